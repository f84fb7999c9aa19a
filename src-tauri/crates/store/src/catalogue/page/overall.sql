SELECT n.hourly, n.p10, n.p25, n.median, n.p75, n.p90, n.mean, n.mean_rse, r.ceiling_annual, r.ceiling_hourly
FROM national n
JOIN release r ON r.year = n.year
WHERE n.year = (SELECT max(year) FROM release) AND n.code = '00-0000'
