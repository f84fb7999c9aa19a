-- The owner first, then clients by name, and the invented one last.
SELECT * FROM person
ORDER BY kind = 'me' DESC, example, name COLLATE NOCASE, id
