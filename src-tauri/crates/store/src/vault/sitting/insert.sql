INSERT INTO sitting
    (id, person_id, inventory, inventory_version, started_at, started_on, finished_at, finished_on, catalogue_version)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
