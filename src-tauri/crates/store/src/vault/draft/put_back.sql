INSERT INTO draft (person_id, place, text, at)
SELECT ?1, ?2, ?3, ?4
WHERE EXISTS (SELECT 1 FROM person WHERE id = ?1)
