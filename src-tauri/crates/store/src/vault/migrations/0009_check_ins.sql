-- How it goes, at a rhythm the person sets, with what they count for themselves.

CREATE TABLE check_in (
    id         TEXT PRIMARY KEY NOT NULL,
    -- No cascade, as in saved_occupation; so it is in every table here.
    person_id  TEXT NOT NULL REFERENCES person (id),
    -- The civil date it is about.
    checked_on TEXT NOT NULL,
    -- 1, the least, to 5, the most; NULL when it was not said.
    energy     INTEGER CHECK (energy BETWEEN 1 AND 5),
    progress   INTEGER CHECK (progress BETWEEN 1 AND 5),
    confidence INTEGER CHECK (confidence BETWEEN 1 AND 5),
    text       TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (id, person_id)
) STRICT;

CREATE INDEX check_in_of_person ON check_in (person_id, checked_on);

CREATE TABLE metric (
    id         TEXT PRIMARY KEY NOT NULL,
    person_id  TEXT NOT NULL REFERENCES person (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    -- May be ''.
    unit       TEXT NOT NULL,
    target     REAL CHECK (target BETWEEN -1e12 AND 1e12),
    -- Where it stands among the person's.
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (id, person_id)
) STRICT;

-- What a metric was on the day of a check-in; a part of that. The check-in is named last, which is what makes it
-- the whole that the row is a part of.
CREATE TABLE metric_value (
    person_id   TEXT NOT NULL REFERENCES person (id),
    check_in_id TEXT NOT NULL,
    metric_id   TEXT NOT NULL,
    value       REAL NOT NULL CHECK (value BETWEEN -1e12 AND 1e12),
    PRIMARY KEY (check_in_id, metric_id),
    FOREIGN KEY (metric_id, person_id) REFERENCES metric (id, person_id),
    FOREIGN KEY (check_in_id, person_id) REFERENCES check_in (id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX value_of_metric ON metric_value (metric_id);

-- How often a person wants to check in. Whoever sets none has no row.
CREATE TABLE check_in_rhythm (
    person_id  TEXT PRIMARY KEY NOT NULL REFERENCES person (id),
    every      TEXT NOT NULL CHECK (every IN ('weekly', 'two_weeks', 'monthly', 'quarterly')),
    -- The civil date since when.
    set_on     TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
