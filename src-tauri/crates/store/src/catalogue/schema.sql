-- The catalogue: written once by the build, then only read.
--
-- A pay or employment column of type ANY holds what the source prints: a number, '*' where it
-- withholds one, '#' where the number lies above the ceiling of that year's release (release.ceiling_*),
-- and NULL where it has none. Every figure reaches a row of source: over its own column, over its
-- element, measure, release or projection, or over the row of dataset that bears the table's name.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    publisher TEXT NOT NULL,
    title     TEXT NOT NULL,
    period    TEXT NOT NULL,
    year      INTEGER NOT NULL,
    licence   TEXT NOT NULL,
    url       TEXT NOT NULL,
    caution   TEXT NOT NULL
) STRICT;

-- The source of every row of a table at once.
CREATE TABLE dataset (
    name   TEXT PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source
) STRICT, WITHOUT ROWID;

CREATE TABLE track (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE,
    intro    TEXT NOT NULL
) STRICT;

-- One year of the national statistics.
CREATE TABLE release (
    year           INTEGER PRIMARY KEY,
    classification TEXT NOT NULL CHECK (classification IN ('soc2010', 'hybrid', 'soc2018')),
    ceiling_annual REAL NOT NULL,
    ceiling_hourly REAL NOT NULL,
    -- Consumer prices in the same month, for constant dollars.
    price_index    REAL NOT NULL,
    source         INTEGER NOT NULL REFERENCES source
) STRICT;

CREATE TABLE national (
    year           INTEGER NOT NULL REFERENCES release,
    code           TEXT NOT NULL,
    title          TEXT NOT NULL,
    employment     ANY,
    employment_rse REAL,
    hourly         INTEGER NOT NULL CHECK (hourly IN (0, 1)),
    p10            ANY,
    p25            ANY,
    median         ANY,
    p75            ANY,
    p90            ANY,
    mean           ANY,
    mean_rse       REAL,
    PRIMARY KEY (year, code)
) STRICT, WITHOUT ROWID;

-- What an hour paid over all occupations, to set beside a category with hourly pay only; the year's
-- pay over all occupations is in national under 00-0000.
CREATE TABLE overall_hourly (
    year     INTEGER PRIMARY KEY REFERENCES release,
    p10      ANY,
    p25      ANY,
    median   ANY,
    p75      ANY,
    p90      ANY,
    mean     ANY,
    mean_rse REAL
) STRICT;

-- A category of the newest release; its figures are the newest year of category_year.
CREATE TABLE category (
    id     INTEGER PRIMARY KEY,
    code   TEXT NOT NULL UNIQUE,
    hybrid INTEGER NOT NULL CHECK (hybrid IN (0, 1))
) STRICT;

CREATE TABLE category_soc (
    category INTEGER NOT NULL REFERENCES category,
    soc      TEXT NOT NULL UNIQUE,
    PRIMARY KEY (category, soc)
) STRICT, WITHOUT ROWID;

-- The years in which a category was the same set of work as in the newest.
CREATE TABLE category_year (
    category INTEGER NOT NULL REFERENCES category,
    year     INTEGER NOT NULL,
    code     TEXT NOT NULL,
    PRIMARY KEY (category, year),
    FOREIGN KEY (year, code) REFERENCES national
) STRICT, WITHOUT ROWID;

CREATE TABLE sector (
    id    INTEGER PRIMARY KEY,
    naics TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL
) STRICT;

CREATE TABLE sector_pay (
    category       INTEGER NOT NULL REFERENCES category,
    sector         INTEGER NOT NULL REFERENCES sector,
    employment     ANY,
    employment_rse REAL,
    hourly         INTEGER NOT NULL CHECK (hourly IN (0, 1)),
    p10            ANY,
    p25            ANY,
    median         ANY,
    p75            ANY,
    p90            ANY,
    mean           ANY,
    mean_rse       REAL,
    PRIMARY KEY (category, sector)
) STRICT, WITHOUT ROWID;

