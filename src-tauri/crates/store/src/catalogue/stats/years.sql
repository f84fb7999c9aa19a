SELECT CAST(year AS TEXT), count(*)
FROM national
WHERE code <> '00-0000'
GROUP BY year
ORDER BY year
