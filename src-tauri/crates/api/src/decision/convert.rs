//! From what is kept to the wire, and back.

use waymark_domain::plan;

use super::wire::{
    Calibration, CalibrationBand, Decision, DecisionChoice, DecisionCriterion, DecisionOption,
    DecisionOutcome, DecisionRating, DecisionReview, OpenRating, OptionValue, Weighed, Weighing,
    WeightSwap,
};
use crate::wire::{alike, count, instant};

alike!(plan::Weighing, Weighing: Direct Ranked);
alike!(Weighing, plan::Weighing: Direct Ranked);
alike!(plan::Outcome, DecisionOutcome: Came DidNot Unclear);
alike!(DecisionOutcome, plan::Outcome: Came DidNot Unclear);

impl From<plan::Decision> for Decision {
    fn from(kept: plan::Decision) -> Self {
        let weighed = kept.weighed().map(Into::into);
        let points: Vec<u8> = kept.criteria.iter().map(|one| one.points).collect();
        let weights = plan::weights(kept.weighing, &points);
        let criterion = |(one, weight): (plan::Criterion, f64)| DecisionCriterion {
            id: one.id.to_string(),
            name: one.name,
            points: one.points,
            weight,
        };
        let option = |one: plan::Choosable| DecisionOption {
            id: one.id.to_string(),
            name: one.name,
        };
        let rating = |one: plan::Rating| DecisionRating {
            least: one.least(),
            most: one.most(),
        };
        let row = |row: Vec<Option<plan::Rating>>| row.into_iter().map(|one| one.map(rating));
        Self {
            id: kept.id.to_string(),
            question: kept.question,
            asked_on: kept.asked_on.to_string(),
            text: kept.text.into_string(),
            weighing: kept.weighing.into(),
            options: kept.options.into_iter().map(option).collect(),
            criteria: kept
                .criteria
                .into_iter()
                .zip(weights)
                .map(criterion)
                .collect(),
            ratings: kept
                .ratings
                .into_iter()
                .map(|one| row(one).collect())
                .collect(),
            weighed,
            choice: kept.choice.map(Into::into),
            review: kept.review.map(Into::into),
            changed_at: instant(kept.changed_at),
        }
    }
}

impl From<plan::Choice> for DecisionChoice {
    fn from(kept: plan::Choice) -> Self {
        Self {
            option_id: kept.option.to_string(),
            chosen_on: kept.chosen_on.to_string(),
            why: kept.why.into_string(),
            expectation: kept.expectation,
            confidence: kept.confidence,
            review_on: kept.review_on.map(|on| on.to_string()),
        }
    }
}

impl From<plan::Review> for DecisionReview {
    fn from(kept: plan::Review) -> Self {
        Self {
            reviewed_on: kept.reviewed_on.to_string(),
            outcome: kept.outcome.map(Into::into),
            text: kept.text.into_string(),
            again: kept.again,
        }
    }
}

impl From<plan::Weighed> for Weighed {
    fn from(found: plan::Weighed) -> Self {
        let value = |value: plan::Value| OptionValue {
            least: value.least,
            middle: value.middle,
            most: value.most,
        };
        Self {
            values: found.values.into_iter().map(value).collect(),
            order: found.order.into_iter().map(count).collect(),
            settled: found.settled,
            swap: found.swap.map(|swap| WeightSwap {
                criterion: count(swap.criterion),
                from: swap.from,
                to: swap.to,
            }),
            find_out: found.find_out.map(|(option, criterion)| OpenRating {
                option: count(option),
                criterion: count(criterion),
            }),
        }
    }
}

impl From<plan::Calibration> for Calibration {
    fn from(found: plan::Calibration) -> Self {
        let band = |band: plan::Band| CalibrationBand {
            confidence: band.confidence,
            came: band.came,
            of: band.of,
            least: band.least,
            most: band.most,
        };
        Self {
            resolved: count(found.resolved),
            needed: count(plan::Calibration::NEEDED),
            brier: found.brier,
            bands: found.bands.into_iter().map(band).collect(),
        }
    }
}
