//! Reading the index, one piece at a time: nothing is loaded at start and nothing is kept.

use rusqlite::{Connection, OptionalExtension};
use waymark_domain::titles::{Found, Parts, Shelf, Weights};

use super::{Error, Of};

/// Those whose titles are like `query`, best first, at most `limit`; none when nothing is like it.
///
/// # Errors
/// When the index is missing or damaged.
pub fn search(conn: &Connection, of: Of, query: &str, limit: usize) -> Result<Found, Error> {
    waymark_domain::titles::search(&Rows { conn, of }, query, limit, &Weights::default())
}

struct Rows<'a> {
    conn: &'a Connection,
    of: Of,
}

/// Key of a title as shown: occupations take the lowest 14 bits.
pub(super) fn shown_id(form: u32, occupation: u16) -> i64 {
    i64::from(form) * 16384 + i64::from(occupation)
}

impl Rows<'_> {
    fn examples(&self) -> Result<u32, Error> {
        let bytes = self
            .part("examples")?
            .try_into()
            .map_err(|_| Error::Damaged("a count is not four bytes"))?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn part(&self, name: &str) -> Result<Vec<u8>, Error> {
        Ok(self
            .conn
            .prepare_cached("SELECT data FROM title_part WHERE of = ? AND name = ?")?
            .query_row((self.of.number(), name), |row| row.get(0))?)
    }
}

impl Shelf for Rows<'_> {
    type Error = Error;

    fn parts(&self) -> Result<Parts, Error> {
        Ok(Parts {
            words: String::from_utf8(self.part("words")?)
                .map_err(|_| Error::Damaged("its words are not text"))?,
            counts: self.part("counts")?,
            norms: self.part("norms")?,
            owners: self.part("owners")?,
            shared: self.part("shared")?,
            priors: self.part("priors")?,
            sizes: self.part("sizes")?,
            examples: self.examples()?,
        })
    }

    fn forms_with(&self, word: u32) -> Result<Vec<u8>, Error> {
        Ok(self
            .conn
            .prepare_cached("SELECT forms FROM title_word WHERE id = ?")?
            .query_row([self.of.key(word)], |row| row.get(0))?)
    }

    fn learned(&self, feature: &str) -> Result<Vec<u8>, Error> {
        let mut select = self
            .conn
            .prepare_cached("SELECT occupations FROM title_feature WHERE of = ? AND name = ?")?;
        Ok(select
            .query_row((self.of.number(), feature), |row| row.get(0))
            .optional()?
            .unwrap_or_default())
    }

    fn shown(&self, form: u32, occupation: u16) -> Result<String, Error> {
        Ok(self
            .conn
            .prepare_cached("SELECT title FROM title_shown WHERE id = ?")?
            .query_row([self.of.key(shown_id(form, occupation))], |row| row.get(0))?)
    }

    fn code(&self, occupation: u16) -> Result<String, Error> {
        Ok(self
            .conn
            .prepare_cached("SELECT code FROM title_occupation WHERE id = ?")?
            .query_row([self.of.key(occupation)], |row| row.get(0))?)
    }
}
