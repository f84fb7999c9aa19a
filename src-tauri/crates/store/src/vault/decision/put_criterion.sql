INSERT INTO criterion (id, person_id, decision_id, name, points, position)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
