//! The pay of a track, by how much preparation its occupations ask for.

use std::collections::BTreeMap;

use super::Spread;
use crate::occupation::Figure;

/// A published category at one preparation level: one that counts occupations of several levels comes at
/// each, because its pay cannot be told apart among them.
#[derive(Debug, Clone, PartialEq)]
pub struct PaidCategory {
    pub title: String,
    /// Job zone of some occupation of the track that it counts, 1–5.
    pub zone: Option<u8>,
    /// Dollars a year; hourly pay is taken over 2,080 hours and `hourly` is true.
    pub median: Figure,
    pub hourly: bool,
    pub employment: Figure,
}

/// One preparation level of a track.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelPay {
    /// None for occupations whose preparation has not been rated.
    pub zone: Option<u8>,
    pub categories: u32,
    /// Those of them whose median pay is withheld or not published; they are not in the spread.
    pub without_pay: u32,
    /// Those in the spread whose pay is published by the hour only.
    pub hourly: u32,
    /// People in the categories whose number is published.
    pub employment: f64,
    /// Over the median pay of each category, dollars a year.
    pub spread: Option<Spread>,
    /// The categories at the ends of the spread.
    pub lowest: Option<String>,
    pub highest: Option<String>,
}

/// Levels in order, those without one last.
pub fn by_level(categories: Vec<PaidCategory>) -> Vec<LevelPay> {
    let mut levels: BTreeMap<u8, Vec<PaidCategory>> = BTreeMap::new();
    for category in categories {
        levels
            .entry(category.zone.unwrap_or(u8::MAX))
            .or_default()
            .push(category);
    }
    levels.into_values().map(level).collect()
}

fn level(categories: Vec<PaidCategory>) -> LevelPay {
    let mut paid: Vec<(f64, &PaidCategory)> = categories
        .iter()
        .filter_map(|category| Some((category.median.number()?, category)))
        .collect();
    // What lies above the ceiling comes after what is published as the ceiling itself; the title settles the rest.
    paid.sort_by(|(a, one), (b, other)| {
        let open = |category: &PaidCategory| matches!(category.median, Figure::AtLeast(_));
        a.total_cmp(b)
            .then(open(one).cmp(&open(other)))
            .then_with(|| one.title.cmp(&other.title))
    });
    let medians: Vec<Figure> = paid.iter().map(|(_, category)| category.median).collect();
    let title =
        |end: Option<&(f64, &PaidCategory)>| end.map(|(_, category)| category.title.clone());
    LevelPay {
        zone: categories.first().and_then(|category| category.zone),
        categories: categories.len() as u32,
        without_pay: (categories.len() - paid.len()) as u32,
        hourly: paid.iter().filter(|(_, category)| category.hourly).count() as u32,
        employment: categories
            .iter()
            .filter_map(|category| category.employment.number())
            .sum(),
        spread: Spread::of_ordered(&medians),
        lowest: title(paid.first()),
        highest: title(paid.last()),
    }
}

#[cfg(test)]
mod tests {
    use super::{PaidCategory, by_level};
    use crate::occupation::Figure::{self, AtLeast, NotPublished, Suppressed, Value};

    fn category(title: &str, zone: Option<u8>, median: Figure, employment: Figure) -> PaidCategory {
        PaidCategory {
            title: title.to_owned(),
            zone,
            median,
            hourly: title == "Actors",
            employment,
        }
    }

    #[test]
    fn a_level_is_spread_over_what_is_published() {
        let levels = by_level(vec![
            category("Surgeons", Some(5), AtLeast(239_200.0), Value(10.0)),
            category("Helpers, All Other", None, Value(40_000.0), Value(5.0)),
            category("Nurses", Some(5), Value(90_000.0), Suppressed),
            category("Actors", Some(5), Value(48_000.0), Value(30.0)),
            category("Guides", Some(5), Suppressed, Value(2.0)),
            category("Sorters", Some(1), NotPublished, NotPublished),
        ]);
        let zones: Vec<_> = levels.iter().map(|level| level.zone).collect();
        assert_eq!(zones, [Some(1), Some(5), None]);

        let [little, much, unrated] = &levels[..] else {
            panic!("{levels:?}");
        };
        assert_eq!((little.categories, little.without_pay), (1, 1));
        assert_eq!((little.spread, little.lowest.as_deref()), (None, None));
        assert_eq!((much.categories, much.without_pay, much.hourly), (4, 1, 1));
        assert_eq!(much.employment, 42.0);
        let spread = much.spread.unwrap();
        assert_eq!(
            (spread.lowest, spread.middle, spread.highest),
            (Value(48_000.0), Value(90_000.0), AtLeast(239_200.0))
        );
        assert_eq!(
            (much.lowest.as_deref(), much.highest.as_deref()),
            (Some("Actors"), Some("Surgeons"))
        );
        assert_eq!(unrated.spread.unwrap().middle, Value(40_000.0));
    }
}
