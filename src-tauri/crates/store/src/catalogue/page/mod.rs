//! Everything the catalogue knows about one occupation, gathered for its page.

mod category;
mod compared;
mod history;
mod particulars;
mod projections;
mod ratings;
mod related;
mod titles;

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Row};
use waymark_domain::occupation::{Figure, Page, Preparation, TrackRef};

pub(super) use projections::row_to_projection;

use super::{Catalogue, CatalogueError};

/// The occupation's own row.
struct Head {
    id: i64,
    category: Option<i64>,
    code: String,
    title: String,
    track: TrackRef,
    has_ratings: bool,
    titles: u32,
    preparation: Option<u8>,
}

fn row_to_head(row: &Row) -> rusqlite::Result<Head> {
    Ok(Head {
        id: row.get("id")?,
        category: row.get("category")?,
        code: row.get("code")?,
        title: row.get("title")?,
        track: TrackRef {
            id: row.get("track")?,
            name: row.get("track_name")?,
        },
        has_ratings: row.get("has_ratings")?,
        titles: row.get("titles")?,
        preparation: row.get("preparation")?,
    })
}

impl Catalogue {
    /// The page of the occupation with this code; nothing when there is none.
    pub fn occupation(&self, code: &str) -> Result<Option<Page>, CatalogueError> {
        let head = self
            .conn
            .prepare_cached(include_str!("head.sql"))?
            .query_row([code], row_to_head)
            .optional()?;
        head.map(|head| self.page(head)).transpose()
    }

    fn page(&self, head: Head) -> Result<Page, CatalogueError> {
        let category = head.category.map(|id| self.category(id)).transpose()?;
        let employment = category
            .as_ref()
            .map_or(Figure::NotPublished, |category| category.employment);
        let source = self.dataset("preparation")?;
        let mut page = Page {
            titles: self.titles(head.id, head.titles)?,
            shares_category_with: self.sharing(head.id, head.category)?,
            projections: self.projections(head.id)?,
            history: self.history(head.category)?,
            sectors: self.sectors(head.category, employment)?,
            preparation: head.preparation.map(|zone| Preparation { zone, source }),
            education: self.education(head.id)?,
            ratings: self.ratings(head.id)?,
            technology: self.technology(head.id)?,
            technology_source: self.dataset("technology")?,
            related: self.related(head.id)?,
            related_source: self.dataset("related")?,
            exposure: self.exposure(head.id)?,
            telework: self.telework(head.id)?,
            category,
            code: head.code,
            title: head.title,
            track: head.track,
            has_ratings: head.has_ratings,
            sources: Vec::new(),
        };
        let mut used = named(&page);
        if !page.related.is_empty() {
            used.extend(self.row_sources()?);
        }
        page.sources = self.sources_named(&used)?;
        Ok(page)
    }
}

/// The ids of all sources whose figures the page shows; lists that are empty show none.
fn named(page: &Page) -> BTreeSet<String> {
    let titles = (page.titles.count > 0).then_some(&page.titles.source);
    let reported = (!page.titles.reported.is_empty()).then_some(&page.titles.reported_source);
    let prices = (!page.history.years.is_empty()).then_some(&page.history.constant_dollars_source);
    let technology = (!page.technology.is_empty()).then_some(&page.technology_source);
    let related = (!page.related.is_empty()).then_some(&page.related_source);
    let single = [titles, reported, prices, technology, related]
        .into_iter()
        .flatten();
    single
        .chain(page.category.iter().map(|category| &category.source))
        .chain(page.projections.iter().map(|projection| &projection.source))
        .chain(page.history.years.iter().map(|year| &year.source))
        .chain(page.sectors.iter().map(|sector| &sector.source))
        .chain(
            page.preparation
                .iter()
                .map(|preparation| &preparation.source),
        )
        .chain(page.education.iter().map(|education| &education.source))
        .chain(page.ratings.iter().map(|rating| &rating.source))
        .chain(page.exposure.iter().map(|exposure| &exposure.source))
        .chain(page.telework.iter().map(|telework| &telework.source))
        .cloned()
        .collect()
}
