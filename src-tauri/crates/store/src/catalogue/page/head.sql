SELECT o.id, o.category, o.code, o.title, t.key AS track, t.name AS track_name, o.has_ratings, o.titles, o.preparation
FROM occupation o
JOIN track t ON t.id = o.track
WHERE o.code = ?
