//! The fit check: how long it takes, and how much of a list two sittings of one person share.

mod people;
mod ratings;
mod sittings;
mod speed;

use std::path::Path;

use anyhow::{Context, Result};
use serde::Serialize;
use waymark_store::catalogue::Catalogue;

pub(super) use people::{Noise, People};
pub(super) use ratings::Ratings;
use sittings::Agreement;
use speed::Speed;

/// People drawn, each one an occupation's own profile.
const PEOPLE: usize = 400;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub speed: Speed,
    pub people: usize,
    /// On the ratings themselves, as the published figures were reckoned.
    pub ratings: Vec<Agreement>,
    /// On answers as the inventories take them, through the engine of the app.
    pub answers: Vec<Agreement>,
}

/// # Errors
/// When the catalogue cannot be read.
pub fn measure(catalogue: &Path) -> Result<Figures> {
    let catalogue = Catalogue::open(catalogue).context("cargo xtask catalogue builds one")?;
    let speed = speed::measure(&catalogue)?;
    let tables = catalogue.fit_tables()?;
    Ok(Figures {
        speed,
        people: PEOPLE,
        ratings: sittings::on_ratings(&tables, PEOPLE),
        answers: sittings::on_answers(&tables, PEOPLE),
    })
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.speed)?;
        writeln!(
            f,
            "  two sittings of {} people, error .42 SD (top 20 shared; own occupation in the top 10)",
            self.people
        )?;
        for (on, found) in [("ratings", &self.ratings), ("answers", &self.answers)] {
            for one in found {
                writeln!(f, "  {on:<8} {one}")?;
            }
        }
        Ok(())
    }
}
