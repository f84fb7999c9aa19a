SELECT c.code, c.hybrid, n.title, n.employment, n.employment_rse, n.hourly, n.p10, n.p25, n.median, n.p75, n.p90,
       n.mean, n.mean_rse, r.ceiling_annual, r.ceiling_hourly, s.key AS source
FROM category c
JOIN national n ON n.year = (SELECT max(year) FROM release) AND n.code = c.code
JOIN release r ON r.year = n.year
JOIN source s ON s.id = r.source
WHERE c.id = ?
