SELECT * FROM answer
WHERE person_id = ?1
ORDER BY sitting_id, item
