INSERT INTO check_in
    (id, person_id, checked_on, energy, progress, confidence, text, created_at, changed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    checked_on = excluded.checked_on,
    energy     = excluded.energy,
    progress   = excluded.progress,
    confidence = excluded.confidence,
    text       = excluded.text,
    changed_at = excluded.changed_at
