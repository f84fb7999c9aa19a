INSERT INTO decision_option (id, person_id, decision_id, name, position)
VALUES (?1, ?2, ?3, ?4, ?5)
