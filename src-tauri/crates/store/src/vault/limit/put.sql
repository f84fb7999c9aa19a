INSERT INTO limit_set (person_id, key, value, changed_at, changed_on)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (person_id, key) DO UPDATE SET
    value      = excluded.value,
    changed_at = excluded.changed_at,
    changed_on = excluded.changed_on
