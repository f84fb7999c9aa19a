-- Percent of the newest year's employment in categories that count an occupation with a written role.
SELECT 100.0 * coalesce(sum(n.employment), 0) / (SELECT employment FROM national WHERE year = (SELECT max(year) FROM release) AND code = '00-0000')
FROM category c
JOIN national n ON n.year = (SELECT max(year) FROM release) AND n.code = c.code
WHERE typeof(n.employment) = 'integer'
  AND EXISTS (SELECT 1 FROM occupation o JOIN role r ON r.occupation = o.id WHERE o.category = c.id)
