-- The title indexes, one of the occupations and one of the roles; `of` says which it is. Numbers inside the
-- blobs are explained where they are written, in the domain crate's titles::index; nothing but the search
-- reads them. Where a table has only a number for its key, the index is in its highest bits.

-- Pieces read whole on every search.
CREATE TABLE title_part (
    of   INTEGER NOT NULL,
    name TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (of, name)
) STRICT;

-- For each word of any title, the forms that hold it.
CREATE TABLE title_word (
    id    INTEGER PRIMARY KEY,
    forms BLOB NOT NULL
) STRICT;

-- Titles as the source writes them; id is form × 16384 + occupation.
CREATE TABLE title_shown (
    id    INTEGER PRIMARY KEY,
    title TEXT NOT NULL
) STRICT;

-- For a role, its slug in the place of a code.
CREATE TABLE title_occupation (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL
) STRICT;

-- For each word and run of letters, what it says for which occupation.
CREATE TABLE title_feature (
    of          INTEGER NOT NULL,
    name        TEXT NOT NULL,
    occupations BLOB NOT NULL,
    PRIMARY KEY (of, name)
) STRICT, WITHOUT ROWID;
