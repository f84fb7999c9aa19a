INSERT INTO erased (operation, person_hash, at, civil_date, finished, receipt)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
