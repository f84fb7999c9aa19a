INSERT INTO experience
    (id, person_id, kind, title, place, code, title_at_save, begins, ends, expires, level,
     situation, action, result, position, created_at, changed_at, catalogue_version)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
ON CONFLICT (id) DO UPDATE SET
    kind              = excluded.kind,
    title             = excluded.title,
    place             = excluded.place,
    code              = excluded.code,
    title_at_save     = excluded.title_at_save,
    begins            = excluded.begins,
    ends              = excluded.ends,
    expires           = excluded.expires,
    level             = excluded.level,
    situation         = excluded.situation,
    action            = excluded.action,
    result            = excluded.result,
    position          = excluded.position,
    changed_at        = excluded.changed_at,
    catalogue_version = excluded.catalogue_version
