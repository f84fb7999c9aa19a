//! Noise that is the same every time: normal deviates by seed, round and the name of what they disturb.

/// Rounds in which answers are disturbed to see what holds.
pub const RESAMPLES: usize = 500;

/// Standard deviation of one answer to a skill or area of knowledge, on O*NET's 0–7. Our assumption: about
/// half a step of the anchors.
pub const LEVEL_ERROR: f64 = 0.7;
/// The same for a level drafted from past jobs and not confirmed. Our assumption.
pub const PROPOSED_ERROR: f64 = 1.0;
/// Standard deviation of a lean on −2 to 2. Our assumption: half a step.
pub const LEAN_ERROR: f64 = 0.5;

/// Begins a sequence. The same seed gives the same results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed(pub u64);

/// What is disturbed, by name: so that its noise does not depend on where it stands in a list.
#[derive(Debug, Clone, Copy)]
pub struct Key(u64);

impl Key {
    pub fn of(kind: &str, name: &str) -> Self {
        // FNV-1a, with a byte between the two that neither has.
        let bytes = kind.bytes().chain([0xff]).chain(name.bytes());
        Self(bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }
}

impl Seed {
    /// A deviate of mean 0 and standard deviation 1, by the method of Box and Muller (1958).
    pub fn normal(self, round: usize, key: Key) -> f32 {
        let base = mixed(self.0 ^ mixed(key.0 ^ mixed(round as u64)));
        // The first lies in (0, 1], so that its logarithm is finite.
        let first = 1.0 - uniform(base);
        let second = uniform(mixed(base ^ 0x9e37_79b9_7f4a_7c15));
        ((-2.0 * first.ln()).sqrt() * (std::f64::consts::TAU * second).cos()) as f32
    }
}

/// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
fn mixed(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// 0 ≤ number < 1.
fn uniform(bits: u64) -> f64 {
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deviates_are_normal_and_repeat() {
        let seed = Seed(7);
        let draws: Vec<f64> = (0..20_000)
            .map(|round| f64::from(seed.normal(round, Key::of("level", "2.A.1.a"))))
            .collect();
        let count = draws.len() as f64;
        let mean = draws.iter().sum::<f64>() / count;
        let variance = draws.iter().map(|draw| (draw - mean).powi(2)).sum::<f64>() / count;
        assert!(mean.abs() < 0.03, "{mean}");
        assert!((variance - 1.0).abs() < 0.03, "{variance}");
        let within = draws.iter().filter(|draw| draw.abs() < 1.96).count() as f64 / count;
        assert!((within - 0.95).abs() < 0.01, "{within}");
        let again = f64::from(seed.normal(3, Key::of("level", "2.A.1.a")));
        assert_eq!(again, draws[3]);
        assert_ne!(
            again,
            f64::from(seed.normal(3, Key::of("level", "2.A.1.b")))
        );
        assert_ne!(
            again,
            f64::from(Seed(8).normal(3, Key::of("level", "2.A.1.a")))
        );
    }
}
