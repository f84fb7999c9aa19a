//! What is typed, and what of it is kept.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use waymark_domain::{
    ids::{CriterionId, OptionId},
    plan::{Choosable, Criterion, Decision, Note, Rating, Weighing},
};

use super::super::wire::{CriterionEntry, DecisionEntry, DecisionRating, OptionEntry};
use crate::{
    error::ApiError,
    plan,
    typed::{date, text},
};

/// Characters.
const LONGEST_QUESTION: usize = 300;
const LONGEST_OPTION: usize = 120;
const LONGEST_CRITERION: usize = 80;
/// More than anybody weighs against each other.
const MOST: usize = 12;
const MOST_POINTS: u8 = 100;

/// A decision as it is typed.
pub(super) struct Entry {
    pub question: String,
    pub asked_on: NaiveDate,
    pub text: Note,
    pub weighing: Weighing,
    pub options: Vec<Choosable>,
    pub criteria: Vec<Criterion>,
    pub ratings: Vec<Vec<Option<Rating>>>,
}

/// Makes ids for what is new.
pub(super) struct NewIds<'a> {
    pub option: &'a dyn Fn() -> Result<OptionId, ApiError>,
    pub criterion: &'a dyn Fn() -> Result<CriterionId, ApiError>,
}

impl Entry {
    /// `before` is what is edited: only its options and criteria have ids already.
    ///
    /// # Errors
    /// [`ApiError::BadRequest`] with the first field that cannot be kept, [`ApiError::NotFound`] for an option or a
    /// criterion that is not `before`'s.
    pub fn read(
        typed: DecisionEntry,
        before: Option<&Decision>,
        today: NaiveDate,
        new: &NewIds<'_>,
    ) -> Result<Self, ApiError> {
        let question = named("question", &typed.question, LONGEST_QUESTION)?;
        let asked_on = date("asked_on", Some(&typed.asked_on))?;
        let why = "it came up today or earlier; a day ahead is for a step";
        let asked_on = asked_on
            .filter(|on| *on <= today)
            .ok_or_else(|| ApiError::bad_request("asked_on", why))?;
        Ok(Self {
            question,
            asked_on,
            weighing: typed.weighing.into(),
            ratings: ratings(&typed)?,
            options: options(&typed.options, before, new)?,
            criteria: criteria(&typed.criteria, before, new)?,
            text: plan::note(typed.text)?,
        })
    }
}

/// A short text that there has to be.
fn named(field: &str, typed: &str, longest: usize) -> Result<String, ApiError> {
    let text = text(field, typed, longest)?;
    if text.is_empty() {
        return Err(ApiError::bad_request(field, "a few words are needed here"));
    }
    Ok(text)
}

fn options(
    typed: &[OptionEntry],
    before: Option<&Decision>,
    new: &NewIds<'_>,
) -> Result<Vec<Choosable>, ApiError> {
    few("options", typed)?;
    let there = before.map_or(&[][..], |before| &before.options);
    let mut ids = BTreeSet::new();
    let mut options = Vec::new();
    for one in typed {
        let id = match &one.id {
            None => (new.option)()?,
            Some(id) => known(id, there.iter().map(|one| one.id), &mut ids, "option")?,
        };
        let name = named("options", &one.name, LONGEST_OPTION)?;
        options.push(Choosable { id, name });
    }
    if let Some(chosen) = before.and_then(|before| before.choice.as_ref())
        && !ids.contains(&chosen.option)
    {
        let why = "the chosen option stays; take the choice back first";
        return Err(ApiError::bad_request("options", why));
    }
    Ok(options)
}

fn criteria(
    typed: &[CriterionEntry],
    before: Option<&Decision>,
    new: &NewIds<'_>,
) -> Result<Vec<Criterion>, ApiError> {
    few("criteria", typed)?;
    let there = before.map_or(&[][..], |before| &before.criteria);
    let mut ids = BTreeSet::new();
    let mut criteria = Vec::new();
    for one in typed {
        if one.points > MOST_POINTS {
            return Err(ApiError::bad_request("criteria", "points are 0 to 100"));
        }
        criteria.push(Criterion {
            id: match &one.id {
                None => (new.criterion)()?,
                Some(id) => known(id, there.iter().map(|one| one.id), &mut ids, "criterion")?,
            },
            name: named("criteria", &one.name, LONGEST_CRITERION)?,
            points: one.points,
        });
    }
    Ok(criteria)
}

fn few<T>(field: &str, typed: &[T]) -> Result<(), ApiError> {
    if typed.len() <= MOST {
        return Ok(());
    }
    let why = format!("at most {MOST} can be weighed against each other");
    Err(ApiError::bad_request(field, why))
}

/// An id that is among those `there` and was not `used` yet.
fn known<Id: std::str::FromStr + Ord + Copy>(
    typed: &str,
    mut there: impl Iterator<Item = Id>,
    used: &mut BTreeSet<Id>,
    kind: &str,
) -> Result<Id, ApiError> {
    let not_found = || ApiError::not_found(kind, typed);
    let id: Id = typed.parse().map_err(|_| not_found())?;
    if there.all(|one| one != id) || !used.insert(id) {
        return Err(not_found());
    }
    Ok(id)
}

fn ratings(typed: &DecisionEntry) -> Result<Vec<Vec<Option<Rating>>>, ApiError> {
    let bad = |why: &str| ApiError::bad_request("ratings", why);
    let (high, wide) = (typed.options.len(), typed.criteria.len());
    if typed.ratings.len() != high || typed.ratings.iter().any(|row| row.len() != wide) {
        return Err(bad(
            "there is a row for each option, and in it a place for each criterion",
        ));
    }
    let rating = |said: &Option<DecisionRating>| match said {
        None => Ok(None),
        Some(said) => Rating::new(said.least, said.most)
            .map(Some)
            .ok_or_else(|| bad("a rating is 0 to 10, the lower end first")),
    };
    typed
        .ratings
        .iter()
        .map(|row| row.iter().map(rating).collect())
        .collect()
}
