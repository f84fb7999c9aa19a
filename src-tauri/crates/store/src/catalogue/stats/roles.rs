//! How far the written roles reach, and how complete they are.

use waymark_domain::role::{Role, reading_words};

use super::Count;
use crate::catalogue::{Catalogue, CatalogueError};

/// A section and whether a role has something in it.
type Section = (&'static str, fn(&Role) -> bool);

impl Catalogue {
    /// Roles with something in each section; every role has the sections that the build asks for.
    pub(super) fn role_sections(&self) -> Result<Vec<Count>, CatalogueError> {
        let profiles = self.profiles()?;
        let sections: [Section; 14] = [
            ("sentence", |role| !role.sentence.as_str().is_empty()),
            ("like", |role| !role.like.day.as_str().is_empty()),
            ("harder", |role| !role.harder.is_empty()),
            ("thrives", |role| !role.thrives.is_empty()),
            ("varies", |role| !role.varies.is_empty()),
            ("ways_in", |role| !role.ways_in.is_empty()),
            ("licences", |role| !role.licences.is_empty()),
            ("ladder", |role| !role.ladder.is_empty()),
            ("lateral", |role| !role.lateral.is_empty()),
            ("feeders", |role| !role.feeders.is_empty()),
            ("statements", |role| !role.statements.is_empty()),
            ("questions", |role| !role.questions.is_empty()),
            ("questions_to_ask", |role| !role.questions_to_ask.is_empty()),
            ("siblings", |role| !role.siblings.is_empty()),
        ];
        let count = |(name, has): &Section| Count {
            name: (*name).to_owned(),
            count: profiles.iter().filter(|role| has(role)).count() as u32,
        };
        Ok(sections.iter().map(count).collect())
    }

    /// Words of prose over all roles, statements and questions not counted.
    pub(super) fn role_words(&self) -> Result<u32, CatalogueError> {
        let words = self.profiles()?.iter().map(reading_words).sum::<usize>();
        Ok(words as u32)
    }

    fn profiles(&self) -> Result<Vec<Role>, CatalogueError> {
        let mut select = self.conn.prepare("SELECT profile FROM role ORDER BY id")?;
        let found: Vec<String> = select
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        found
            .iter()
            .map(|text| serde_json::from_str(text).map_err(CatalogueError::profile))
            .collect()
    }
}
