-- Newest first; the id decides between two of the same millisecond.
SELECT * FROM planned_move
WHERE person_id = ?1
ORDER BY added_at DESC, id DESC
