SELECT * FROM hidden_fit
WHERE person_id = ?1
ORDER BY hidden_at DESC, code, slug
