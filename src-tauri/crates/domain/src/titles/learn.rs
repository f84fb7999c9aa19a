//! Learns from the titles on record which words and runs of letters speak for which occupation.
//!
//! A softmax over occupations, linear in the features, fitted by AdaGrad one title at a time in a
//! fixed order. A weight exists only where a title of the occupation has the feature; the rest are
//! zero. That keeps the model as small as the list of titles, and costs no quality: a dense model
//! does not do better on titles it has not seen.

use std::collections::{BTreeMap, HashMap};

use super::codec;
use super::features::{Features, is_word};

const ROUNDS: usize = 2;
const STEP: f32 = 0.5;
/// Squared gradients are taken to have summed to this before the first.
const START: f32 = 1e-3;
/// A gradient smaller than this changes nothing worth the time.
const NOTHING: f32 = 1e-3;
/// Weights are kept as multiples of 1/32.
const SCALE: f32 = 32.0;
/// Runs of letters on fewer titles are left out: they tell one title, which its words do already.
const LEAST_RUNS: u32 = 2;

/// A title of an occupation.
#[derive(Debug)]
pub struct Example {
    pub features: Features,
    pub occupation: u16,
}

/// For each feature, its weights by occupation, as [`Learned`] reads them.
pub fn learn(examples: &[Example], occupations: usize) -> BTreeMap<String, Vec<u8>> {
    let mut model = Model::new(examples, occupations);
    let inputs: Vec<(Vec<(u32, f32)>, u16)> = examples
        .iter()
        .map(|example| (model.input(&example.features), example.occupation))
        .collect();
    let stride = stride(inputs.len());
    for round in 0..ROUNDS {
        for nth in 0..inputs.len() {
            let (input, occupation) = &inputs[(nth * stride + round) % inputs.len()];
            model.step(input, usize::from(*occupation));
        }
    }
    model.write()
}

/// A step that visits every one of `count` titles, neighbours in the alphabet far apart.
fn stride(count: usize) -> usize {
    let about = (count as f64 * 0.618) as usize | 1;
    (about..)
        .step_by(2)
        .find(|stride| divisor(*stride, count) == 1)
        .unwrap_or(1)
}

fn divisor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { divisor(b, a % b) }
}

struct Feature {
    name: String,
    rarity: f32,
    titles: u32,
    /// Where its weights begin, and how many there are.
    from: usize,
    occupations: Vec<u16>,
}

struct Model {
    numbers: HashMap<String, u32>,
    features: Vec<Feature>,
    weights: Vec<f32>,
    squares: Vec<f32>,
    scores: Vec<f32>,
}

impl Model {
    fn new(examples: &[Example], occupations: usize) -> Self {
        let mut seen: BTreeMap<&str, (u32, Vec<u16>)> = BTreeMap::new();
        for example in examples {
            for name in example.features.names() {
                let (titles, holding) = seen.entry(name).or_default();
                *titles += 1;
                holding.push(example.occupation);
            }
        }
        let mut features = Vec::new();
        let mut from = 0;
        for (name, (titles, mut occupations)) in seen {
            if titles < LEAST_RUNS && !is_word(name) {
                continue;
            }
            occupations.sort_unstable();
            occupations.dedup();
            let count = occupations.len();
            let rarity = rarity(examples.len(), titles);
            features.push(Feature {
                name: name.to_owned(),
                rarity,
                titles,
                from,
                occupations,
            });
            from += count;
        }
        let numbers = features
            .iter()
            .enumerate()
            .map(|(at, feature)| (feature.name.clone(), at as u32))
            .collect();
        Self {
            numbers,
            features,
            weights: vec![0.0; from],
            squares: vec![START; from],
            scores: vec![0.0; occupations],
        }
    }

    fn input(&self, features: &Features) -> Vec<(u32, f32)> {
        let number = |name: &str| self.numbers.get(name).copied();
        let rarity = |name: &str| number(name).map_or(0.0, |at| self.features[at as usize].rarity);
        features
            .shares(rarity)
            .into_iter()
            .filter_map(|(name, share)| Some((number(name)?, share)))
            .collect()
    }

    fn step(&mut self, input: &[(u32, f32)], right: usize) {
        self.scores.fill(0.0);
        for (feature, share) in input {
            let feature = &self.features[*feature as usize];
            for (occupation, weight) in feature
                .occupations
                .iter()
                .zip(&self.weights[feature.from..])
            {
                self.scores[usize::from(*occupation)] += share * weight;
            }
        }
        softmax(&mut self.scores);
        self.scores[right] -= 1.0;
        for (feature, share) in input {
            let feature = &self.features[*feature as usize];
            for (at, occupation) in (feature.from..).zip(&feature.occupations) {
                let gradient = share * self.scores[usize::from(*occupation)];
                if gradient.abs() > NOTHING {
                    self.squares[at] += gradient * gradient;
                    self.weights[at] -= STEP * gradient / self.squares[at].sqrt();
                }
            }
        }
    }

    fn write(self) -> BTreeMap<String, Vec<u8>> {
        let weights = &self.weights;
        self.features
            .into_iter()
            .map(|feature| {
                let mut bytes = Vec::new();
                codec::put(&mut bytes, feature.titles);
                let mut before = 0;
                for (occupation, weight) in feature.occupations.iter().zip(&weights[feature.from..])
                {
                    codec::put(&mut bytes, u32::from(occupation - before));
                    codec::put(&mut bytes, codec::folded((weight * SCALE).round() as i32));
                    before = *occupation;
                }
                (feature.name, bytes)
            })
            .collect()
    }
}

fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    scores
        .iter_mut()
        .for_each(|score| *score = exp(*score - most));
    let sum: f32 = scores.iter().sum();
    scores.iter_mut().for_each(|score| *score /= sum);
}

/// `e^x` for x ≤ 0, to six digits: the same bits on every machine, and several at a time.
fn exp(x: f32) -> f32 {
    let power = (x * std::f32::consts::LOG2_E).max(-100.0);
    let whole = power.floor();
    let part = power - whole;
    let fraction = 1.0
        + part
            * (std::f32::consts::LN_2
                + part
                    * (0.240_226_5
                        + part * (0.055_504_1 + part * (0.009_618_1 + part * 0.001_333_3))));
    f32::from_bits(((whole as i32 + 127) as u32) << 23) * fraction
}

fn rarity(titles: usize, holding: u32) -> f32 {
    1.0 + (titles as f32 / holding.max(1) as f32).ln()
}

/// A feature's weights, read back.
#[derive(Debug)]
pub struct Learned<'a> {
    bytes: &'a [u8],
    titles: u32,
    before: u32,
}

impl<'a> Learned<'a> {
    /// `None` when the feature is on no title.
    pub fn new(mut bytes: &'a [u8]) -> Option<Self> {
        let titles = codec::take(&mut bytes)?;
        Some(Self {
            bytes,
            titles,
            before: 0,
        })
    }

    /// How telling the feature is among `titles` titles.
    pub fn rarity(&self, titles: usize) -> f32 {
        rarity(titles, self.titles)
    }
}

impl Iterator for Learned<'_> {
    type Item = (usize, f32);

    fn next(&mut self) -> Option<Self::Item> {
        let step = codec::take(&mut self.bytes)?;
        let weight = codec::take(&mut self.bytes)?;
        self.before = self.before.wrapping_add(step);
        Some((self.before as usize, codec::unfolded(weight) as f32 / SCALE))
    }
}
