SELECT p.name, k.name AS category, t.hot, t.in_demand
FROM technology t
JOIN product p ON p.id = t.product
JOIN technology_kind k ON k.id = t.kind
WHERE t.occupation = ?
ORDER BY t.in_demand DESC, t.hot DESC, p.name COLLATE NOCASE, k.name
