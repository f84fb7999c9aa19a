//! Groups of the list.

use serde::{Deserialize, Serialize};

use crate::fit::band::Band;

/// From near to far; within one there is no order but by title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Interests and strengths are both strong or good, and the conditions are not away; or one of the two is
    /// not answered and the other is strong.
    Closest,
    /// One of the two is strong or good and the other at least mixed; or one is not answered and the other good.
    Worth,
    /// Liked, and far to go; or mixed on both.
    Stretch,
    Unlikely,
    /// A constraint fails.
    Blocked,
    /// Neither interests nor strengths can be compared.
    NotEnough,
}

impl Group {
    /// From the bands of interests, strengths and values, constraints aside.
    #[must_use]
    pub fn of([interests, strengths, values]: [Band; 3]) -> Self {
        use Band::{Away, Good, Mixed, NotEnough, Strong};
        let found = match (interests, strengths) {
            (NotEnough, NotEnough) => Self::NotEnough,
            (NotEnough, one) | (one, NotEnough) => match one {
                Strong => Self::Closest,
                Good => Self::Worth,
                Mixed => Self::Stretch,
                Away | NotEnough => Self::Unlikely,
            },
            (Strong | Good, Strong | Good) => Self::Closest,
            (Strong | Good, Mixed) | (Mixed, Strong | Good) => Self::Worth,
            (Strong | Good, Away) | (Mixed, Mixed) => Self::Stretch,
            (Mixed, Away) | (Away, _) => Self::Unlikely,
        };
        if found == Self::Closest && values == Away {
            Self::Worth
        } else {
            found
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_follows_from_the_bands() {
        use Band::{Away, Good, Mixed, NotEnough, Strong};
        let check =
            |bands: [Band; 3], expected: Group| assert_eq!(Group::of(bands), expected, "{bands:?}");
        check([Good, Strong, NotEnough], Group::Closest);
        check([Good, Strong, Away], Group::Worth);
        check([Strong, NotEnough, Good], Group::Closest);
        check([NotEnough, Good, Good], Group::Worth);
        check([Mixed, Strong, Good], Group::Worth);
        check([Strong, Away, Good], Group::Stretch);
        check([Mixed, Mixed, Good], Group::Stretch);
        check([Away, Strong, Strong], Group::Unlikely);
        check([Mixed, Away, Strong], Group::Unlikely);
        check([NotEnough, NotEnough, Strong], Group::NotEnough);
    }

    #[test]
    fn a_better_band_never_leads_to_a_worse_group() {
        let all = [Band::Strong, Band::Good, Band::Mixed, Band::Away];
        for interests in all {
            for strengths in all {
                for values in all {
                    for better in all {
                        let from = Group::of([interests, strengths, values]);
                        if better.better_than(interests) {
                            assert!(Group::of([better, strengths, values]) <= from);
                        }
                        if better.better_than(strengths) {
                            assert!(Group::of([interests, better, values]) <= from);
                        }
                        if better.better_than(values) {
                            assert!(Group::of([interests, strengths, better]) <= from);
                        }
                    }
                }
            }
        }
    }
}
