SELECT element FROM experience_skill
WHERE experience_id = ?1
ORDER BY element
