SELECT key FROM source WHERE id IN (
    (SELECT source FROM release ORDER BY year DESC LIMIT 1),
    (SELECT source FROM projection ORDER BY base_year DESC LIMIT 1),
    (SELECT source FROM dataset WHERE name = 'preparation')
)
ORDER BY id
