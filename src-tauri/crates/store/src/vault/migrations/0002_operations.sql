-- What the user did, appended and never rewritten: undo and redo are entries of their own.
CREATE TABLE operation (
    -- 1, 2, 3, …: the order of the history does not depend on the clock.
    seq               INTEGER PRIMARY KEY NOT NULL,
    id                TEXT NOT NULL UNIQUE,
    -- An action's name, or 'undo' or 'redo'. Unconstrained: a new action needs no migration.
    kind              TEXT NOT NULL,
    -- The action that an undo or redo acted on.
    target            TEXT REFERENCES operation (id),
    -- No foreign key: the record that a person was added outlives the undoing of it.
    person_id         TEXT,
    subject           TEXT NOT NULL,
    at                TEXT NOT NULL,
    civil_date        TEXT NOT NULL,
    catalogue_version TEXT,
    -- The changed rows, before and after, in the form of SQLite's session extension.
    -- Absent for undo and redo, which replay their target's, and once contents are erased.
    changeset         BLOB,
    -- SHA-256 of subject and changeset; stays when they are erased.
    payload_hash      BLOB NOT NULL CHECK (length(payload_hash) = 32),
    -- SHA-256 over the entry, its payload's hash and the entry before: any edit breaks the rest.
    chain             BLOB NOT NULL CHECK (length(chain) = 32),
    CHECK ((target IS NOT NULL) = (kind IN ('undo', 'redo')))
) STRICT;

CREATE INDEX operation_target ON operation (target) WHERE target IS NOT NULL;
