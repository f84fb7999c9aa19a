SELECT r.slug, r.title, o.employment
FROM role r
JOIN occupation o ON o.id = r.occupation
ORDER BY r.id
