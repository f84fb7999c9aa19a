-- All of them, by id. Pay is of the newest year and the category that counts the occupation; where there is
-- none, hourly is NULL.
SELECT o.id, o.code, o.title, t.key AS track, o.preparation, w.teleworkable,
       n.hourly, n.p10, n.p25, n.median, n.p75, n.p90, n.mean, n.mean_rse, r.ceiling_annual, r.ceiling_hourly
FROM occupation o
JOIN track t ON t.id = o.track
LEFT JOIN telework w ON w.occupation = o.id
LEFT JOIN category c ON c.id = o.category
LEFT JOIN national n ON n.year = (SELECT max(year) FROM release) AND n.code = c.code
LEFT JOIN release r ON r.year = n.year
ORDER BY o.id
