-- The record of what was done, without the rows each action changed: those are SQLite's own binary form.
-- The two hashes let whoever has the description check that no line was altered.
SELECT seq, id, kind, target, person_id, subject, at, civil_date, catalogue_version, payload_hash, chain
FROM operation
ORDER BY seq
