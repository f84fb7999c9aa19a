//! Writing the index.

use rusqlite::Connection;
use waymark_domain::titles::{Occupation, Title, index};

use super::Error;
use super::read::shown_id;

/// The tables of the index.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Makes the tables of the index and fills them. Same input, same bytes. The caller holds the
/// transaction. Titles of occupations that are not listed are left out.
///
/// # Errors
/// When the tables exist already or cannot be written.
pub fn build(conn: &Connection, occupations: &[Occupation], titles: &[Title]) -> Result<(), Error> {
    let index = index(occupations, titles);
    conn.execute_batch(SCHEMA)?;
    let mut part = conn.prepare("INSERT INTO title_part (name, data) VALUES (?, ?)")?;
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
        part.execute((name, data))?;
    }
    let mut word = conn.prepare("INSERT INTO title_word (id, forms) VALUES (?, ?)")?;
    for (id, forms) in index.postings.iter().enumerate() {
        word.execute((id as i64, forms))?;
    }
    let mut feature =
        conn.prepare("INSERT INTO title_feature (name, occupations) VALUES (?, ?)")?;
    for (name, occupations) in &index.learned {
        feature.execute((name, occupations))?;
    }
    let mut shown = conn.prepare("INSERT INTO title_shown (id, title) VALUES (?, ?)")?;
    for (form, occupation, title) in &index.shown {
        shown.execute((shown_id(*form, *occupation), title))?;
    }
    let mut occupation = conn.prepare("INSERT INTO title_occupation (id, code) VALUES (?, ?)")?;
    for (id, code) in index.codes.iter().enumerate() {
        occupation.execute((id as i64, code))?;
    }
    Ok(())
}
