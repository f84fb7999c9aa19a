-- What a person has chosen to move towards, and what they do for it.

CREATE TABLE planned_move (
    id                TEXT PRIMARY KEY NOT NULL,
    -- No cascade, as in saved_occupation; so it is in every table here.
    person_id         TEXT NOT NULL REFERENCES person (id),
    -- The role; NULL for the occupation.
    slug              TEXT,
    code              TEXT NOT NULL,
    title_at_add      TEXT NOT NULL,
    -- Where it begins; NULL for a person whose jobs name no occupation.
    from_slug         TEXT,
    from_code         TEXT,
    from_title_at_add TEXT,
    -- What kind of move it was when it was chosen; NULL when that could not be said.
    class             TEXT CHECK (class IN (
        'advancement', 'lateral_advancement', 'similar', 'lateral_transition', 'downward', 'downward_transition')),
    state             TEXT NOT NULL
        CHECK (state IN ('considering', 'testing', 'committed', 'under_way', 'done', 'dropped')),
    -- The civil date since when.
    state_on          TEXT NOT NULL,
    -- Why this one, and why it was given up; both may be ''.
    why               TEXT NOT NULL,
    dropped_because   TEXT NOT NULL CHECK (dropped_because = '' OR state = 'dropped'),
    -- The civil date by which it is to be done.
    by_on           TEXT,
    added_at          TEXT NOT NULL,
    added_on          TEXT NOT NULL,
    changed_at        TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    CHECK ((from_code IS NULL) = (from_title_at_add IS NULL)),
    CHECK (from_slug IS NULL OR from_code IS NOT NULL),
    UNIQUE (id, person_id)
) STRICT;

-- One thing to do towards a move. It belongs to the same person.
CREATE TABLE step (
    id         TEXT PRIMARY KEY NOT NULL,
    person_id  TEXT NOT NULL REFERENCES person (id),
    move_id    TEXT NOT NULL,
    title      TEXT NOT NULL CHECK (title <> ''),
    detail     TEXT NOT NULL,
    -- The skill or field of knowledge it is for.
    element    TEXT,
    -- The civil dates by which it is to be done, and on which it was.
    due_on     TEXT,
    done_on    TEXT,
    -- Where it stands among those of its move.
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    FOREIGN KEY (move_id, person_id) REFERENCES planned_move (id, person_id)
) STRICT;

CREATE INDEX step_of_move ON step (move_id);
