SELECT 1 AS hourly, h.p10, h.p25, h.median, h.p75, h.p90, h.mean, h.mean_rse, r.ceiling_annual, r.ceiling_hourly
FROM overall_hourly h
JOIN release r ON r.year = h.year
WHERE h.year = (SELECT max(year) FROM release)
