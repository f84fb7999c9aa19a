-- A category comes once for each level at which one of the track's occupations stands.
SELECT DISTINCT n.title, o.preparation, o.median_pay, o.median_rank, o.pay_hourly, o.employment
FROM occupation o
JOIN category c ON c.id = o.category
JOIN national n ON n.year = (SELECT max(year) FROM release) AND n.code = c.code
WHERE o.track = ?
