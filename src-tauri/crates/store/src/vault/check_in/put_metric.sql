INSERT INTO metric (id, person_id, name, unit, target, position, created_at, changed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    name       = excluded.name,
    unit       = excluded.unit,
    target     = excluded.target,
    changed_at = excluded.changed_at
