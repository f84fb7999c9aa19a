SELECT e.domain, e.key, e.name, r.value, r.standardised, r.percentile, r.distinctiveness, r.respondents,
       r.standard_error, r.low, r.high, r.suppressed, r.level, r.collected, s.key
FROM rating r
JOIN element e ON e.id = r.element
JOIN source s ON s.id = e.source
WHERE r.occupation = ?
ORDER BY r.element
