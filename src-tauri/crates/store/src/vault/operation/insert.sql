INSERT INTO operation
    (seq, id, kind, target, person_id, subject, at, civil_date, catalogue_version, changeset, payload_hash, chain)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
