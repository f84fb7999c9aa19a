//! What a decision is made of: options, criteria and ratings.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params};
use waymark_domain::{
    ids::{CriterionId, DecisionId, OptionId},
    plan::{Choosable, Criterion, Decision, Rating},
};

use super::{Tx, VaultError, read_id};

impl Tx<'_> {
    /// With none of its own there yet.
    pub(super) fn put_parts(&self, new: &Decision) -> Result<(), VaultError> {
        let (id, person) = (new.id.to_string(), new.person.to_string());
        let mut add = self.conn.prepare_cached(include_str!("put_option.sql"))?;
        for (place, option) in (0_i64..).zip(&new.options) {
            add.execute(params![
                option.id.to_string(),
                person,
                id,
                option.name,
                place
            ])?;
        }
        let mut add = self
            .conn
            .prepare_cached(include_str!("put_criterion.sql"))?;
        for (place, criterion) in (0_i64..).zip(&new.criteria) {
            add.execute(params![
                criterion.id.to_string(),
                person,
                id,
                criterion.name,
                criterion.points,
                place,
            ])?;
        }
        let mut add = self.conn.prepare_cached(include_str!("put_rating.sql"))?;
        for (option, row) in new.options.iter().zip(&new.ratings) {
            for (criterion, rating) in new.criteria.iter().zip(row) {
                let Some(rating) = rating else { continue };
                add.execute(params![
                    person,
                    id,
                    option.id.to_string(),
                    criterion.id.to_string(),
                    rating.least(),
                    rating.most(),
                ])?;
            }
        }
        Ok(())
    }

    pub(super) fn remove_parts(&self, id: DecisionId) -> Result<(), VaultError> {
        for part in [
            "DELETE FROM decision_rating WHERE decision_id = ?1",
            "DELETE FROM decision_option WHERE decision_id = ?1",
            "DELETE FROM criterion WHERE decision_id = ?1",
        ] {
            self.conn.prepare_cached(part)?.execute([id.to_string()])?;
        }
        Ok(())
    }
}

/// The parts of several decisions, to be handed out.
pub(super) struct Parts {
    /// In their order.
    options: HashMap<DecisionId, Vec<Choosable>>,
    /// In their order.
    criteria: HashMap<DecisionId, Vec<Criterion>>,
    ratings: HashMap<(OptionId, CriterionId), Rating>,
}

/// The parts of one decision.
pub(super) struct PartsOfOne {
    pub options: Vec<Choosable>,
    pub criteria: Vec<Criterion>,
    pub ratings: Vec<Vec<Option<Rating>>>,
}

impl Parts {
    /// All that have `id` in the column `of`: `person_id` or `decision_id`.
    pub fn of(conn: &Connection, of: &'static str, id: &str) -> rusqlite::Result<Self> {
        let mut options: HashMap<_, Vec<_>> = HashMap::new();
        let all = format!("SELECT * FROM decision_option WHERE {of} = ?1 ORDER BY position, id");
        for found in conn.prepare_cached(&all)?.query_map([id], row_to_option)? {
            let (decision, option) = found?;
            options.entry(decision).or_default().push(option);
        }
        let mut criteria: HashMap<_, Vec<_>> = HashMap::new();
        let all = format!("SELECT * FROM criterion WHERE {of} = ?1 ORDER BY position, id");
        for found in conn
            .prepare_cached(&all)?
            .query_map([id], row_to_criterion)?
        {
            let (decision, criterion) = found?;
            criteria.entry(decision).or_default().push(criterion);
        }
        let all = format!("SELECT * FROM decision_rating WHERE {of} = ?1");
        let ratings = conn
            .prepare_cached(&all)?
            .query_map([id], row_to_rating)?
            .filter_map(Result::transpose)
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self {
            options,
            criteria,
            ratings,
        })
    }

    pub fn take(&mut self, id: DecisionId) -> PartsOfOne {
        let options = self.options.remove(&id).unwrap_or_default();
        let criteria = self.criteria.remove(&id).unwrap_or_default();
        let rating = |option: &Choosable, criterion: &Criterion| {
            self.ratings.get(&(option.id, criterion.id)).copied()
        };
        let row = |option| criteria.iter().map(|of| rating(option, of)).collect();
        PartsOfOne {
            ratings: options.iter().map(row).collect(),
            options,
            criteria,
        }
    }
}

fn row_to_option(row: &Row<'_>) -> rusqlite::Result<(DecisionId, Choosable)> {
    let option = Choosable {
        id: read_id(row, "id")?,
        name: row.get("name")?,
    };
    Ok((read_id(row, "decision_id")?, option))
}

fn row_to_criterion(row: &Row<'_>) -> rusqlite::Result<(DecisionId, Criterion)> {
    let criterion = Criterion {
        id: read_id(row, "id")?,
        name: row.get("name")?,
        points: row.get("points")?,
    };
    Ok((read_id(row, "decision_id")?, criterion))
}

/// `None` for one that no table lets in.
fn row_to_rating(row: &Row<'_>) -> rusqlite::Result<Option<((OptionId, CriterionId), Rating)>> {
    let of = (read_id(row, "option_id")?, read_id(row, "criterion_id")?);
    let rating = Rating::new(row.get("least")?, row.get("most")?);
    Ok(rating.map(|rating| (of, rating)))
}
