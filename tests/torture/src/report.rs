//! What a run found, for people and for programs.

use serde::Serialize;

use crate::{
    check::{Failure, Verdict},
    proof::Proof,
};

#[derive(Debug, Default, Serialize)]
pub struct Counts {
    pub states: usize,
    pub kills: usize,
    pub faults: usize,
    /// Actions refused because the disk was truly full.
    pub full: u32,
    pub lost: usize,
    pub torn: usize,
    pub unopenable: usize,
    pub wrong: usize,
}

impl Counts {
    pub fn add(&mut self, failures: &[Failure]) {
        for failure in failures {
            match failure.verdict {
                Verdict::Sound => {}
                Verdict::Lost(_) => self.lost += 1,
                Verdict::Torn(_) => self.torn += 1,
                Verdict::Unopenable(_) => self.unopenable += 1,
                Verdict::Wrong(_) => self.wrong += 1,
            }
        }
    }

    pub fn bad(&self) -> usize {
        self.lost + self.torn + self.unopenable + self.wrong
    }

    fn sum<'a>(all: impl Iterator<Item = &'a Self>) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            states: sum.states + one.states,
            kills: sum.kills + one.kills,
            faults: sum.faults + one.faults,
            full: sum.full + one.full,
            lost: sum.lost + one.lost,
            torn: sum.torn + one.torn,
            unopenable: sum.unopenable + one.unopenable,
            wrong: sum.wrong + one.wrong,
        })
    }
}

#[derive(Debug, Serialize)]
pub struct Line {
    pub scenario: &'static str,
    #[serde(flatten)]
    pub counts: Counts,
    pub seconds: f64,
}

#[derive(Debug, Serialize)]
pub struct Report {
    pub seed: u64,
    pub seconds: f64,
    pub proofs: Vec<Proof>,
    pub scenarios: Vec<Line>,
    pub total: Counts,
    /// Why no full disk was tried.
    pub skipped: Option<String>,
    /// One sentence for each kind of failure that was found.
    pub failures: Vec<String>,
}

impl Report {
    pub fn total(&mut self) {
        self.total = Counts::sum(self.scenarios.iter().map(|line| &line.counts));
    }

    pub fn print(&self) {
        for proof in &self.proofs {
            println!(
                "caught after {:>4} power cuts: {}",
                proof.states, proof.setting
            );
        }
        println!(
            "\n{:<14}{:>9}{:>7}{:>8}{:>7}{:>7}{:>6}{:>12}{:>7}{:>7}",
            "", "states", "kills", "faults", "full", "lost", "torn", "unopenable", "wrong", "s"
        );
        for line in &self.scenarios {
            row(line.scenario, &line.counts, line.seconds);
        }
        row("in all", &self.total, self.seconds);
        if let Some(why) = &self.skipped {
            println!("\nNo full disk was tried: {why}.");
        }
        for failure in &self.failures {
            println!("\n{failure}");
        }
        println!("\nseed {}", self.seed);
    }
}

fn row(name: &str, counts: &Counts, seconds: f64) {
    println!(
        "{name:<14}{:>9}{:>7}{:>8}{:>7}{:>7}{:>6}{:>12}{:>7}{seconds:>7.0}",
        counts.states,
        counts.kills,
        counts.faults,
        counts.full,
        counts.lost,
        counts.torn,
        counts.unopenable,
        counts.wrong
    );
}
