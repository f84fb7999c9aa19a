//! What the example decided, and has still to decide.

use chrono::NaiveTime;
use waymark_domain::{
    history::Stamp,
    ids::PersonId,
    plan::{Choice, Choosable, Criterion, Decision, Rating, Review},
};

use super::{
    story::{Decided, DecidedOn, LookedBack},
    told::ago,
};
use crate::{Api, error::ApiError, plan};

/// As they are told, counted back from `stamp`.
///
/// # Errors
/// When the story says what cannot be kept; a test reads it.
pub(super) fn decisions(
    api: &Api,
    person: PersonId,
    told: Vec<Decided>,
    stamp: &Stamp,
) -> Result<Vec<Decision>, ApiError> {
    told.into_iter()
        .map(|one| decision(api, person, one, stamp))
        .collect()
}

fn decision(
    api: &Api,
    person: PersonId,
    told: Decided,
    stamp: &Stamp,
) -> Result<Decision, ApiError> {
    let asked_on = ago(stamp.on, told.months_ago);
    let at = asked_on.and_time(NaiveTime::MIN).and_utc();
    let options = told.options.into_iter().map(|name| {
        let id = api.ambient.option_id(stamp.at)?;
        Ok(Choosable { id, name })
    });
    let options: Vec<_> = options.collect::<Result<_, ApiError>>()?;
    let criteria = told.criteria.into_iter().map(|one| {
        Ok(Criterion {
            id: api.ambient.criterion_id(stamp.at)?,
            name: one.name,
            points: one.points,
        })
    });
    let rating = |said: [u8; 2]| Rating::new(said[0], said[1]);
    let row = |row: Vec<Option<[u8; 2]>>| row.into_iter().map(|said| said.and_then(rating));
    Ok(Decision {
        id: api.ambient.decision_id(stamp.at)?,
        person,
        question: told.question,
        asked_on,
        text: plan::note(told.text)?,
        weighing: told.weighing.into(),
        criteria: criteria.collect::<Result<_, ApiError>>()?,
        ratings: told
            .ratings
            .into_iter()
            .map(|one| row(one).collect())
            .collect(),
        choice: told
            .choice
            .map(|choice| chosen(choice, &options, stamp))
            .transpose()?
            .flatten(),
        review: told
            .review
            .map(|review| looked_back(review, stamp))
            .transpose()?,
        options,
        created_at: at,
        changed_at: at,
    })
}

fn chosen(
    told: DecidedOn,
    options: &[Choosable],
    stamp: &Stamp,
) -> Result<Option<Choice>, ApiError> {
    let why = plan::note(told.why)?;
    Ok(options.get(told.option).map(|option| Choice {
        option: option.id,
        chosen_on: ago(stamp.on, told.months_ago),
        why,
        expectation: told.expectation,
        confidence: Some(told.confidence),
        review_on: Some(ago(stamp.on, told.review_months_ago)),
    }))
}

fn looked_back(told: LookedBack, stamp: &Stamp) -> Result<Review, ApiError> {
    Ok(Review {
        reviewed_on: ago(stamp.on, told.months_ago),
        outcome: Some(told.outcome.into()),
        text: plan::note(told.text)?,
        again: Some(told.again),
    })
}
