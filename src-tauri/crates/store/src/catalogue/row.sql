SELECT o.code, o.title, t.key AS track, o.preparation, o.median_pay, o.median_rank, o.pay_hourly,
       o.employment, o.growth, o.has_ratings
FROM occupation o
JOIN track t ON t.id = o.track
