INSERT INTO saved_occupation
    (id, person_id, code, title_at_save, note, saved_at, saved_on, changed_at, catalogue_version)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
