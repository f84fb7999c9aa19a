-- Newest first; the id decides between two of the same millisecond.
SELECT * FROM sitting
WHERE person_id = ?1
ORDER BY finished_at DESC, id DESC
