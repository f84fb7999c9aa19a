//! What is expected of the work there, beside what is expected of today's.

use super::figures::{Growth, MoveFigures};

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Outlook {
    pub exposure: Exposure,
    pub growth_now: Option<Growth>,
    pub growth_there: Option<Growth>,
}

/// Exposure to AI systems as percentiles, 0–100, across studies.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Exposure {
    pub now: Option<Spread>,
    pub there: Option<Spread>,
    /// Mean of (there − now) over the studies that scored both; none without one.
    pub change: Option<f64>,
}

/// Lowest and highest of the studies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    pub low: f64,
    pub high: f64,
    pub studies: usize,
}

impl Outlook {
    pub fn of(now: Option<&MoveFigures>, there: &MoveFigures) -> Self {
        let change = now.and_then(|now| {
            let both = now.exposure.iter().filter_map(|one| {
                let other = there
                    .exposure
                    .iter()
                    .find(|other| other.study == one.study)?;
                Some(other.percentile - one.percentile)
            });
            let (count, sum) = both.fold((0, 0.0), |(count, sum), one| (count + 1, sum + one));
            (count > 0).then(|| sum / f64::from(count))
        });
        Self {
            exposure: Exposure {
                now: now.and_then(spread),
                there: spread(there),
                change,
            },
            growth_now: now.and_then(|now| now.growth),
            growth_there: there.growth,
        }
    }

    /// Percentage points by which the projected growth differs; none for projections of other years.
    #[must_use]
    pub fn growth_change(&self) -> Option<f64> {
        let (now, there) = (self.growth_now?, self.growth_there?);
        ((now.from, now.to) == (there.from, there.to)).then_some(there.percent - now.percent)
    }
}

fn spread(figures: &MoveFigures) -> Option<Spread> {
    let scores = figures.exposure.iter().map(|one| one.percentile);
    Some(Spread {
        low: scores.clone().min_by(f64::total_cmp)?,
        high: scores.max_by(f64::total_cmp)?,
        studies: figures.exposure.len(),
    })
}
