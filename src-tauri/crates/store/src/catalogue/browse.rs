//! Lists of occupations: filtered, ordered, a page at a time.

use std::collections::BTreeSet;

use rusqlite::params;
use waymark_domain::occupation::{OccupationRow, Source};

use super::row::row_to_occupation;
use super::{Catalogue, CatalogueError};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BrowseOrder {
    #[default]
    Title,
    PayHighest,
    GrowthHighest,
    EmploymentHighest,
    PreparationLowest,
}

/// What to list. A bound leaves out occupations that have no figure to compare with it. Pay above the
/// ceiling of the source may be any amount, so no lower bound leaves it out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrowseQuery {
    pub track: Option<String>,
    /// Job zones to keep, 1–5; empty keeps all.
    pub preparation: Vec<u8>,
    /// Dollars a year, inclusive.
    pub pay_at_least: Option<u32>,
    pub pay_at_most: Option<u32>,
    /// Percent over the newest cycle, inclusive.
    pub growth_at_least: Option<f64>,
    /// Equals, and occupations without the figure (which come last), are in order of title.
    pub order: BrowseOrder,
    pub offset: u32,
    pub limit: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Browse {
    /// How many there are on all pages.
    pub total: u32,
    pub rows: Vec<OccupationRow>,
    pub sources: Vec<Source>,
}

macro_rules! select_page {
    ($order:literal) => {
        concat!(
            include_str!("row.sql"),
            include_str!("browse_where.sql"),
            "ORDER BY ",
            $order,
            " o.title COLLATE NOCASE, o.code LIMIT ?6 OFFSET ?7"
        )
    };
}

fn page_sql(order: BrowseOrder) -> &'static str {
    match order {
        BrowseOrder::Title => select_page!(""),
        BrowseOrder::PayHighest => select_page!("o.median_rank DESC NULLS LAST,"),
        BrowseOrder::GrowthHighest => select_page!("o.growth DESC NULLS LAST,"),
        // A withheld figure is text, and text would come before all numbers.
        BrowseOrder::EmploymentHighest => {
            select_page!(
                "CASE WHEN typeof(o.employment) <> 'text' THEN o.employment END DESC NULLS LAST,"
            )
        }
        BrowseOrder::PreparationLowest => select_page!("o.preparation NULLS LAST,"),
    }
}

impl Catalogue {
    pub fn browse(&self, query: &BrowseQuery) -> Result<Browse, CatalogueError> {
        let zones: String = query.preparation.iter().map(u8::to_string).collect();
        let (track, least, most) = (&query.track, query.pay_at_least, query.pay_at_most);
        let count = concat!(
            "SELECT count(*) FROM occupation o JOIN track t ON t.id = o.track ",
            include_str!("browse_where.sql")
        );
        let total = self.conn.prepare_cached(count)?.query_row(
            params![track, zones, least, most, query.growth_at_least],
            |row| row.get(0),
        )?;
        let mut select = self.conn.prepare_cached(page_sql(query.order))?;
        let bound = params![
            track,
            zones,
            least,
            most,
            query.growth_at_least,
            query.limit,
            query.offset
        ];
        let rows = select
            .query_map(bound, row_to_occupation)?
            .collect::<rusqlite::Result<_>>()?;
        let used: BTreeSet<String> = self.row_sources()?.into_iter().collect();
        Ok(Browse {
            total,
            rows,
            sources: self.sources_named(&used)?,
        })
    }
}
