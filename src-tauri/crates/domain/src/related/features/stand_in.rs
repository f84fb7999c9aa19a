//! Occupations of which titles alone are published, and what stands for them.

use super::super::published::Published;

/// For each occupation of which nothing but titles is published, the others of its category of which more is;
/// none for all others.
pub fn of(published: &[Published]) -> Vec<Vec<usize>> {
    let stand_ins = |one: &Published| {
        let same = |other: &&Published| other.is_described() && other.category == one.category;
        let known = published
            .iter()
            .enumerate()
            .filter(|(_, other)| same(other));
        match &one.category {
            Some(_) if !one.is_described() => known.map(|(at, _)| at).collect(),
            _ => Vec::new(),
        }
    };
    published.iter().map(stand_ins).collect()
}

/// Puts the mean of what stands for an occupation where it has nothing of its own.
pub fn fill(table: &mut [f32], stand_ins: &[Vec<usize>]) {
    let count = stand_ins.len();
    for (one, for_one) in stand_ins
        .iter()
        .enumerate()
        .filter(|(_, ins)| !ins.is_empty())
    {
        // Those before it are filled already, so that two of them are compared by what stands for both.
        for other in 0..count {
            let values = for_one.iter().map(|stands| table[stands * count + other]);
            if let Some(mean) = mean(values) {
                table[one * count + other] = mean;
                table[other * count + one] = mean;
            }
        }
    }
}

fn mean(values: impl Iterator<Item = f32>) -> Option<f32> {
    let known = values.filter(|value| !value.is_nan());
    let (sum, count) = known.fold((0.0_f64, 0_u32), |(sum, count), value| {
        (sum + f64::from(value), count + 1)
    });
    (count > 0).then(|| (sum / f64::from(count)) as f32)
}
