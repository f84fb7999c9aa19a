INSERT INTO role (id, slug, title, occupation, sentence, profile)
VALUES (?, ?, ?, ?, ?, ?)
