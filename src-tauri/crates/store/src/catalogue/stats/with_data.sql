-- Percent of the newest year's employment in categories that count an occupation with related occupations.
SELECT 100.0 * sum(n.employment) / (SELECT employment FROM national WHERE year = n.year AND code = '00-0000')
FROM category c
JOIN national n ON n.year = (SELECT max(year) FROM release) AND n.code = c.code
WHERE typeof(n.employment) = 'integer'
  AND EXISTS (SELECT 1 FROM occupation o JOIN related r ON r.occupation = o.id WHERE o.category = c.id)
