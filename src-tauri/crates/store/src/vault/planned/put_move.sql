INSERT INTO planned_move
    (id, person_id, slug, code, title_at_add, from_slug, from_code, from_title_at_add, class, state, state_on,
     why, dropped_because, by_on, added_at, added_on, changed_at, catalogue_version)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
ON CONFLICT (id) DO UPDATE SET
    state           = excluded.state,
    state_on        = excluded.state_on,
    why             = excluded.why,
    dropped_because = excluded.dropped_because,
    by_on         = excluded.by_on,
    changed_at      = excluded.changed_at
