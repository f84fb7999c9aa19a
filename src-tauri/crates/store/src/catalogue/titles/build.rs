//! Writing the index.

use rusqlite::Connection;
use waymark_domain::titles::{Occupation, Title, index};

use super::read::shown_id;
use super::{Error, Of};

/// The tables of the indexes.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Fills the tables with one index. Same input, same bytes. The caller has made the tables and holds the
/// transaction. Titles of occupations that are not listed are left out.
///
/// # Errors
/// When the tables hold that index already or cannot be written.
pub fn build(
    conn: &Connection,
    of: Of,
    occupations: &[Occupation],
    titles: &[Title],
) -> Result<(), Error> {
    let index = index(occupations, titles);
    let mut part = conn.prepare("INSERT INTO title_part (of, name, data) VALUES (?, ?, ?)")?;
    for (name, data) in [
        ("words", index.words.as_bytes()),
        ("counts", &index.counts),
        ("norms", &index.norms),
        ("owners", &index.owners),
        ("shared", &index.shared),
        ("priors", &index.priors),
        ("sizes", &index.sizes),
        ("examples", &index.examples.to_le_bytes()),
    ] {
        part.execute((of.number(), name, data))?;
    }
    let mut word = conn.prepare("INSERT INTO title_word (id, forms) VALUES (?, ?)")?;
    for (id, forms) in index.postings.iter().enumerate() {
        word.execute((of.key(id as i64), forms))?;
    }
    let mut feature =
        conn.prepare("INSERT INTO title_feature (of, name, occupations) VALUES (?, ?, ?)")?;
    for (name, occupations) in &index.learned {
        feature.execute((of.number(), name, occupations))?;
    }
    let mut shown = conn.prepare("INSERT INTO title_shown (id, title) VALUES (?, ?)")?;
    for (form, occupation, title) in &index.shown {
        shown.execute((of.key(shown_id(*form, *occupation)), title))?;
    }
    let mut occupation = conn.prepare("INSERT INTO title_occupation (id, code) VALUES (?, ?)")?;
    for (id, code) in index.codes.iter().enumerate() {
        occupation.execute((of.key(id as i64), code))?;
    }
    Ok(())
}
