SELECT e.occupation, m.key AS study, s.year, e.percentile
FROM exposure e
JOIN measure m ON m.id = e.measure
JOIN source s ON s.id = m.source
ORDER BY e.occupation, m.id
