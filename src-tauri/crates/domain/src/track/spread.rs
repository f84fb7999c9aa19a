//! Five figures that say how far a set of figures reaches.

use crate::occupation::Figure;

/// The lowest, the middle and the highest of a set, and its quarters. Each is one of the set (nearest rank:
/// of n figures in order, the share q is figure ⌈q·n⌉), because a figure above the ceiling has no amount
/// that a mean could be taken with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    pub lowest: Figure,
    pub lower_quarter: Figure,
    pub middle: Figure,
    pub upper_quarter: Figure,
    pub highest: Figure,
}

impl Spread {
    /// Of figures in order, lowest first, none of them without a number. Nothing for an empty set.
    pub fn of_ordered(figures: &[Figure]) -> Option<Spread> {
        let at = |quarters: usize| {
            let place = (quarters * figures.len()).div_ceil(4).max(1);
            figures.get(place - 1).copied()
        };
        Some(Spread {
            lowest: at(0)?,
            lower_quarter: at(1)?,
            middle: at(2)?,
            upper_quarter: at(3)?,
            highest: at(4)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Spread;
    use crate::occupation::Figure::{self, AtLeast, Value};

    #[test]
    fn each_of_the_five_is_one_of_the_set() {
        fn check(figures: &[Figure], expected: [Figure; 5]) {
            let spread = Spread::of_ordered(figures).unwrap();
            let found = [
                spread.lowest,
                spread.lower_quarter,
                spread.middle,
                spread.upper_quarter,
                spread.highest,
            ];
            assert_eq!(found, expected, "{figures:?}");
        }
        check(&[Value(5.0)], [Value(5.0); 5]);
        check(
            &[Value(1.0), Value(2.0)],
            [1.0, 1.0, 1.0, 2.0, 2.0].map(Value),
        );
        check(
            &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0].map(Value),
            [1.0, 2.0, 4.0, 6.0, 7.0].map(Value),
        );
        check(
            &[Value(1.0), Value(2.0), AtLeast(9.0), AtLeast(9.0)],
            [
                Value(1.0),
                Value(1.0),
                Value(2.0),
                AtLeast(9.0),
                AtLeast(9.0),
            ],
        );
        assert_eq!(Spread::of_ordered(&[]), None);
    }
}
