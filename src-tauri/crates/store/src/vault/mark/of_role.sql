SELECT * FROM role_mark
WHERE person_id = ?1 AND slug = ?2
ORDER BY kind, about
