//! Counts of what the catalogue holds, for those who build it.

mod inventories;
mod roles;

use serde::Serialize;
use waymark_domain::fit::Thresholds;

use crate::catalogue::{Catalogue, CatalogueError};

/// A count under the name of what is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    pub name: String,
    pub count: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stats {
    pub version: String,
    pub digest: String,
    pub occupations: u32,
    /// With ratings of skills, knowledge and abilities.
    pub occupations_with_ratings: u32,
    /// With interests, related occupations and preparation level.
    pub occupations_with_data: u32,
    /// Distinct titles for each occupation, its own not among them.
    pub titles: u32,
    pub reported_titles: u32,
    /// Ratings in each list of elements.
    pub ratings: Vec<Count>,
    /// Ratings the publisher advises against showing.
    pub suppressed_ratings: u32,
    /// Occupations with an education distribution and with a preparation level.
    pub education: u32,
    pub preparation: u32,
    /// Categories published in the national statistics of each May.
    pub years: Vec<Count>,
    /// Categories of the newest year, and how many of them count several SOC codes together.
    pub categories: u32,
    pub hybrid_categories: u32,
    /// Years joined to a category of the newest year, over all categories.
    pub category_years: u32,
    pub sector_rows: u32,
    /// Lines of each projection cycle.
    pub projections: Vec<Count>,
    /// Occupations scored by each study of AI exposure.
    pub exposure: Vec<Count>,
    pub telework: u32,
    pub technology_rows: u32,
    pub related: Vec<Count>,
    /// Occupations in each track.
    pub tracks: Vec<Count>,
    pub sources: u32,
    /// Percent of the newest year's employment in categories with an occupation that has data, and ratings.
    pub employment_with_data_percent: f64,
    pub employment_with_ratings_percent: f64,
    /// Written roles, the tracks that have one, and the words of prose in all of them.
    pub roles: u32,
    pub tracks_with_role: u32,
    pub role_words: u32,
    /// Roles that have something in each section.
    pub role_sections: Vec<Count>,
    /// Percent of the newest year's employment in categories with an occupation that has a role.
    pub employment_with_roles_percent: f64,
    /// Items, elements and dimensions of the inventories, and the conditions that public figures speak of.
    pub inventories: Vec<Count>,
    /// Where the bands of the strengths axis begin.
    pub fit_thresholds: Thresholds,
}

impl Catalogue {
    pub fn stats(&self) -> Result<Stats, CatalogueError> {
        let info = self.info()?;
        Ok(Stats {
            version: info.version,
            digest: info.digest,
            occupations: info.occupations,
            occupations_with_ratings: info.occupations_with_ratings,
            occupations_with_data: self.count("SELECT count(DISTINCT occupation) FROM related")?,
            titles: info.titles,
            reported_titles: self.count("SELECT count(*) FROM title WHERE reported > 0")?,
            ratings: self.counts(include_str!("ratings.sql"))?,
            suppressed_ratings: self.count("SELECT count(*) FROM rating WHERE suppressed")?,
            education: self.count("SELECT count(DISTINCT occupation) FROM education")?,
            preparation: self.count("SELECT count(preparation) FROM occupation")?,
            years: self.counts(include_str!("years.sql"))?,
            categories: self.count("SELECT count(*) FROM category")?,
            hybrid_categories: self.count("SELECT count(*) FROM category WHERE hybrid")?,
            category_years: self.count("SELECT count(*) FROM category_year")?,
            sector_rows: self.count("SELECT count(*) FROM sector_pay")?,
            projections: self.counts(include_str!("projections.sql"))?,
            exposure: self.counts(include_str!("exposure.sql"))?,
            telework: self.count("SELECT count(*) FROM telework")?,
            technology_rows: self.count("SELECT count(*) FROM technology")?,
            related: self
                .counts("SELECT tier, count(*) FROM related GROUP BY tier ORDER BY min(rank)")?,
            tracks: self.counts(include_str!("tracks.sql"))?,
            sources: self.count("SELECT count(*) FROM source")?,
            employment_with_data_percent: self.share(include_str!("with_data.sql"))?,
            employment_with_ratings_percent: self.share(include_str!("with_ratings.sql"))?,
            roles: self.count("SELECT count(*) FROM role")?,
            tracks_with_role: self.count(
                "SELECT count(DISTINCT o.track) FROM role r JOIN occupation o ON o.id = r.occupation",
            )?,
            role_words: self.role_words()?,
            role_sections: self.role_sections()?,
            employment_with_roles_percent: self.share(include_str!("with_roles.sql"))?,
            inventories: self.inventory_counts()?,
            fit_thresholds: self.fit_thresholds()?,
        })
    }

    fn count(&self, sql: &str) -> Result<u32, CatalogueError> {
        Ok(self.conn.prepare(sql)?.query_row([], |row| row.get(0))?)
    }

    fn counts(&self, sql: &str) -> Result<Vec<Count>, CatalogueError> {
        let mut select = self.conn.prepare(sql)?;
        let found = select.query_map([], |row| {
            Ok(Count {
                name: row.get(0)?,
                count: row.get(1)?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    fn share(&self, sql: &str) -> Result<f64, CatalogueError> {
        Ok(self.conn.prepare(sql)?.query_row([], |row| row.get(0))?)
    }
}
