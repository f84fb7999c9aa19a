INSERT INTO person (id, kind, name, created_at, example)
VALUES (?1, ?2, ?3, ?4, ?5)
