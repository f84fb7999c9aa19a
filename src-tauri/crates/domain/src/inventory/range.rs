//! Small whole numbers that are answers, each within its own range.

/// An answer that no question offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{found} is not between {lowest} and {highest}")]
pub struct OutOfRange {
    pub found: i8,
    pub lowest: i8,
    pub highest: i8,
}

/// Answers as types: made from a number once, within range from then on.
macro_rules! answers {
    ($($(#[$doc:meta])* $name:ident = $low:literal ..= $high:literal;)+) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        #[serde(try_from = "i8", into = "i8")]
        pub struct $name(i8);

        impl $name {
            pub const LOWEST: i8 = $low;
            pub const HIGHEST: i8 = $high;

            #[must_use]
            pub fn get(self) -> i8 {
                self.0
            }
        }

        impl TryFrom<i8> for $name {
            type Error = crate::inventory::OutOfRange;

            fn try_from(found: i8) -> Result<Self, Self::Error> {
                if ($low..=$high).contains(&found) {
                    Ok(Self(found))
                } else {
                    Err(crate::inventory::OutOfRange { found, lowest: $low, highest: $high })
                }
            }
        }

        impl From<$name> for i8 {
            fn from(answer: $name) -> i8 {
                answer.0
            }
        }
    )+};
}

pub(in crate::inventory) use answers;

#[cfg(test)]
mod tests {
    use crate::inventory::conditions::Lean;
    use crate::inventory::interests::Liking;

    #[test]
    fn an_answer_is_within_its_range() {
        for good in 1..=5 {
            assert_eq!(Liking::try_from(good).unwrap().get(), good);
        }
        for bad in [0, 6, -1] {
            assert!(Liking::try_from(bad).is_err(), "{bad}");
        }
        assert_eq!(
            Lean::try_from(3).unwrap_err().to_string(),
            "3 is not between -2 and 2"
        );
    }
}
