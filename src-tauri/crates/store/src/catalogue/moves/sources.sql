-- Where the figures of a move are from that a fit check does not use.
SELECT DISTINCT 'exposure' AS about, s.*
FROM measure m
JOIN source s ON s.id = m.source
UNION ALL
SELECT DISTINCT 'projections', s.*
FROM projection p
JOIN source s ON s.id = p.source
WHERE p.base_year = (SELECT max(base_year) FROM projection)
UNION ALL
SELECT d.name, s.*
FROM dataset d
JOIN source s ON s.id = d.source
WHERE d.name = 'preparation'
ORDER BY 1
