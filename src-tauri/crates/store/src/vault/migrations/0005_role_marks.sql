-- What a person marks on a role: reactions to its harder parts, the version they mean, and notes.
-- Roles and their parts are named by the catalogue's ids, and the names of that day are kept beside: a mark
-- stays readable when a later catalogue no longer has what it is on.
CREATE TABLE role_mark (
    -- No cascade, as in saved_occupation.
    person_id         TEXT NOT NULL REFERENCES person (id),
    slug              TEXT NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN ('reaction', 'choice', 'note')),
    -- A harder part's id; for a choice its dimension, so that there is one of each; '' for the role as a whole.
    about             TEXT NOT NULL,
    -- The reaction, the choice's id, or the text.
    value             TEXT NOT NULL
        CHECK (kind <> 'reaction' OR value IN ('energises', 'fine', 'drains', 'dealbreaker')),
    title_at_mark     TEXT NOT NULL,
    name_at_mark      TEXT NOT NULL,
    marked_at         TEXT NOT NULL,
    marked_on         TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    PRIMARY KEY (person_id, slug, kind, about)
) STRICT, WITHOUT ROWID;
