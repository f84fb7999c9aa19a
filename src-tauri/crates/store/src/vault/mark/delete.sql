DELETE FROM role_mark
WHERE person_id = ?1 AND slug = ?2 AND kind = ?3 AND about = ?4
