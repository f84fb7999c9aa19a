-- Newest first; the id decides between two of the same millisecond.
SELECT * FROM saved_occupation
WHERE person_id = ?1
ORDER BY saved_at DESC, id DESC
