//! A handful of occupations to move between.

use std::sync::Arc;

use crate::fit::{FitTables, OccupationFigures, PayPoint, PayPoints, Thresholds};
use crate::moves::{Ground, MoveFigures};
use crate::related::Similarity;

/// One occupation: importance and level of each element, the first half of them skills.
pub fn job(
    code: &str,
    track: &str,
    zone: u8,
    pay: f64,
    ratings: &[(f32, f32)],
) -> OccupationFigures {
    OccupationFigures {
        code: code.to_owned(),
        title: code.to_owned(),
        track: track.to_owned(),
        preparation: Some(zone),
        importance: ratings.iter().map(|rating| Some(rating.0)).collect(),
        level: ratings.iter().map(|rating| Some(rating.1)).collect(),
        pay: paying(pay),
        ..OccupationFigures::default()
    }
}

/// With a usual spread about the middle.
pub fn paying(middle: f64) -> PayPoints {
    PayPoints {
        hourly: false,
        at: [0.6, 0.75, 1.0, 1.3, 1.7].map(|share| PayPoint::At(middle * share)),
    }
}

/// `alike` is a square table.
pub fn ground(jobs: Vec<OccupationFigures>, figures: Vec<MoveFigures>, alike: Vec<f32>) -> Ground {
    let elements = jobs.iter().map(|one| one.level.len()).max().unwrap_or(0);
    let names = (0..elements).map(|at| format!("e{at:02}")).collect();
    let codes = jobs.iter().map(|one| one.code.clone()).collect();
    let tables = FitTables::new(jobs, names, elements / 2, Vec::new(), Thresholds::default());
    let similarity = Similarity::new(codes, alike).unwrap();
    Ground::new(Arc::new(tables), figures, Arc::new(similarity))
}

/// Numbers that look drawn and are the same each time.
pub struct Drawn(pub u64);

impl Drawn {
    /// 0 to `most`, both included.
    pub fn upto(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % (most + 1)
    }
}

/// `count` occupations of whatever levels, preparation, pay and likeness.
pub fn drawn(seed: u64, count: usize) -> Ground {
    let mut numbers = Drawn(seed);
    let mut jobs = Vec::new();
    for at in 0..count {
        let ratings: Vec<(f32, f32)> = (0..8)
            .map(|_| {
                (
                    1.0 + numbers.upto(8) as f32 / 2.0,
                    numbers.upto(10) as f32 / 2.0,
                )
            })
            .collect();
        let (zone, pay) = (
            1 + numbers.upto(4) as u8,
            30_000.0 + 5_000.0 * numbers.upto(12) as f64,
        );
        jobs.push(job(&format!("{at:02}-0000.00"), "any", zone, pay, &ratings));
    }
    let mut alike = vec![0.0; count * count];
    for one in 0..count {
        for other in 0..one {
            let value = numbers.upto(20) as f32;
            alike[one * count + other] = value;
            alike[other * count + one] = value;
        }
    }
    ground(jobs, Vec::new(), alike)
}
