-- The strengths profile: what a person says of themselves, and what was made of it.

-- An inventory that was taken: it is written once, when it is finished, and stays as it is. What is being answered
-- is a draft.
CREATE TABLE sitting (
    id                TEXT PRIMARY KEY NOT NULL,
    -- No cascade, as in saved_occupation; so it is in every table here.
    person_id         TEXT NOT NULL REFERENCES person (id),
    inventory         TEXT NOT NULL
        CHECK (inventory IN ('interests_short', 'interests_long', 'skills', 'conditions', 'tradeoffs')),
    -- Of the items, whose ids are never given to others.
    inventory_version INTEGER NOT NULL CHECK (inventory_version > 0),
    started_at        TEXT NOT NULL,
    started_on        TEXT NOT NULL,
    finished_at       TEXT NOT NULL,
    finished_on       TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    UNIQUE (id, person_id)
) STRICT;

-- A part of its sitting: it has no life of its own, and belongs to the same person.
CREATE TABLE answer (
    person_id   TEXT NOT NULL REFERENCES person (id),
    sitting_id  TEXT NOT NULL,
    -- An activity's id, an element's, a dimension's, or two dimensions' with '~' between.
    item        TEXT NOT NULL,
    value       INTEGER NOT NULL CHECK (value BETWEEN -2 AND 5),
    -- 1 for a level that was proposed from past jobs and that nobody confirmed.
    proposed    INTEGER NOT NULL CHECK (proposed IN (0, 1)),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (sitting_id, item),
    FOREIGN KEY (sitting_id, person_id) REFERENCES sitting (id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE experience (
    id                TEXT PRIMARY KEY NOT NULL,
    person_id         TEXT NOT NULL REFERENCES person (id),
    kind              TEXT NOT NULL CHECK (kind IN ('job', 'education', 'certificate', 'story')),
    title             TEXT NOT NULL,
    -- Employer, school or issuer.
    place             TEXT NOT NULL,
    -- The occupation of a job, and what it was called.
    code              TEXT,
    title_at_save     TEXT,
    -- A year, or a year and a month: 2019, 2019-04.
    begins            TEXT,
    ends              TEXT,
    expires           TEXT,
    -- O*NET's category of education.
    level             INTEGER CHECK (level BETWEEN 1 AND 12),
    -- Of a story; '' otherwise.
    situation         TEXT NOT NULL,
    action            TEXT NOT NULL,
    result            TEXT NOT NULL,
    -- Where it stands among the person's.
    position          INTEGER NOT NULL,
    created_at        TEXT NOT NULL,
    changed_at        TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    CHECK ((code IS NULL) = (title_at_save IS NULL)),
    UNIQUE (id, person_id)
) STRICT;

-- A skill that a story shows; a part of it.
CREATE TABLE experience_skill (
    person_id     TEXT NOT NULL REFERENCES person (id),
    experience_id TEXT NOT NULL,
    element       TEXT NOT NULL,
    PRIMARY KEY (experience_id, element),
    FOREIGN KEY (experience_id, person_id) REFERENCES experience (id, person_id)
) STRICT, WITHOUT ROWID;

-- What a next job must be within. A limit that is not set has no row.
CREATE TABLE limit_set (
    person_id  TEXT NOT NULL REFERENCES person (id),
    key        TEXT NOT NULL CHECK (key IN (
        'pay_floor', 'remote', 'hours_max', 'no_shifts', 'no_travel', 'no_on_call', 'education_max',
        'months_without_income', 'physical_standing', 'physical_walking', 'physical_lifting', 'physical_climbing',
        'physical_kneeling', 'physical_bending', 'physical_hand_work', 'physical_heights', 'physical_noise',
        'physical_heat_and_cold', 'physical_outdoors', 'physical_contaminants', 'no_driving', 'record', 'location')),
    -- A number, a wish, a place in words; 'yes' where there is nothing more to say.
    value      TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID;

-- One dated comparison of a person with a role or an occupation: kept as it came out, never overwritten.
CREATE TABLE fit_check (
    id                 TEXT PRIMARY KEY NOT NULL,
    person_id          TEXT NOT NULL REFERENCES person (id),
    -- The role; NULL for the occupation.
    slug               TEXT,
    code               TEXT NOT NULL,
    title_at_check     TEXT NOT NULL,
    made_at            TEXT NOT NULL,
    made_on            TEXT NOT NULL,
    catalogue_version  TEXT NOT NULL,
    -- By inventory, and the result with all that went into it; both as JSON.
    inventory_versions TEXT NOT NULL,
    result             TEXT NOT NULL
) STRICT;

-- What the person does not want to see in the list of what fits.
CREATE TABLE hidden_fit (
    person_id         TEXT NOT NULL REFERENCES person (id),
    code              TEXT NOT NULL,
    -- The role; '' for the occupation.
    slug              TEXT NOT NULL,
    title_at_hide     TEXT NOT NULL,
    reason            TEXT NOT NULL,
    hidden_at         TEXT NOT NULL,
    hidden_on         TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    PRIMARY KEY (person_id, code, slug)
) STRICT, WITHOUT ROWID;

-- Statements of a role's fit check are answered too. SQLite cannot change a CHECK, so the table is made anew: with
-- the same columns in the same order and the same key, so that what the history recorded of it still applies.
CREATE TABLE role_mark_anew (
    -- No cascade, as in saved_occupation.
    person_id         TEXT NOT NULL REFERENCES person (id),
    slug              TEXT NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN ('reaction', 'choice', 'note', 'statement')),
    -- A harder part's id; for a choice its dimension, so that there is one of each; a statement's id; '' for the
    -- role as a whole.
    about             TEXT NOT NULL,
    -- The reaction, the choice's id, the text, or how far the person agrees.
    value             TEXT NOT NULL
        CHECK (kind <> 'reaction' OR value IN ('energises', 'fine', 'drains', 'dealbreaker'))
        CHECK (kind <> 'statement' OR value IN ('1', '2', '3', '4', '5')),
    title_at_mark     TEXT NOT NULL,
    name_at_mark      TEXT NOT NULL,
    marked_at         TEXT NOT NULL,
    marked_on         TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    PRIMARY KEY (person_id, slug, kind, about)
) STRICT, WITHOUT ROWID;

INSERT INTO role_mark_anew
SELECT person_id, slug, kind, about, value, title_at_mark, name_at_mark, marked_at, marked_on, catalogue_version
FROM role_mark;

DROP TABLE role_mark;

ALTER TABLE role_mark_anew RENAME TO role_mark;
