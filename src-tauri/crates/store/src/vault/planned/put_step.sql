INSERT INTO step
    (id, person_id, move_id, title, detail, element, due_on, done_on, position, created_at, changed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    title      = excluded.title,
    detail     = excluded.detail,
    due_on     = excluded.due_on,
    done_on    = excluded.done_on,
    position   = excluded.position,
    changed_at = excluded.changed_at
