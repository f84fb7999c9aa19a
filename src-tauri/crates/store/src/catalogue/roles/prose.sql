-- The paragraphs with all the words, best first; equals in the order of the pages. So many that no role that
-- is rich in them hides the others.
SELECT rowid FROM role_prose
WHERE role_prose MATCH ?1
ORDER BY rank, rowid
LIMIT 400
