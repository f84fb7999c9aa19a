//! From answers to six scores.

use serde::{Deserialize, Serialize};

use super::noise::standard_error;
use super::pattern::{Pattern, pattern};
use super::{Form, InterestAnswers, Interests, Scale};

/// Share of a scale's items that must be answered before it has a score.
const ENOUGH: f64 = 0.6;

/// What one sitting says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InterestResult {
    pub form: Form,
    /// In the order of [`Scale::ALL`].
    pub scales: [ScaleScore; 6],
    pub answered: u32,
    /// Items of the form.
    pub items: u32,
    pub pattern: Pattern,
}

/// One scale. Items that were not answered count for nothing, never for zero.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ScaleScore {
    pub scale: Scale,
    pub answered: u32,
    pub items: u32,
    /// Mean of the answered items, 0–4; none when less than 60 % of them were answered.
    pub mean: Option<f64>,
    /// Standard error of `mean`, from the number of items answered.
    pub error: f64,
}

impl ScaleScore {
    /// The sum over the form, 0–4 × items; what is not answered is taken at the mean of the rest.
    #[must_use]
    pub fn points(&self) -> Option<f64> {
        self.mean.map(|mean| mean * f64::from(self.items))
    }
}

impl InterestResult {
    /// The six means, when the pattern is clear enough to be compared with anything.
    #[must_use]
    pub fn profile(&self) -> Option<[f64; 6]> {
        let means: Vec<f64> = self.scales.iter().filter_map(|scale| scale.mean).collect();
        let clear = matches!(self.pattern, Pattern::Clear { .. });
        <[f64; 6]>::try_from(means).ok().filter(|_| clear)
    }

    /// Standard errors of the six means.
    #[must_use]
    pub fn errors(&self) -> [f64; 6] {
        self.scales.map(|scale| scale.error)
    }
}

/// Scores a sitting. Answers to items the form does not have are left out of account.
#[must_use]
pub fn score(inventory: &Interests, form: Form, answers: &InterestAnswers) -> InterestResult {
    let mut sums = [0_u32; 6];
    let mut answered = [0_u32; 6];
    let mut items = [0_u32; 6];
    // How often each of the five answers was given.
    let mut counts = [0_u32; 5];
    for item in inventory.of_form(form) {
        let at = item.scale.index();
        items[at] += 1;
        if let Some(liking) = answers.get(&item.id) {
            let points = (liking.get() - 1).unsigned_abs();
            sums[at] += u32::from(points);
            answered[at] += 1;
            counts[usize::from(points)] += 1;
        }
    }
    let scales = Scale::ALL.map(|scale| {
        let at = scale.index();
        let enough = answered[at] > 0 && f64::from(answered[at]) >= ENOUGH * f64::from(items[at]);
        ScaleScore {
            scale,
            answered: answered[at],
            items: items[at],
            mean: enough.then(|| f64::from(sums[at]) / f64::from(answered[at])),
            error: standard_error(answered[at]),
        }
    });
    InterestResult {
        form,
        pattern: pattern(&scales, counts),
        scales,
        answered: answered.iter().sum(),
        items: items.iter().sum(),
    }
}
