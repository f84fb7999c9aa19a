-- Several occupations may be counted in one category: it comes once a year.
SELECT y.category, y.year, n.employment
FROM (SELECT DISTINCT category FROM occupation WHERE track = ?) o
JOIN category_year y ON y.category = o.category
JOIN national n ON n.year = y.year AND n.code = y.code
