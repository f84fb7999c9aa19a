-- Several occupations may be held by one line: it comes once.
SELECT DISTINCT p.cycle, p.code, p.title, p.base_year, p.target_year,
       CAST(p.base_employment AS REAL) AS base_employment, CAST(p.target_employment AS REAL) AS target_employment,
       p.change_percent, CAST(p.openings AS REAL) AS openings, p.self_employed, p.exit_rate, p.transfer_rate,
       p.typical_education, p.typical_experience, p.typical_training,
       a.change_percent AS all_change, a.exit_rate AS all_exit, a.transfer_rate AS all_transfer,
       s.key AS source
FROM occupation o
JOIN occupation_projection l ON l.occupation = o.id
JOIN projection p ON p.id = l.projection
JOIN projection a ON a.cycle = p.cycle AND a.code = '00-0000'
JOIN source s ON s.id = p.source
WHERE o.track = ?
ORDER BY p.base_year DESC, p.code
