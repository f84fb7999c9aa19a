SELECT count(DISTINCT o.category) AS categories,
       count(*) - count(o.category) AS uncounted,
       count(*) FILTER (WHERE o.growth IS NULL) AS unprojected
FROM occupation o
WHERE o.track = ?
