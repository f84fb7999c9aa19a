INSERT INTO decision_rating (person_id, decision_id, option_id, criterion_id, least, most)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
