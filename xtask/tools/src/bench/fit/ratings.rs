//! The profiles of all rated occupations, laid out for drawing people from them.

use waymark_domain::fit::FitTables;

/// One list of elements, over the occupations that are rated on everything.
pub struct Domain {
    /// Importance, or the value of an interest.
    pub value: Vec<Vec<f64>>,
    /// Level; empty for interests.
    pub level: Vec<Vec<f64>>,
    /// Values in standard deviations about the mean of all occupations.
    pub standard: Vec<Vec<f64>>,
}

/// Interests, skills and knowledge, and each occupation's place in the tables.
pub struct Ratings {
    pub places: Vec<usize>,
    pub domains: [Domain; 3],
}

impl Ratings {
    pub fn of(tables: &FitTables) -> Ratings {
        let elements = tables.elements();
        let skills = elements.iter().filter(|id| !id.starts_with("2.C")).count();
        let mut found = Ratings {
            places: Vec::new(),
            domains: std::array::from_fn(|_| Domain {
                value: Vec::new(),
                level: Vec::new(),
                standard: Vec::new(),
            }),
        };
        for (place, one) in tables.occupations().iter().enumerate() {
            let Some(interests) = one.interests.filter(|_| !one.importance.is_empty()) else {
                continue;
            };
            // A withheld importance is taken as the lowest, and a level that is not relevant as none.
            let numbers = |list: &[Option<f32>], without: f64| -> Vec<f64> {
                let number = |value: &Option<f32>| value.map_or(without, f64::from);
                list.iter().map(number).collect()
            };
            let (value, level) = (numbers(&one.importance, 1.0), numbers(&one.level, 0.0));
            found.places.push(place);
            let [first, second, third] = &mut found.domains;
            first.value.push(interests.map(f64::from).to_vec());
            second.value.push(value[..skills].to_vec());
            second.level.push(level[..skills].to_vec());
            third.value.push(value[skills..].to_vec());
            third.level.push(level[skills..].to_vec());
        }
        for domain in &mut found.domains {
            domain.standard = standard(&domain.value);
        }
        found
    }
}

fn standard(rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let (means, deviations) = (means(rows), deviations(rows));
    let row = |row: &Vec<f64>| -> Vec<f64> {
        let columns = row.iter().zip(means.iter().zip(&deviations));
        columns
            .map(|(value, (mean, deviation))| (value - mean) / deviation.max(1e-9))
            .collect()
    };
    rows.iter().map(row).collect()
}

fn means(rows: &[Vec<f64>]) -> Vec<f64> {
    let columns = rows.first().map_or(0, Vec::len);
    let mean = |at: usize| rows.iter().map(|row| row[at]).sum::<f64>() / rows.len() as f64;
    (0..columns).map(mean).collect()
}

/// Standard deviation of each column (these are all the occupations there are).
pub fn deviations(rows: &[Vec<f64>]) -> Vec<f64> {
    let count = rows.len() as f64;
    means(rows)
        .into_iter()
        .enumerate()
        .map(|(at, mean)| {
            let squares: f64 = rows.iter().map(|row| (row[at] - mean).powi(2)).sum();
            (squares / count).sqrt()
        })
        .collect()
}

/// Centred, and of length 1.
pub fn unit(values: &[f64]) -> Vec<f64> {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let centred: Vec<f64> = values.iter().map(|value| value - mean).collect();
    let length = centred
        .iter()
        .map(|value| value * value)
        .sum::<f64>()
        .sqrt();
    centred.into_iter().map(|value| value / length).collect()
}
