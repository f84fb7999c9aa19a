SELECT k.naics, k.name, p.employment, p.hourly, p.p10, p.p25, p.median, p.p75, p.p90, p.mean, p.mean_rse,
       r.ceiling_annual, r.ceiling_hourly,
       (SELECT s.key FROM dataset d JOIN source s ON s.id = d.source WHERE d.name = 'sector_pay') AS source
FROM sector_pay p
JOIN sector k ON k.id = p.sector
JOIN release r ON r.year = (SELECT max(year) FROM release)
WHERE p.category = ?
-- A withheld figure is text, and text would come before all numbers.
ORDER BY typeof(p.employment) = 'text', p.employment DESC, k.naics
