SELECT t.key, count(*)
FROM occupation o
JOIN track t ON t.id = o.track
GROUP BY t.id
ORDER BY t.position
