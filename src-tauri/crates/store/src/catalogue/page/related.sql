SELECT o.code, o.title, t.key AS track, o.preparation, o.median_pay, o.median_rank, o.pay_hourly,
       o.employment, o.growth, o.has_ratings, r.tier
FROM related r
JOIN occupation o ON o.id = r.related
JOIN track t ON t.id = o.track
WHERE r.occupation = ?
ORDER BY r.rank
