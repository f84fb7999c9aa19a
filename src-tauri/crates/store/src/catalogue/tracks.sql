-- Several occupations may be counted in one category: its people are added once.
SELECT t.id, t.key, t.name, t.intro,
       (SELECT count(*) FROM occupation o WHERE o.track = t.id) AS occupations,
       (SELECT CAST(sum(employment) AS REAL) FROM (
            SELECT DISTINCT o.category, o.employment
            FROM occupation o
            WHERE o.track = t.id AND typeof(o.employment) IN ('integer', 'real')
       )) AS employment,
       (SELECT s.key FROM release r JOIN source s ON s.id = r.source ORDER BY r.year DESC LIMIT 1) AS source
FROM track t
