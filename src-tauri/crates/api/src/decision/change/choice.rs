//! What is chosen, and how it turned out.

use waymark_domain::{
    history::Op,
    plan::{Choice, Decision, Outcome, Review},
};

use super::{
    super::{
        known,
        wire::{ChoiceEntry, ReviewEntry},
    },
    Change, Done,
};
use crate::{
    draft,
    error::ApiError,
    plan,
    typed::{date, text},
};

/// Characters.
const LONGEST_EXPECTATION: usize = 300;

impl Change<'_> {
    /// The day of a choice is the day it was made first: saying it better later does not move it, choosing another
    /// option does.
    pub(super) fn choose(&self, id: String, typed: ChoiceEntry) -> Result<Done, ApiError> {
        self.api.vault(|vault| {
            let before = known(vault.read(), &id)?;
            if before.review.is_some() {
                let why = "it was looked back on already; what was expected then stays";
                return Err(ApiError::bad_request("choice", why));
            }
            let not_found = || ApiError::not_found("option", &typed.option_id);
            let option = typed.option_id.parse().map_err(|_| not_found())?;
            if before.options.iter().all(|one| one.id != option) {
                return Err(not_found());
            }
            let expectation = text("expectation", &typed.expectation, LONGEST_EXPECTATION)?;
            let stays = before.choice.as_ref().filter(|was| was.option == option);
            let choice = Choice {
                option,
                chosen_on: stays.map_or(self.stamp.on, |was| was.chosen_on),
                confidence: confidence(typed.confidence, &expectation)?,
                expectation,
                why: plan::note(typed.why)?,
                review_on: date("review_on", typed.review_on.as_deref())?,
            };
            let now = Decision {
                choice: Some(choice),
                ..before.clone()
            };
            let place = draft::choice_place(now.id);
            let changes = self.replace(vault, Op::ChooseOption, (&before, now), &place)?;
            Ok((Some(id), changes))
        })
    }

    pub(super) fn reopen(&self, id: String) -> Result<Done, ApiError> {
        self.api.vault(|vault| {
            let before = known(vault.read(), &id)?;
            let now = Decision {
                choice: None,
                review: None,
                ..before.clone()
            };
            let place = draft::review_place(now.id);
            let changes = self.replace(vault, Op::ReopenDecision, (&before, now), &place)?;
            Ok((Some(id), changes))
        })
    }

    /// The day of a review is the day it was made first.
    pub(super) fn review(&self, id: String, typed: ReviewEntry) -> Result<Done, ApiError> {
        self.api.vault(|vault| {
            let before = known(vault.read(), &id)?;
            let choice = before.choice.as_ref();
            let why = "nothing was chosen yet that could be looked back on";
            let choice = choice.ok_or_else(|| ApiError::bad_request("review", why))?;
            let outcome = typed.outcome.map(Outcome::from);
            if outcome.is_some() && choice.expectation.is_empty() {
                let why = "nothing was expected that could have come or not";
                return Err(ApiError::bad_request("outcome", why));
            }
            let review = Review {
                reviewed_on: before
                    .review
                    .as_ref()
                    .map_or(self.stamp.on, |was| was.reviewed_on),
                outcome,
                text: plan::note(typed.text)?,
                again: typed.again,
            };
            if outcome.is_none() && review.again.is_none() && review.text.as_str().trim().is_empty()
            {
                let why = "say what came, what happened, or whether you would choose the same";
                return Err(ApiError::bad_request("review", why));
            }
            let now = Decision {
                review: Some(review),
                ..before.clone()
            };
            let place = draft::review_place(now.id);
            let changes = self.replace(vault, Op::ReviewDecision, (&before, now), &place)?;
            Ok((Some(id), changes))
        })
    }
}

fn confidence(typed: Option<u8>, expectation: &str) -> Result<Option<u8>, ApiError> {
    let why = match typed {
        Some(percent) if percent > 100 => "how sure you are is 0 to 100 per cent",
        Some(_) if expectation.is_empty() => "say first what you expect",
        _ => return Ok(typed),
    };
    Err(ApiError::bad_request("confidence", why))
}
