//! When something was, as far as a person remembers it.

use std::{cmp::Ordering, fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};

/// A year, or a year and a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    year: i32,
    /// 1–12.
    month: Option<u32>,
}

/// The text is neither `2019` nor `2019-04`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is neither a year nor a year and a month")]
pub struct BadWhen(pub String);

impl When {
    #[must_use]
    pub fn month_of(date: NaiveDate) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
        }
    }

    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// Whether it is over before `other` begins. A year and one of its months overlap, so neither is before the
    /// other.
    #[must_use]
    pub fn is_before(self, other: Self) -> bool {
        match self.year.cmp(&other.year) {
            Ordering::Equal => {
                matches!((self.month, other.month), (Some(one), Some(two)) if one < two)
            }
            order => order == Ordering::Less,
        }
    }

    /// Years from this to `later`, never negative; a year alone counts from its middle.
    #[must_use]
    pub fn years_to(self, later: Self) -> f64 {
        (later.decimal() - self.decimal()).max(0.0)
    }

    fn decimal(self) -> f64 {
        let month = self.month.map_or(6.0, |month| f64::from(month) - 0.5);
        f64::from(self.year) + month / 12.0
    }
}

impl FromStr for When {
    type Err = BadWhen;

    fn from_str(text: &str) -> Result<Self, BadWhen> {
        let bad = || BadWhen(text.to_owned());
        let digits = |part: &str, count: usize| {
            (part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())
                .flatten()
                .ok_or_else(bad)
        };
        let (year, month) = match text.split_once('-') {
            None => (text, None),
            Some((year, month)) => (year, Some(digits(month, 2)?)),
        };
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err(bad());
        }
        let year = i32::try_from(digits(year, 4)?).map_err(|_| bad())?;
        Ok(Self { year, month })
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            None => write!(f, "{:04}", self.year),
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_read_is_written_alike_and_nothing_else_is_read() {
        for good in ["2019", "2019-04", "1930-12"] {
            assert_eq!(when(good).to_string(), good);
        }
        for bad in [
            "",
            "19",
            "2019-4",
            "2019-13",
            "2019-00",
            "2019-04-01",
            "+201",
            "2019-",
            " 2019",
            "２０１９",
        ] {
            assert!(bad.parse::<When>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_year_and_its_months_are_not_before_one_another() {
        for (one, other, before) in [
            ("2018", "2019", true),
            ("2018-12", "2019-01", true),
            ("2019-01", "2019-02", true),
            ("2019", "2019-06", false),
            ("2019-06", "2019", false),
            ("2019-02", "2019-01", false),
            ("2020", "2019", false),
        ] {
            assert_eq!(when(one).is_before(when(other)), before, "{one} {other}");
        }
    }

    #[test]
    fn years_are_counted_in_months() {
        for (from, to, years) in [
            ("2010-01", "2015-01", 5.0),
            ("2010", "2015", 5.0),
            ("2010-01", "2010-07", 0.5),
            ("2015", "2010", 0.0),
        ] {
            let found = when(from).years_to(when(to));
            assert!((found - years).abs() < 1e-9, "{from} {to}: {found}");
        }
    }
}
