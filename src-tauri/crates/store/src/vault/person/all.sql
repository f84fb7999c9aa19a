-- The owner first, then clients by name.
SELECT * FROM person
ORDER BY kind = 'me' DESC, name COLLATE NOCASE, id
