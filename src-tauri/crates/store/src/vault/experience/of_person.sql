-- The id, which follows time, decides between two in one place.
SELECT * FROM experience
WHERE person_id = ?1
ORDER BY position, id
