INSERT INTO check_in_rhythm (person_id, every, set_on, changed_at)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (person_id) DO UPDATE SET
    every      = excluded.every,
    set_on     = excluded.set_on,
    changed_at = excluded.changed_at