-- The columns from preparation on are worked out by the build, so that a list needs no join.
CREATE TABLE occupation (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    soc         TEXT NOT NULL,
    track       INTEGER NOT NULL REFERENCES track,
    category    INTEGER REFERENCES category,
    has_ratings INTEGER NOT NULL CHECK (has_ratings IN (0, 1)),
    titles      INTEGER NOT NULL,
    preparation INTEGER CHECK (preparation BETWEEN 1 AND 5),
    employment  ANY,
    pay_hourly  INTEGER NOT NULL CHECK (pay_hourly IN (0, 1)),
    -- Median as published, but over a year of 2,080 hours when only hourly pay is published.
    median_pay  ANY,
    -- The same as a number to filter and order by: the ceiling stands for what lies above it.
    median_rank REAL,
    growth      REAL
) STRICT;
CREATE INDEX occupation_by_track ON occupation (track);
CREATE INDEX occupation_by_category ON occupation (category);

CREATE TABLE title (
    occupation INTEGER NOT NULL REFERENCES occupation,
    title      TEXT NOT NULL,
    -- 0 when nobody reported it, 1 when reported, 2 when the publisher shows it first.
    reported   INTEGER NOT NULL CHECK (reported BETWEEN 0 AND 2),
    PRIMARY KEY (occupation, title)
) STRICT, WITHOUT ROWID;

CREATE TABLE element (
    id      INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,
    domain  TEXT NOT NULL,
    name    TEXT NOT NULL,
    lowest  REAL NOT NULL,
    highest REAL NOT NULL,
    source  INTEGER NOT NULL REFERENCES source
) STRICT;

