SELECT m.key AS measure, e.value, e.percentile, m.scored, s.key AS source
FROM exposure e
JOIN measure m ON m.id = e.measure
JOIN source s ON s.id = m.source
WHERE e.occupation = ?
ORDER BY m.id
