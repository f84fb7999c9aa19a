-- Places in the tables of the fit check: the occupations in the order of their ids, from 0.
SELECT occupation - 1, related - 1
FROM related
WHERE tier IN ('primary_short', 'primary_long')
ORDER BY occupation, rank
