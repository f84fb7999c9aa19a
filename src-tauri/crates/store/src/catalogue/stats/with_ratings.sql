-- Percent of the newest year's employment in categories that count an occupation with ratings of skills.
SELECT 100.0 * sum(n.employment) / (SELECT employment FROM national WHERE year = n.year AND code = '00-0000')
FROM category c
JOIN national n ON n.year = (SELECT max(year) FROM release) AND n.code = c.code
WHERE typeof(n.employment) = 'integer'
  AND EXISTS (SELECT 1 FROM occupation o WHERE o.category = c.id AND o.has_ratings)
