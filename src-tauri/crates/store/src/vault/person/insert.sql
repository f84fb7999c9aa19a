INSERT INTO person (id, kind, name, created_at)
VALUES (?1, ?2, ?3, ?4)
