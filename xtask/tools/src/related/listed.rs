//! What a list is like beside its ranking: how near in preparation and pay.

use serde::Serialize;
use waymark_domain::related::{Similarity, Softening, Standing};

use super::Bench;

const DEEP: usize = 20;

/// Shares of what is listed in the first twenty, where both sides are known.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Nearness {
    pub within_one_level: f64,
    /// Median pay within a quarter of the origin's.
    pub pay_within_quarter: f64,
}

pub fn nearness(
    standings: &[Standing],
    origins: &[usize],
    ranked: impl Fn(usize) -> Vec<usize>,
) -> Nearness {
    let (mut levels, mut pays) = ([0_usize; 2], [0_usize; 2]);
    for &from in origins {
        for to in ranked(from).into_iter().take(DEEP) {
            let (here, there) = (standings[from], standings[to]);
            if let Some((a, b)) = here.preparation.zip(there.preparation) {
                levels[0] += usize::from(a.abs_diff(b) <= 1);
                levels[1] += 1;
            }
            if let Some((a, b)) = here.pay.zip(there.pay) {
                pays[0] += usize::from((b / a - 1.0).abs() <= 0.25);
                pays[1] += 1;
            }
        }
    }
    let share = |[held, of]: [usize; 2]| held as f64 / of.max(1) as f64;
    Nearness {
        within_one_level: share(levels),
        pay_within_quarter: share(pays),
    }
}

impl Bench {
    /// As [`Bench::ranked`], softened by preparation and pay.
    pub fn softened(
        &self,
        similarity: &Similarity,
        standings: &[Standing],
        softening: Softening,
        from: usize,
    ) -> Vec<usize> {
        let mut valued: Vec<(usize, f32)> = self
            .ranked(similarity, from)
            .into_iter()
            .map(|to| {
                let off = softening.between(standings[from], standings[to]);
                (to, similarity.of(from, to) - off)
            })
            .collect();
        valued.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        valued.into_iter().map(|(to, _)| to).collect()
    }
}

impl std::fmt::Display for Nearness {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "within one preparation level {:.4}, pay within a quarter {:.4}",
            self.within_one_level, self.pay_within_quarter
        )
    }
}
