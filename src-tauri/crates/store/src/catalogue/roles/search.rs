//! Roles by their titles, and by what is written in them.

use waymark_domain::role::{BEGIN, END, Part, Section, excerpt};

use super::super::{Catalogue, CatalogueError, titles};
use super::{RoleRow, query::query};

/// A role that was found: by a title, or by passages of its profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleFound {
    pub row: RoleRow,
    /// Which of its titles is like what was typed.
    pub matched: Option<String>,
    /// Best first; none for a role that was found by a title.
    pub passages: Vec<Passage>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub section: Section,
    pub parts: Vec<Part>,
}

/// A role whose best title holds less of the query than this is another one: a mechanical engineer is no
/// building engineer. Two misspelt words hold four fifths.
const HELD: f32 = 0.7;
/// Passages shown of a role.
const PASSAGES: usize = 2;
/// Paragraphs of a role have this many numbers.
const PLACES: i64 = 1024;

/// Number of a paragraph by its role and its place on the page.
pub(in super::super) fn prose_id(role: i64, place: i64) -> i64 {
    role * PLACES + place
}

impl Catalogue {
    /// Roles with a title like `query`, best first, then those in whose prose all its words stand together;
    /// at most `limit`.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn search_roles(
        &self,
        query: &str,
        limit: usize,
    ) -> Result<Vec<RoleFound>, CatalogueError> {
        let mut found = Vec::new();
        let titled = titles::search(&self.conn, titles::Of::Roles, query, limit)?;
        for hit in titled.hits.into_iter().filter(|hit| hit.held >= HELD) {
            found.push(RoleFound {
                row: self.role_row(&hit.code)?,
                matched: Some(hit.matched),
                passages: Vec::new(),
            });
        }
        if found.len() < limit {
            self.add_by_prose(query, limit, &mut found)?;
        }
        Ok(found)
    }

    fn add_by_prose(
        &self,
        typed: &str,
        limit: usize,
        found: &mut Vec<RoleFound>,
    ) -> Result<(), CatalogueError> {
        let Some(query) = query(typed) else {
            return Ok(());
        };
        for (role, paragraphs) in self.paragraphs(&query, limit)? {
            if found.len() == limit {
                break;
            }
            let row = self.role_row(&self.slug(role)?)?;
            if found.iter().any(|one| one.row.slug == row.slug) {
                continue;
            }
            let passages = paragraphs
                .into_iter()
                .map(|paragraph| self.passage(&query, paragraph));
            found.push(RoleFound {
                row,
                matched: None,
                passages: passages.collect::<Result<_, _>>()?,
            });
        }
        Ok(())
    }

    /// The best paragraphs of each role, the role with the best one first. Twice as many roles as wanted:
    /// some may have been found by their titles.
    fn paragraphs(
        &self,
        query: &str,
        limit: usize,
    ) -> Result<Vec<(i64, Vec<i64>)>, CatalogueError> {
        let mut best: Vec<(i64, Vec<i64>)> = Vec::new();
        let mut select = self.conn.prepare_cached(include_str!("prose.sql"))?;
        let mut rows = select.query([query])?;
        while let Some(row) = rows.next()? {
            let paragraph: i64 = row.get(0)?;
            let role = paragraph / PLACES;
            match best.iter_mut().find(|(known, _)| *known == role) {
                Some((_, paragraphs)) if paragraphs.len() < PASSAGES => paragraphs.push(paragraph),
                Some(_) => {}
                None => best.push((role, vec![paragraph])),
            }
        }
        best.truncate(2 * limit);
        Ok(best)
    }

    fn passage(&self, query: &str, paragraph: i64) -> Result<Passage, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("passage.sql"))?;
        let marks = (BEGIN.to_string(), END.to_string());
        let (section, marked): (String, String) = select
            .query_row((query, paragraph, &marks.0, &marks.1), |row| {
                Ok((row.get("section")?, row.get("marked")?))
            })?;
        Ok(Passage {
            // The build writes no other name.
            section: Section::from_name(&section).unwrap_or(Section::Sentence),
            parts: excerpt(&marked),
        })
    }

    fn slug(&self, role: i64) -> Result<String, CatalogueError> {
        let mut select = self
            .conn
            .prepare_cached("SELECT slug FROM role WHERE id = ?")?;
        Ok(select.query_row([role], |row| row.get(0))?)
    }
}
