-- Questions, what there is to choose from and what matters, what was chosen and expected, and how it turned out.

CREATE TABLE decision (
    id          TEXT PRIMARY KEY NOT NULL,
    -- No cascade, as in saved_occupation; so it is in every table here.
    person_id   TEXT NOT NULL REFERENCES person (id),
    question    TEXT NOT NULL CHECK (question <> ''),
    -- The civil date it came up.
    asked_on    TEXT NOT NULL,
    text        TEXT NOT NULL,
    weighing    TEXT NOT NULL CHECK (weighing IN ('direct', 'ranked')),
    -- The civil date of the choice; NULL while there is none, and then nothing below is read.
    chosen_on   TEXT,
    -- The id of the option that was chosen. Not a reference: each table comes after those it refers to, and the
    -- options come after this one. A choice of something that is not there is none.
    chosen_id   TEXT,
    why         TEXT NOT NULL,
    expectation TEXT NOT NULL,
    -- Per cent.
    confidence  INTEGER CHECK (confidence BETWEEN 0 AND 100),
    -- The civil date to look back.
    review_on   TEXT,
    -- The civil date of the review; NULL while there is none.
    reviewed_on TEXT,
    outcome     TEXT CHECK (outcome IN ('came', 'did_not', 'unclear')),
    review_text TEXT NOT NULL,
    again       INTEGER CHECK (again IN (0, 1)),
    created_at  TEXT NOT NULL,
    changed_at  TEXT NOT NULL,
    UNIQUE (id, person_id)
) STRICT;

CREATE INDEX decision_of_person ON decision (person_id, asked_on);

CREATE TABLE decision_option (
    id          TEXT PRIMARY KEY NOT NULL,
    person_id   TEXT NOT NULL REFERENCES person (id),
    decision_id TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (name <> ''),
    -- Where it stands among those of the decision.
    position    INTEGER NOT NULL,
    UNIQUE (id, person_id),
    FOREIGN KEY (decision_id, person_id) REFERENCES decision (id, person_id)
) STRICT;

CREATE INDEX option_of_decision ON decision_option (decision_id);

CREATE TABLE criterion (
    id          TEXT PRIMARY KEY NOT NULL,
    person_id   TEXT NOT NULL REFERENCES person (id),
    decision_id TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (name <> ''),
    points      INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
    -- Where it stands among those of the decision: its rank, when they are ranked.
    position    INTEGER NOT NULL,
    UNIQUE (id, person_id),
    FOREIGN KEY (decision_id, person_id) REFERENCES decision (id, person_id)
) STRICT;

CREATE INDEX criterion_of_decision ON criterion (decision_id);

-- How good an option is under a criterion. The decision is named last, which is what makes it the whole that the row
-- is a part of.
CREATE TABLE decision_rating (
    person_id    TEXT NOT NULL REFERENCES person (id),
    decision_id  TEXT NOT NULL,
    option_id    TEXT NOT NULL,
    criterion_id TEXT NOT NULL,
    -- 0, as bad as can be, to 10; the same where it is known.
    least        INTEGER NOT NULL CHECK (least >= 0),
    most         INTEGER NOT NULL CHECK (most BETWEEN least AND 10),
    PRIMARY KEY (option_id, criterion_id),
    FOREIGN KEY (option_id, person_id) REFERENCES decision_option (id, person_id),
    FOREIGN KEY (criterion_id, person_id) REFERENCES criterion (id, person_id),
    FOREIGN KEY (decision_id, person_id) REFERENCES decision (id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rating_of_decision ON decision_rating (decision_id);
CREATE INDEX rating_under_criterion ON decision_rating (criterion_id);
