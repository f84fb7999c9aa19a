//! How alike two profiles are in shape.

/// Pearson correlation over the pairs in which neither is NaN; NaN when one of them does not vary.
#[must_use]
pub fn pearson(a: &[f32], b: &[f32]) -> f32 {
    let pairs = || {
        let both = a.iter().zip(b).map(|(a, b)| (f64::from(*a), f64::from(*b)));
        both.filter(|(a, b)| !a.is_nan() && !b.is_nan())
    };
    let count = pairs().count() as f64;
    if count < 2.0 {
        return f32::NAN;
    }
    let mean_a = pairs().map(|(a, _)| a).sum::<f64>() / count;
    let mean_b = pairs().map(|(_, b)| b).sum::<f64>() / count;
    let (mut ab, mut aa, mut bb) = (0.0, 0.0, 0.0);
    for (a, b) in pairs() {
        ab += (a - mean_a) * (b - mean_b);
        aa += (a - mean_a).powi(2);
        bb += (b - mean_b).powi(2);
    }
    if aa < 1e-9 || bb < 1e-9 {
        return f32::NAN;
    }
    (ab / (aa * bb).sqrt()) as f32
}

#[cfg(test)]
mod tests {
    use super::pearson;

    #[test]
    fn a_correlation_is_of_what_both_have() {
        let check = |a: &[f32], b: &[f32], expected: f32| {
            let found = pearson(a, b);
            let same = (found - expected).abs() < 1e-6 || (found.is_nan() && expected.is_nan());
            assert!(same, "{a:?} {b:?}: {found}");
        };
        check(&[1.0, 2.0, 3.0], &[2.0, 4.0, 6.0], 1.0);
        check(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0], -1.0);
        check(&[1.0, 2.0, f32::NAN, 3.0], &[1.0, 3.0, 9.0, 2.0], 0.5);
        check(&[1.0, 1.0], &[1.0, 2.0], f32::NAN);
        check(&[1.0], &[1.0], f32::NAN);
    }
}