CREATE TABLE respondent (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE rating (
    occupation      INTEGER NOT NULL REFERENCES occupation,
    element         INTEGER NOT NULL REFERENCES element,
    value           REAL NOT NULL,
    standardised    REAL NOT NULL,
    percentile      REAL NOT NULL,
    distinctiveness REAL NOT NULL,
    respondents     INTEGER,
    standard_error  REAL,
    low             REAL,
    high            REAL,
    suppressed      INTEGER NOT NULL CHECK (suppressed IN (0, 1)),
    level           REAL,
    -- Year and month as one number, 202308.
    collected       INTEGER,
    respondent      INTEGER REFERENCES respondent,
    PRIMARY KEY (occupation, element)
) STRICT, WITHOUT ROWID;

CREATE TABLE education (
    occupation     INTEGER NOT NULL REFERENCES occupation,
    category       INTEGER NOT NULL CHECK (category BETWEEN 1 AND 12),
    percent        REAL NOT NULL,
    standard_error REAL,
    low            REAL,
    high           REAL,
    suppressed     INTEGER NOT NULL CHECK (suppressed IN (0, 1)),
    respondents    INTEGER,
    PRIMARY KEY (occupation, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE technology_kind (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE product (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE technology (
    occupation INTEGER NOT NULL REFERENCES occupation,
    product    INTEGER NOT NULL REFERENCES product,
    kind       INTEGER NOT NULL REFERENCES technology_kind,
    hot        INTEGER NOT NULL CHECK (hot IN (0, 1)),
    in_demand  INTEGER NOT NULL CHECK (in_demand IN (0, 1)),
    PRIMARY KEY (occupation, product, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE related (
    occupation INTEGER NOT NULL REFERENCES occupation,
    rank       INTEGER NOT NULL,
    related    INTEGER NOT NULL REFERENCES occupation,
    tier       TEXT NOT NULL CHECK (tier IN ('primary_short', 'primary_long', 'supplemental')),
    PRIMARY KEY (occupation, rank),
    UNIQUE (occupation, related)
) STRICT, WITHOUT ROWID;

-- Intermediate work activities under names of our own, and how many tasks of an occupation come down to each.
CREATE TABLE activity (
    id   INTEGER PRIMARY KEY,
    key  TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE occupation_activity (
    occupation INTEGER NOT NULL REFERENCES occupation,
    activity   INTEGER NOT NULL REFERENCES activity,
    tasks      INTEGER NOT NULL CHECK (tasks > 0),
    PRIMARY KEY (occupation, activity)
) STRICT, WITHOUT ROWID;

-- How alike occupations are, and where each stands on the map (decision 0024).
CREATE TABLE likeness (
    occupation INTEGER PRIMARY KEY REFERENCES occupation,
    -- What it rests on: own figures, those of others in its category with its titles, or titles alone.
    basis      TEXT NOT NULL CHECK (basis IN ('own', 'category', 'titles')),
    -- Two bytes for each occupation in the order of their ids, the low one first: steps of 1/1024 from -32,
    -- 65535 for none.
    levels     BLOB NOT NULL,
    x          REAL NOT NULL CHECK (x BETWEEN -100 AND 100),
    y          REAL NOT NULL CHECK (y BETWEEN -100 AND 100)
) STRICT;

-- Words that titles have in common, in the singular.
CREATE TABLE shared_word (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE neighbour (
    occupation INTEGER NOT NULL REFERENCES occupation,
    rank       INTEGER NOT NULL,
    neighbour  INTEGER NOT NULL REFERENCES occupation,
    -- JSON, because it is read whole: [[aspect, thousandths it adds, [ids of what both have]], ...]. The ids are of
    -- element, product, activity or shared_word, by aspect.
    reasons    TEXT NOT NULL,
    PRIMARY KEY (occupation, rank),
    UNIQUE (occupation, neighbour)
) STRICT, WITHOUT ROWID;

CREATE TABLE projection (
    id                  INTEGER PRIMARY KEY,
    cycle               TEXT NOT NULL,
    code                TEXT NOT NULL,
    title               TEXT NOT NULL,
    base_year           INTEGER NOT NULL,
    target_year         INTEGER NOT NULL,
    -- Persons, from thousands with one decimal.
    base_employment     INTEGER NOT NULL,
    target_employment   INTEGER NOT NULL,
    change_percent      REAL NOT NULL,
    openings            INTEGER,
    self_employed       REAL,
    exit_rate           REAL,
    transfer_rate       REAL,
    typical_education   TEXT,
    typical_experience  TEXT,
    typical_training    TEXT,
    source              INTEGER NOT NULL REFERENCES source,
    UNIQUE (cycle, code)
) STRICT;

CREATE TABLE occupation_projection (
    occupation INTEGER NOT NULL REFERENCES occupation,
    projection INTEGER NOT NULL REFERENCES projection,
    PRIMARY KEY (occupation, projection)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
    id     INTEGER PRIMARY KEY,
    key    TEXT NOT NULL UNIQUE,
    scored INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source
) STRICT;

CREATE TABLE exposure (
    occupation INTEGER NOT NULL REFERENCES occupation,
    measure    INTEGER NOT NULL REFERENCES measure,
    value      REAL NOT NULL,
    percentile REAL NOT NULL,
    PRIMARY KEY (occupation, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE telework (
    occupation   INTEGER PRIMARY KEY REFERENCES occupation,
    teleworkable INTEGER NOT NULL CHECK (teleworkable IN (0, 1))
) STRICT;

-- A title with a profile that we have written. Its track is its occupation's.
CREATE TABLE role (
    id         INTEGER PRIMARY KEY,
    slug       TEXT NOT NULL UNIQUE,
    title      TEXT NOT NULL,
    occupation INTEGER NOT NULL REFERENCES occupation,
    sentence   TEXT NOT NULL,
    -- The whole profile in JSON. It is read whole, a page at a time, and nothing looks into it: columns
    -- for each of its texts would only be put together again.
    profile    TEXT NOT NULL
) STRICT;
CREATE INDEX role_by_occupation ON role (occupation);

-- Other titles that people type for a role, in the author's order.
CREATE TABLE role_title (
    role     INTEGER NOT NULL REFERENCES role,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL,
    PRIMARY KEY (role, position)
) STRICT, WITHOUT ROWID;

-- What a person is asked about themselves. A version is kept with every answer.
CREATE TABLE inventory (
    name    TEXT PRIMARY KEY CHECK (name IN ('interests', 'skills', 'conditions')),
    version INTEGER NOT NULL CHECK (version > 0),
    -- The whole inventory in JSON, read whole like a role's profile.
    body    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The prose of the roles, a row for each paragraph: role × 1024 + its place on the page. It holds the words
-- of role.profile once more, because a snippet is cut from what the index itself holds.
CREATE VIRTUAL TABLE role_prose USING fts5 (
    text,
    section UNINDEXED,
    tokenize = 'porter unicode61 remove_diacritics 2'
);
