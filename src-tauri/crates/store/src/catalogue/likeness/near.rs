//! The most alike of one occupation, with the reasons in words.

use rusqlite::OptionalExtension;
use rusqlite::types::FromSqlError;
use waymark_domain::related::{Aspect, value};

use crate::catalogue::{Catalogue, CatalogueError};

/// An occupation that is like another.
#[derive(Debug, Clone, PartialEq)]
pub struct Near {
    pub code: String,
    pub title: String,
    /// As in the table of likeness.
    pub value: f32,
    /// For each aspect, what adds most first.
    pub reasons: Vec<NearReason>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct NearReason {
    pub aspect: Aspect,
    /// What the aspect adds to the likeness; below zero where the two are less alike than others are.
    pub adds: f32,
    /// What both have, what counts most first. An aspect may add something though nothing that both have stands out.
    pub shared: Vec<SharedThing>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedThing {
    /// The publisher's id of an element or activity; the same as the name for products and words.
    pub id: String,
    pub name: String,
}

/// One aspect as the build wrote it: its place, what it adds in thousandths, and row ids.
type Kept = (usize, i32, Vec<i64>);

impl Catalogue {
    /// The occupations most like this one, most alike first; none for a code that is not known.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn neighbours(&self, code: &str) -> Result<Vec<Near>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("near.sql"))?;
        let found = select.query_map([code], |row| {
            let level: [u8; 2] = row.get("level")?;
            Ok((
                row.get("code")?,
                row.get("title")?,
                value(u16::from_le_bytes(level)),
                row.get::<_, String>("reasons")?,
            ))
        })?;
        let mut near = Vec::new();
        for found in found {
            let (code, title, value, reasons) = found?;
            let kept: Vec<Kept> = serde_json::from_str(&reasons)
                .map_err(|error| CatalogueError::text("the reasons of a likeness", error))?;
            let reasons = kept.into_iter().map(|kept| self.reason(kept));
            near.push(Near {
                code,
                title,
                value,
                reasons: reasons.collect::<Result<_, _>>()?,
            });
        }
        Ok(near)
    }

    fn reason(&self, (aspect, adds, shared): Kept) -> Result<NearReason, CatalogueError> {
        let aspect = Aspect::ALL.get(aspect).copied();
        let aspect = aspect.ok_or(rusqlite::Error::from(FromSqlError::InvalidType))?;
        let sql = match aspect {
            Aspect::Technology => "SELECT name, name FROM product WHERE id = ?",
            Aspect::Activities | Aspect::Details => "SELECT key, name FROM activity WHERE id = ?",
            Aspect::Words | Aspect::Letters => "SELECT word, word FROM shared_word WHERE id = ?",
            _ => "SELECT key, name FROM element WHERE id = ?",
        };
        let mut select = self.conn.prepare_cached(sql)?;
        let mut things = Vec::new();
        for id in shared {
            let thing = select.query_row([id], |row| {
                Ok(SharedThing {
                    id: row.get(0)?,
                    name: row.get(1)?,
                })
            });
            things.extend(thing.optional()?);
        }
        Ok(NearReason {
            aspect,
            // Thousandths of a value that is some tens at most.
            adds: adds as f32 / 1000.0,
            shared: things,
        })
    }
}
