//! What is projected for a track.

use crate::occupation::Projection;

/// One cycle, added up over the matrix lines that hold the track's occupations, each line once.
#[derive(Debug, Clone, PartialEq)]
pub struct TrackProjection {
    /// "2024–34"
    pub cycle: String,
    pub base_year: u16,
    pub target_year: u16,
    pub lines: u32,
    /// Jobs of every kind, self-employment counted, in persons.
    pub base_employment: f64,
    pub target_employment: f64,
    pub change_percent: f64,
    /// Average a year, in persons; none when a line has none.
    pub openings: Option<f64>,
    pub all_occupations_change_percent: f64,
    pub source: String,
}

/// One sum a cycle, in the order in which cycles come; the lines of a cycle stand together.
pub fn added_up(lines: &[Projection]) -> Vec<TrackProjection> {
    lines
        .chunk_by(|one, next| one.cycle == next.cycle)
        .filter_map(|cycle| {
            let first = cycle.first()?;
            let base: f64 = cycle.iter().map(|line| line.base_employment).sum();
            let target: f64 = cycle.iter().map(|line| line.target_employment).sum();
            Some(TrackProjection {
                cycle: first.cycle.clone(),
                base_year: first.base_year,
                target_year: first.target_year,
                lines: cycle.len() as u32,
                base_employment: base,
                target_employment: target,
                change_percent: if base > 0.0 {
                    100.0 * (target / base - 1.0)
                } else {
                    0.0
                },
                openings: cycle.iter().map(|line| line.openings).sum(),
                all_occupations_change_percent: first.all_occupations_change_percent,
                source: first.source.clone(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::added_up;
    use crate::occupation::Projection;

    fn line(cycle: &str, base: f64, target: f64, openings: Option<f64>) -> Projection {
        Projection {
            cycle: cycle.to_owned(),
            code: String::new(),
            title: String::new(),
            base_year: 2024,
            target_year: 2034,
            base_employment: base,
            target_employment: target,
            change_percent: 0.0,
            all_occupations_change_percent: 3.1,
            openings,
            self_employed_percent: None,
            exit_rate: None,
            transfer_rate: None,
            all_occupations_exit_rate: None,
            all_occupations_transfer_rate: None,
            typical_education: None,
            typical_experience: None,
            typical_training: None,
            source: "ep-2024-34".to_owned(),
        }
    }

    #[test]
    fn both_years_are_added_up_before_they_are_compared() {
        let found = added_up(&[
            line("2024–34", 100.0, 90.0, Some(10.0)),
            line("2024–34", 300.0, 350.0, Some(30.0)),
            line("2022–32", 50.0, 50.0, None),
            line("2022–32", 50.0, 55.0, Some(1.0)),
        ]);
        let sums: Vec<_> = found
            .iter()
            .map(|one| {
                (
                    one.cycle.as_str(),
                    one.lines,
                    one.base_employment,
                    one.target_employment,
                )
            })
            .collect();
        assert_eq!(
            sums,
            [("2024–34", 2, 400.0, 440.0), ("2022–32", 2, 100.0, 105.0)]
        );
        let changes: Vec<_> = found.iter().map(|one| one.change_percent.round()).collect();
        assert_eq!(changes, [10.0, 5.0]);
        assert_eq!((found[0].openings, found[1].openings), (Some(40.0), None));
    }
}
