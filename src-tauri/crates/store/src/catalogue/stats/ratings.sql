SELECT e.domain, count(*)
FROM rating r
JOIN element e ON e.id = r.element
GROUP BY e.domain
ORDER BY min(e.id)
