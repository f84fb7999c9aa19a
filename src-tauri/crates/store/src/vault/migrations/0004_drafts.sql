-- What is being written and is no action yet: kept from second to second, gone once it is saved or left.
-- Not in the history, which has one entry for what was written in the end.
CREATE TABLE draft (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    -- The field it is written in, as the window names it.
    place     TEXT NOT NULL,
    text      TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;
