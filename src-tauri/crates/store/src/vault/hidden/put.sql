INSERT INTO hidden_fit
    (person_id, code, slug, title_at_hide, reason, hidden_at, hidden_on, catalogue_version)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (person_id, code, slug) DO UPDATE SET
    title_at_hide     = excluded.title_at_hide,
    reason            = excluded.reason,
    hidden_at         = excluded.hidden_at,
    hidden_on         = excluded.hidden_on,
    catalogue_version = excluded.catalogue_version
