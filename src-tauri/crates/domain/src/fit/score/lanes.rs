//! Sums over slices in eight lanes, which the compiler turns into vector instructions. Adding up floats
//! one after the other may not be reordered by it, and is several times slower.

const LANES: usize = 8;

/// `Σ a·b` over the shorter of the two.
#[must_use]
pub fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; LANES];
    let (whole_a, whole_b) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    let rest = whole_a.remainder().iter().zip(whole_b.remainder());
    let rest: f32 = rest.map(|(a, b)| a * b).sum();
    for (a, b) in whole_a.zip(whole_b) {
        for lane in 0..LANES {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    lanes.iter().sum::<f32>() + rest
}

/// `Σ w·max(0, b − a)`, and the largest `key − a`. All four are of one length, a multiple of eight.
#[must_use]
pub fn gap_and_largest(weight: &[f32], b: &[f32], key: &[f32], a: &[f32]) -> (f32, f32) {
    let mut sums = [0.0_f32; LANES];
    let mut largest = [f32::NEG_INFINITY; LANES];
    let chunks = weight
        .chunks_exact(LANES)
        .zip(b.chunks_exact(LANES))
        .zip(key.chunks_exact(LANES))
        .zip(a.chunks_exact(LANES));
    for (((weight, b), key), a) in chunks {
        for lane in 0..LANES {
            sums[lane] += weight[lane] * (b[lane] - a[lane]).max(0.0);
            let short = key[lane] - a[lane];
            // Not `max`: a comparison that is false for NaN is one instruction.
            largest[lane] = if short > largest[lane] {
                short
            } else {
                largest[lane]
            };
        }
    }
    let largest = largest.into_iter().fold(f32::NEG_INFINITY, f32::max);
    (sums.iter().sum(), largest)
}

/// `Σ pull·position/Σ |pull|·has`; NaN when nothing pulls. All three are of one length, a multiple of eight.
#[must_use]
pub fn pull(pull: &[f32], position: &[f32], has: &[f32]) -> f32 {
    let mut over = [0.0_f32; LANES];
    let mut under = [0.0_f32; LANES];
    let chunks = pull
        .chunks_exact(LANES)
        .zip(position.chunks_exact(LANES))
        .zip(has.chunks_exact(LANES));
    for ((pull, position), has) in chunks {
        for lane in 0..LANES {
            over[lane] += pull[lane] * position[lane];
            under[lane] += pull[lane].abs() * has[lane];
        }
    }
    let under: f32 = under.iter().sum();
    if under > 1e-6 {
        over.iter().sum::<f32>() / under
    } else {
        f32::NAN
    }
}

/// The next multiple of eight.
#[must_use]
pub fn padded(length: usize) -> usize {
    length.next_multiple_of(LANES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_the_formulas() {
        let a: Vec<f32> = (0..11).map(|index| index as f32).collect();
        assert_eq!(dot(&a, &a), 385.0);
        let weight = [1.0, 2.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        let b = [0.5, 0.5, 0.2, 9.0, 0.0, 0.0, 0.0, 0.0];
        let key = [0.5, -9.0, -9.0, -9.0, -9.0, -9.0, -9.0, -9.0];
        let person = [0.1, 0.4, 0.9, 0.0, 0.0, 0.0, 0.0, 0.0];
        let (gap, largest) = gap_and_largest(&weight, &b, &key, &person);
        assert!((gap - 0.6).abs() < 1e-6, "{gap}");
        assert!((largest - 0.4).abs() < 1e-6, "{largest}");
        let mut leans = [0.0; 8];
        leans[..3].copy_from_slice(&[1.0, -0.5, 2.0]);
        let mut position = [0.0; 8];
        position[..2].copy_from_slice(&[0.5, -1.0]);
        let mut has = [0.0; 8];
        has[..2].copy_from_slice(&[1.0, 1.0]);
        assert!((pull(&leans, &position, &has) - 1.0 / 1.5).abs() < 1e-6);
        assert!(pull(&leans, &position, &[0.0; 8]).is_nan());
        assert_eq!(padded(9), 16);
        assert_eq!(padded(0), 0);
    }
}
