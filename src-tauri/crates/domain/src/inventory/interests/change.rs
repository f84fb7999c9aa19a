//! Two sittings beside each other.

use serde::{Deserialize, Serialize};

use super::noise::notable;
use super::{InterestResult, Scale};

/// One scale at two times, as item means, so that a short and a long form can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ScaleChange {
    pub scale: Scale,
    /// 0–4.
    pub before: f64,
    /// 0–4.
    pub after: f64,
    /// The least difference that is more than noise.
    pub notable: f64,
}

impl ScaleChange {
    #[must_use]
    pub fn exceeds_noise(&self) -> bool {
        (self.after - self.before).abs() >= self.notable
    }
}

/// The scales that have a score both times.
#[must_use]
pub fn changes(before: &InterestResult, after: &InterestResult) -> Vec<ScaleChange> {
    let both = before.scales.iter().zip(&after.scales);
    both.filter_map(|(then, now)| {
        Some(ScaleChange {
            scale: now.scale,
            before: then.mean?,
            after: now.mean?,
            notable: notable(then.error, now.error),
        })
    })
    .collect()
}
