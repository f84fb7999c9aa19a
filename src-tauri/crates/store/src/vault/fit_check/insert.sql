INSERT INTO fit_check
    (id, person_id, slug, code, title_at_check, made_at, made_on, catalogue_version, inventory_versions, result)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
