-- People, and the occupations they keep an eye on.

-- "WayM": tells `file`, other programs and ourselves whose file this is.
PRAGMA application_id = 0x5761794D;

-- Facts about the vault itself; `vault_id` names it in the history's chain.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id         TEXT PRIMARY KEY NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('me', 'client')),
    name       TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX person_one_me ON person (kind) WHERE kind = 'me';

CREATE TABLE saved_occupation (
    id                TEXT PRIMARY KEY NOT NULL,
    -- No cascade: a person with a plan is only removed together with it, row by row, so that
    -- the history records every row and undo brings each back.
    person_id         TEXT NOT NULL REFERENCES person (id),
    code              TEXT NOT NULL,
    title_at_save     TEXT NOT NULL,
    note              TEXT NOT NULL,
    saved_at          TEXT NOT NULL,
    saved_on          TEXT NOT NULL,
    changed_at        TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    UNIQUE (person_id, code)
) STRICT;
