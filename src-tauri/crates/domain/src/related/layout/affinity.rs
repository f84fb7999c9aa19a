//! How strongly each occupation is drawn to those it is most like.

use super::super::similarity::Similarity;

/// About how many neighbours an occupation feels.
const PERPLEXITY: f64 = 20.0;
/// How many it can feel at all: three times as many, as is usual, because the rest weigh nothing.
const NEAREST: usize = 60;

/// For each occupation that takes part, by place among them: whom it is drawn to and how strongly, ascending by
/// place. All of it sums to 1 and is the same both ways.
pub type Affinities = Vec<Vec<(usize, f64)>>;

pub fn affinities(similarity: &Similarity, taking: &[usize]) -> Affinities {
    let count = taking.len();
    let mut both: Affinities = vec![Vec::new(); count];
    for one in 0..count {
        for (other, share) in shares(similarity, taking, one) {
            let half = share / (2 * count) as f64;
            add(&mut both[one], other, half);
            add(&mut both[other], one, half);
        }
    }
    both.iter_mut()
        .for_each(|drawn| drawn.sort_unstable_by_key(|(other, _)| *other));
    both
}

fn add(drawn: &mut Vec<(usize, f64)>, to: usize, share: f64) {
    match drawn.iter_mut().find(|(other, _)| *other == to) {
        Some((_, known)) => *known += share,
        None => drawn.push((to, share)),
    }
}

/// `exp(b · likeness)` over its sum, with the b at which the entropy is that of `PERPLEXITY` equal shares.
fn shares(similarity: &Similarity, taking: &[usize], one: usize) -> Vec<(usize, f64)> {
    let likeness = |other: usize| f64::from(similarity.of(taking[one], taking[other]));
    let mut nearest: Vec<(usize, f64)> = (0..taking.len())
        .filter(|other| *other != one)
        .map(|other| (other, likeness(other)))
        .filter(|(_, likeness)| !likeness.is_nan())
        .collect();
    nearest.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    nearest.truncate(NEAREST);
    let Some((_, most)) = nearest.first().copied() else {
        return nearest;
    };
    let wanted = libm::log(PERPLEXITY.min(nearest.len() as f64 / 3.0).max(1.0));
    let (mut low, mut high) = (0.0, 64.0);
    let mut shares = Vec::new();
    // Halving sixty times leaves nothing between two 64-bit numbers.
    for _ in 0..60 {
        let by = f64::midpoint(low, high);
        let weight = |(_, likeness): &(usize, f64)| libm::exp(by * (likeness - most));
        shares = nearest.iter().map(weight).collect();
        let sum: f64 = shares.iter().sum();
        shares.iter_mut().for_each(|share| *share /= sum);
        let entropy: f64 = shares
            .iter()
            .map(|share| -share * libm::log(share.max(1e-300)))
            .sum();
        if entropy > wanted {
            low = by;
        } else {
            high = by;
        }
    }
    nearest
        .iter()
        .zip(shares)
        .map(|((other, _), share)| (*other, share))
        .collect()
}
