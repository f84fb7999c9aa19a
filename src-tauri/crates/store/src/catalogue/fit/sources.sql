-- Where the figures of a fit check are from: by domain of the ratings, and by what else is asked.
SELECT DISTINCT e.domain AS about, s.*
FROM element e
JOIN source s ON s.id = e.source
WHERE e.domain IN ('interests', 'skills', 'knowledge', 'abilities', 'context', 'work_values')
UNION ALL
SELECT d.name, s.*
FROM dataset d
JOIN source s ON s.id = d.source
WHERE d.name IN ('education', 'telework')
UNION ALL
SELECT 'pay', s.*
FROM release r
JOIN source s ON s.id = r.source
WHERE r.year = (SELECT max(year) FROM release)
ORDER BY 1
