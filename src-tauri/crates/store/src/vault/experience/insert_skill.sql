INSERT INTO experience_skill (person_id, experience_id, element)
VALUES (?1, ?2, ?3)
