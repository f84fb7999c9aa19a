SELECT m.key, count(*)
FROM exposure e
JOIN measure m ON m.id = e.measure
GROUP BY m.id
ORDER BY m.id
