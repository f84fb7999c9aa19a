-- All of them, by id. The projection is of the newest cycle that holds the occupation.
SELECT c.code AS category, p.change_percent, p.base_year, p.target_year
FROM occupation o
LEFT JOIN category c ON c.id = o.category
LEFT JOIN projection p ON p.id = (
    SELECT q.id
    FROM occupation_projection l
    JOIN projection q ON q.id = l.projection
    WHERE l.occupation = o.id
    ORDER BY q.base_year DESC, q.id
    LIMIT 1
)
ORDER BY o.id
