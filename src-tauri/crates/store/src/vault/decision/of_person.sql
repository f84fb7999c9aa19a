-- Newest first; the id, which follows time, decides between two of the same day.
SELECT * FROM decision
WHERE person_id = ?1
ORDER BY asked_on DESC, id DESC
