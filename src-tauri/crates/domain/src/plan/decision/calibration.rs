//! How well a person foresees: their confidence against what came.

use super::{Decision, Outcome};

/// How confidence compares with what came.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// Expectations with a confidence that came or did not.
    pub resolved: usize,
    /// The mean of `(p − o)²`, 0–1, less is better; `None` before [`Calibration::NEEDED`].
    pub brier: Option<f64>,
    /// From the least confident to the most, without empty ones; empty before [`Calibration::NEEDED`].
    pub bands: Vec<Band>,
}

impl Calibration {
    /// With fewer, luck says more than judgement.
    pub const NEEDED: usize = 10;
}

/// Expectations of about the same confidence: a fifth of the scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Their mean confidence, 0–1.
    pub confidence: f64,
    pub came: u32,
    pub of: u32,
    /// Wilson's interval of the share that comes, 95 %, 0–1.
    pub least: f64,
    pub most: f64,
}

/// Of all the decisions of one person.
#[must_use]
pub fn calibration(decisions: &[Decision]) -> Calibration {
    let resolved: Vec<(u8, bool)> = decisions.iter().filter_map(resolved).collect();
    if resolved.len() < Calibration::NEEDED {
        return Calibration {
            resolved: resolved.len(),
            brier: None,
            bands: Vec::new(),
        };
    }
    let off = |(percent, came): &(u8, bool)| (share(*percent) - f64::from(*came)).powi(2);
    let bands = (0..5).filter_map(|fifth| {
        let within = |(percent, _): &&(u8, bool)| (percent / 20).min(4) == fifth;
        band(&resolved.iter().filter(within).copied().collect::<Vec<_>>())
    });
    Calibration {
        resolved: resolved.len(),
        brier: Some(mean(resolved.iter().map(off))),
        bands: bands.collect(),
    }
}

/// Of an expectation that came or did not: how sure the person was, in per cent, and whether it came.
fn resolved(decision: &Decision) -> Option<(u8, bool)> {
    let confidence = decision.choice.as_ref()?.confidence?;
    match decision.review.as_ref()?.outcome? {
        Outcome::Came => Some((confidence, true)),
        Outcome::DidNot => Some((confidence, false)),
        Outcome::Unclear => None,
    }
}

fn band(of: &[(u8, bool)]) -> Option<Band> {
    let all = u32::try_from(of.len()).ok().filter(|all| *all > 0)?;
    let came = of.iter().map(|(_, came)| u32::from(*came)).sum();
    let (least, most) = wilson(came, all);
    Some(Band {
        confidence: mean(of.iter().map(|(percent, _)| share(*percent))),
        came,
        of: all,
        least,
        most,
    })
}

/// Wilson's score interval for `came` of `of`, at 95 % (E. B. Wilson, JASA 1927).
fn wilson(came: u32, of: u32) -> (f64, f64) {
    const Z: f64 = 1.959_964;
    let n = f64::from(of);
    let p = f64::from(came) / n;
    let shrunk = 1.0 + Z * Z / n;
    let middle = (p + Z * Z / (2.0 * n)) / shrunk;
    let half = Z / shrunk * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

fn share(percent: u8) -> f64 {
    f64::from(percent) / 100.0
}

fn mean(numbers: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = u32::try_from(numbers.len()).map_or(f64::INFINITY, f64::from);
    numbers.sum::<f64>() / count
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::{
        super::{Choice, Review, Weighing},
        *,
    };
    use crate::{
        ids::{DecisionId, OptionId, PersonId},
        plan::Note,
    };

    fn decision(confidence: Option<u8>, outcome: Option<Outcome>) -> Decision {
        let at = DateTime::UNIX_EPOCH;
        let on = at.date_naive();
        Decision {
            id: DecisionId::new(at, [0; 10]),
            person: PersonId::new(at, [0; 10]),
            question: "Stay or go?".into(),
            asked_on: on,
            text: Note::default(),
            weighing: Weighing::Ranked,
            options: vec![],
            criteria: vec![],
            ratings: vec![],
            choice: Some(Choice {
                option: OptionId::new(at, [0; 10]),
                chosen_on: on,
                why: Note::default(),
                expectation: "I sleep better by May.".into(),
                confidence,
                review_on: None,
            }),
            review: Some(Review {
                reviewed_on: on,
                outcome,
                text: Note::default(),
                again: None,
            }),
            created_at: at,
            changed_at: at,
        }
    }

    fn came(confidence: u8, how_many: usize) -> Vec<Decision> {
        vec![decision(Some(confidence), Some(Outcome::Came)); how_many]
    }

    fn did_not(confidence: u8, how_many: usize) -> Vec<Decision> {
        vec![decision(Some(confidence), Some(Outcome::DidNot)); how_many]
    }

    #[test]
    fn nine_say_nothing_and_what_cannot_be_told_does_not_count() {
        let mut nine = came(80, 9);
        nine.extend([
            decision(Some(80), Some(Outcome::Unclear)),
            decision(None, Some(Outcome::Came)),
            decision(Some(80), None),
        ]);
        let said = calibration(&nine);
        assert_eq!((said.resolved, said.brier), (9, None));
        assert_eq!(said.bands, []);
    }

    #[test]
    fn always_saying_half_is_a_quarter_and_knowing_is_nothing() {
        let half = [came(50, 6), did_not(50, 6)].concat();
        assert_eq!(calibration(&half).brier, Some(0.25));
        let knows = [came(100, 6), did_not(0, 6)].concat();
        assert_eq!(calibration(&knows).brier, Some(0.0));
    }

    #[test]
    fn bands_count_what_came_with_the_published_interval() {
        let all = [came(80, 7), did_not(90, 3), came(100, 0), did_not(10, 1)].concat();
        let bands = calibration(&all).bands;
        assert_eq!(bands.len(), 2);
        let sure = bands[1];
        assert_eq!((sure.came, sure.of), (7, 10));
        assert!((sure.confidence - 0.83).abs() < 1e-9);
        // Wilson for 7 of 10: .397 to .892.
        assert!((sure.least - 0.3968).abs() < 5e-4, "{}", sure.least);
        assert!((sure.most - 0.8922).abs() < 5e-4, "{}", sure.most);
        assert_eq!((bands[0].came, bands[0].of), (0, 1));
    }

    #[test]
    fn a_whole_hundred_is_in_the_last_band() {
        let bands = calibration(&came(100, 10)).bands;
        assert_eq!((bands.len(), bands[0].came, bands[0].of), (1, 10, 10));
    }
}
