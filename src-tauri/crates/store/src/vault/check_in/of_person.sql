-- Newest first; the id, which follows time, decides between two of the same day.
SELECT * FROM check_in
WHERE person_id = ?1
ORDER BY checked_on DESC, id DESC
