INSERT INTO role_mark
    (person_id, slug, kind, about, value, title_at_mark, name_at_mark, marked_at, marked_on, catalogue_version)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (person_id, slug, kind, about) DO UPDATE SET
    value             = excluded.value,
    title_at_mark     = excluded.title_at_mark,
    name_at_mark      = excluded.name_at_mark,
    marked_at         = excluded.marked_at,
    marked_on         = excluded.marked_on,
    catalogue_version = excluded.catalogue_version
