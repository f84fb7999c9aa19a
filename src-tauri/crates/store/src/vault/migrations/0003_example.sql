-- An invented person, to look around with. A column of its own: a coach may want an example client too.
ALTER TABLE person ADD COLUMN example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1));

CREATE UNIQUE INDEX person_one_example ON person (example) WHERE example = 1;
