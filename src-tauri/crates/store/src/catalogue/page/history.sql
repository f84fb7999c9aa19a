SELECT y.year, y.code, n.employment, n.employment_rse, n.median, n.hourly, r.ceiling_annual, r.ceiling_hourly,
       (SELECT price_index FROM release ORDER BY year DESC LIMIT 1) / r.price_index AS to_constant,
       s.key AS source
FROM category_year y
JOIN national n ON n.year = y.year AND n.code = y.code
JOIN release r ON r.year = y.year
JOIN source s ON s.id = r.source
WHERE y.category = ?
ORDER BY y.year
