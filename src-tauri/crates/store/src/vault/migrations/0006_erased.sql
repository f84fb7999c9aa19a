-- The ledger of erasing: who was erased, by a number that names no one, so that whatever is restored is erased
-- again. No word of theirs, no name.
CREATE TABLE erased (
    -- The entry of the history that erased them; a backup that was rewritten may not have that entry.
    operation   TEXT PRIMARY KEY NOT NULL,
    -- SHA-256 over the person's id.
    person_hash BLOB NOT NULL CHECK (length(person_hash) = 32),
    at          TEXT NOT NULL,
    civil_date  TEXT NOT NULL,
    -- 0 until the file and every backup have been rewritten: an erasing that was interrupted goes on at the
    -- next start.
    finished    INTEGER NOT NULL CHECK (finished IN (0, 1)),
    -- Counts, and what could not be looked into, as JSON.
    receipt     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
