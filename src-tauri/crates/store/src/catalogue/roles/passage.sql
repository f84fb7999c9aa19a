SELECT section, highlight(role_prose, 0, ?3, ?4) AS marked
FROM role_prose
WHERE role_prose MATCH ?1 AND rowid = ?2
