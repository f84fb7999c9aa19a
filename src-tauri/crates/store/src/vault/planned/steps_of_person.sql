-- In the order of their moves; the id, which follows time, decides between two in one place.
SELECT * FROM step
WHERE person_id = ?1
ORDER BY move_id, position, id
