-- Newest first; the id decides between two of the same millisecond.
SELECT * FROM fit_check
WHERE person_id = ?1
ORDER BY made_at DESC, id DESC
