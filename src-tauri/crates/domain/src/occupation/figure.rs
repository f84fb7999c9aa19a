//! A published number, or the reason there is none.

/// A number as its source publishes it. Withheld and missing are different things, and neither is zero.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Figure {
    Value(f64),
    /// Above the highest value the source publishes; holds that ceiling.
    AtLeast(f64),
    /// Withheld by the source: too few reports, low precision or confidentiality.
    Suppressed,
    /// The source does not have it.
    #[default]
    NotPublished,
}

impl Figure {
    /// The number, or the ceiling it lies above; nothing when there is no number at all.
    pub fn number(self) -> Option<f64> {
        match self {
            Figure::Value(value) | Figure::AtLeast(value) => Some(value),
            Figure::Suppressed | Figure::NotPublished => None,
        }
    }

    /// The same figure in another unit. `by` must be positive, or "at least" would turn round.
    #[must_use]
    pub fn scaled(self, by: f64) -> Figure {
        match self {
            Figure::Value(value) => Figure::Value(value * by),
            Figure::AtLeast(value) => Figure::AtLeast(value * by),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Figure;

    #[test]
    fn a_figure_without_a_number_stays_without_one() {
        fn check(figure: Figure, number: Option<f64>, doubled: Figure) {
            assert_eq!(figure.number(), number);
            assert_eq!(figure.scaled(2.0), doubled);
        }
        check(Figure::Value(23.33), Some(23.33), Figure::Value(46.66));
        check(
            Figure::AtLeast(239_200.0),
            Some(239_200.0),
            Figure::AtLeast(478_400.0),
        );
        check(Figure::Suppressed, None, Figure::Suppressed);
        check(Figure::NotPublished, None, Figure::NotPublished);
    }
}
