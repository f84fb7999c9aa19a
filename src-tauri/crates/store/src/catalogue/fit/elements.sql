-- Skills before knowledge, each in the order of its table.
SELECT e.id, e.key, e.domain, s.year
FROM element e
JOIN source s ON s.id = e.source
ORDER BY e.domain != 'skills', e.id
