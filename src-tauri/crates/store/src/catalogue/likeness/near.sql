-- The most alike of one occupation. Its row of the table has two bytes for each occupation, counted from 1.
SELECT other.code, other.title, n.reasons, substr(l.levels, 2 * n.neighbour - 1, 2) AS level
FROM occupation o
JOIN likeness l ON l.occupation = o.id
JOIN neighbour n ON n.occupation = o.id
JOIN occupation other ON other.id = n.neighbour
WHERE o.code = ?
ORDER BY n.rank
