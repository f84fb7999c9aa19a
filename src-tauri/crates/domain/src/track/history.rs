//! The people of a track over the years, added up only where the years can be compared.

use std::collections::{BTreeMap, BTreeSet};

use crate::occupation::{Break, Figure, breaks};

/// One May of the national statistics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    pub year: u16,
    /// As the tables name it; a change of it is a break.
    pub classification: String,
    pub source: String,
}

/// A category of the track in one May.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counted {
    pub category: i64,
    pub year: u16,
    pub employment: Figure,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrackHistory {
    pub years: Vec<TrackYear>,
    pub breaks: Vec<Break>,
    /// The runs of years that one line may join, oldest first.
    pub stretches: Vec<Stretch>,
}

/// One May.
#[derive(Debug, Clone, PartialEq)]
pub struct TrackYear {
    pub year: u16,
    /// People in the categories of its stretch.
    pub employment: f64,
    pub source: String,
}

/// Years between two breaks, added up over the same categories in each.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    pub from: u16,
    pub to: u16,
    /// Categories whose number is published in every one of these years, and how many the track has today.
    pub categories: u32,
    pub of: u32,
    /// Percent of the people whom the track's categories counted in the newest May, in those categories.
    pub covered_percent: f64,
    /// From the first year to the last, percent; none for a single year.
    pub change_percent: Option<f64>,
}

/// `releases` are in order of year. A category takes part in a stretch only with a number in all its years:
/// one that came or went would look like people hired or dismissed.
pub fn history(releases: &[Release], counted: &[Counted]) -> TrackHistory {
    let newest = releases.last().map(|release| release.year);
    let mut by_category: BTreeMap<i64, BTreeMap<u16, f64>> = BTreeMap::new();
    for one in counted {
        let years = by_category.entry(one.category).or_default();
        years.extend(one.employment.number().map(|people| (one.year, people)));
    }
    let today = |years: &BTreeMap<u16, f64>| newest.and_then(|year| years.get(&year)).copied();
    let everybody: f64 = by_category.values().filter_map(today).sum();

    let mut found = TrackHistory::default();
    for run in releases.chunk_by(|one, next| one.classification == next.classification) {
        let whole: Vec<&BTreeMap<u16, f64>> = by_category
            .values()
            .filter(|years| run.iter().all(|release| years.contains_key(&release.year)))
            .collect();
        let sum = |year: u16| {
            whole
                .iter()
                .filter_map(|years| years.get(&year))
                .sum::<f64>()
        };
        let ([first, ..], [.., last]) = (run, run) else {
            continue;
        };
        if whole.is_empty() {
            continue;
        }
        let covered: f64 = whole.iter().copied().filter_map(today).sum();
        let begun = sum(first.year);
        found.stretches.push(Stretch {
            from: first.year,
            to: last.year,
            categories: whole.len() as u32,
            of: by_category.len() as u32,
            covered_percent: if everybody > 0.0 {
                100.0 * covered / everybody
            } else {
                0.0
            },
            change_percent: (first.year < last.year && begun > 0.0)
                .then(|| 100.0 * (sum(last.year) / begun - 1.0)),
        });
        found.years.extend(run.iter().map(|release| TrackYear {
            year: release.year,
            employment: sum(release.year),
            source: release.source.clone(),
        }));
    }
    let years: BTreeSet<u16> = found.years.iter().map(|year| year.year).collect();
    let classified = releases
        .iter()
        .map(|release| (release.year, release.classification.as_str()));
    found.breaks = breaks(classified, &years);
    found
}

#[cfg(test)]
mod tests {
    use super::{Counted, Release, history};
    use crate::occupation::{BreakKind, Figure};

    fn releases() -> Vec<Release> {
        [
            (2017, "soc2010"),
            (2018, "soc2010"),
            (2019, "hybrid"),
            (2021, "soc2018"),
            (2022, "soc2018"),
        ]
        .map(|(year, classification)| Release {
            year,
            classification: classification.to_owned(),
            source: format!("oews-{year}"),
        })
        .to_vec()
    }

    fn counted(category: i64, figures: &[(u16, Figure)]) -> Vec<Counted> {
        figures
            .iter()
            .map(|&(year, employment)| Counted {
                category,
                year,
                employment,
            })
            .collect()
    }

    /// Category 1 is there always, 2 from 2021 on, 3 is withheld in 2018, 4 in 2022.
    #[test]
    fn a_category_takes_part_only_where_all_years_of_a_stretch_have_it() {
        let value = Figure::Value;
        let all = [
            counted(
                1,
                &[
                    (2017, value(100.0)),
                    (2018, value(110.0)),
                    (2019, value(120.0)),
                    (2021, value(200.0)),
                    (2022, value(300.0)),
                ],
            ),
            counted(2, &[(2021, value(50.0)), (2022, value(75.0))]),
            counted(
                3,
                &[
                    (2017, value(9.0)),
                    (2018, Figure::Suppressed),
                    (2019, value(9.0)),
                    (2021, value(20.0)),
                    (2022, value(25.0)),
                ],
            ),
            counted(4, &[(2021, value(7.0)), (2022, Figure::Suppressed)]),
        ]
        .concat();
        let found = history(&releases(), &all);

        let sums: Vec<_> = found
            .years
            .iter()
            .map(|year| (year.year, year.employment))
            .collect();
        assert_eq!(
            sums,
            [
                (2017, 100.0),
                (2018, 110.0),
                (2019, 129.0),
                (2021, 270.0),
                (2022, 400.0)
            ]
        );
        let stretches: Vec<_> = found
            .stretches
            .iter()
            .map(|one| {
                (
                    one.from,
                    one.to,
                    one.categories,
                    one.of,
                    one.covered_percent,
                )
            })
            .collect();
        assert_eq!(
            stretches,
            [
                (2017, 2018, 1, 4, 75.0),
                (2019, 2019, 2, 4, 81.25),
                (2021, 2022, 3, 4, 100.0)
            ]
        );
        let changes: Vec<_> = found
            .stretches
            .iter()
            .map(|one| one.change_percent.map(f64::round))
            .collect();
        assert_eq!(changes, [Some(10.0), None, Some(48.0)]);
        let breaks: Vec<_> = found
            .breaks
            .iter()
            .map(|one| (one.after, one.before, one.kind))
            .collect();
        assert_eq!(
            breaks,
            [
                (2018, 2019, BreakKind::HybridBegins),
                (2019, 2021, BreakKind::Soc2018Begins)
            ]
        );
    }

    #[test]
    fn a_stretch_nobody_was_counted_in_is_left_out_with_its_break() {
        let newest = [(2021, Figure::Value(5.0)), (2022, Figure::Value(6.0))];
        let found = history(&releases(), &counted(1, &newest));
        assert_eq!(found.stretches.len(), 1);
        assert_eq!(found.breaks, []);
        assert_eq!(history(&releases(), &[]).years, []);
    }
}
