//! Occupations with the figures that a fit check uses.

use rusqlite::{Connection, Row};
use waymark_domain::fit::{OccupationFigures, PayPoints};
use waymark_domain::inventory::constraints::PhysicalLimit;

use super::uses::{Use, Uses};
use crate::catalogue::CatalogueError;
use crate::catalogue::figure::pay;

/// In the order of their ids, which begin at 1.
pub fn occupations(
    conn: &Connection,
    uses: &Uses,
) -> Result<Vec<OccupationFigures>, CatalogueError> {
    let mut select = conn.prepare_cached(include_str!("occupations.sql"))?;
    let found = select.query_map([], row_to_figures)?;
    let mut found: Vec<OccupationFigures> = found.collect::<rusqlite::Result<_>>()?;
    rate(conn, uses, &mut found)?;
    let sql = "SELECT occupation, percent, suppressed FROM education ORDER BY occupation, category";
    let mut select = conn.prepare_cached(sql)?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(one) = found.get_mut(place(row.get(0)?)) {
            one.education.push((row.get(1)?, row.get(2)?));
        }
    }
    Ok(found)
}

fn row_to_figures(row: &Row) -> rusqlite::Result<OccupationFigures> {
    let counted: Option<bool> = row.get("hourly")?;
    let pay = match counted {
        Some(_) => PayPoints::of(&pay(row)?),
        None => PayPoints::default(),
    };
    Ok(OccupationFigures {
        code: row.get("code")?,
        title: row.get("title")?,
        track: row.get("track")?,
        preparation: row.get("preparation")?,
        telework: row.get("teleworkable")?,
        pay,
        ..OccupationFigures::default()
    })
}

/// What is gathered of one occupation while its ratings pass by.
struct Gathered {
    interests: [Option<f32>; 6],
    /// Sum and number of what speaks of each dimension.
    conditions: Vec<(f32, u32)>,
}

fn rate(
    conn: &Connection,
    uses: &Uses,
    occupations: &mut [OccupationFigures],
) -> Result<(), CatalogueError> {
    let empty = || Gathered {
        interests: [None; 6],
        conditions: vec![(0.0, 0); uses.dimensions.len()],
    };
    let mut gathered: Vec<Gathered> = occupations.iter().map(|_| empty()).collect();
    let sql = "SELECT occupation, element, value, percentile, level, suppressed FROM rating";
    let mut select = conn.prepare_cached(sql)?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let at = place(row.get(0)?);
        let (Some(one), Some(kept)) = (occupations.get_mut(at), gathered.get_mut(at)) else {
            continue;
        };
        // What the publisher advises against showing is not reckoned with either.
        let withheld: bool = row.get(5)?;
        for place in uses.of(row.get(1)?).iter().filter(|_| !withheld) {
            let value: f32 = row.get(2)?;
            match *place {
                Use::Rated(element) => {
                    let (width, level) = (uses.elements.len(), row.get(4)?);
                    set(&mut one.importance, width, element, Some(value));
                    set(&mut one.level, width, element, level);
                }
                Use::Interest(scale) => kept.interests[scale.index()] = Some(value),
                Use::Evidence { dimension, sign } => {
                    let percentile: f32 = row.get(3)?;
                    let (sum, count) = &mut kept.conditions[dimension];
                    *sum += sign * (percentile / 50.0 - 1.0);
                    *count += 1;
                }
                Use::Physical(limit) => {
                    let width = PhysicalLimit::ALL.len();
                    set(&mut one.physical, width, limit.index(), Some(value));
                }
                Use::Hours => one.hours = Some(value),
                Use::Schedule => one.schedule = Some(value),
                Use::Driving => one.driving = Some(value),
            }
        }
    }
    for (one, kept) in occupations.iter_mut().zip(gathered) {
        let interests: Vec<f32> = kept.interests.into_iter().flatten().collect();
        one.interests = interests.try_into().ok();
        let mean = |(sum, count): (f32, u32)| (count > 0).then(|| sum / count as f32);
        one.conditions = kept.conditions.into_iter().map(mean).collect();
    }
    Ok(())
}

/// Lists begin when there is something to put into them.
fn set(list: &mut Vec<Option<f32>>, width: usize, at: usize, value: Option<f32>) {
    list.resize(width, None);
    list[at] = value;
}

/// Ids begin at 1, in the order of the list.
fn place(id: i64) -> usize {
    usize::try_from(id - 1).unwrap_or(usize::MAX)
}
