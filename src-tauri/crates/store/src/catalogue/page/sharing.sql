SELECT o.code, o.title, t.key AS track
FROM occupation o
JOIN track t ON t.id = o.track
WHERE o.category = ? AND o.id <> ?
ORDER BY o.code
