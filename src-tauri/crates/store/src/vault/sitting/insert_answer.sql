INSERT INTO answer (person_id, sitting_id, item, value, proposed, answered_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
