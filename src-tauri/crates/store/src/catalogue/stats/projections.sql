SELECT cycle, count(*)
FROM projection
WHERE code <> '00-0000'
GROUP BY cycle
ORDER BY base_year DESC
