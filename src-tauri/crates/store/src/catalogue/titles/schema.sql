-- The title index. Numbers inside the blobs are explained where they are written, in the domain
-- crate's titles::index; nothing but the search reads them.

-- Pieces read whole on every search.
CREATE TABLE title_part (
    name TEXT PRIMARY KEY,
    data BLOB NOT NULL
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

CREATE TABLE title_occupation (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL
) STRICT;

-- For each word and run of letters, what it says for which occupation.
CREATE TABLE title_feature (
    name        TEXT PRIMARY KEY,
    occupations BLOB NOT NULL
) STRICT, WITHOUT ROWID;
