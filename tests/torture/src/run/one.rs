//! One scenario in every way.

use std::{path::Path, time::Instant};

use anyhow::Result;

use crate::{
    check::{Failure, Judge, Verdict},
    full,
    interrupt::{ERRORS, Interrupt},
    keep,
    power::{Files, Search},
    process::Worker,
    record::{self, Recording, Target},
    reference,
    report::{Counts, Line, Report},
    scenario::{Scenario, Weight},
};

pub struct Run<'a> {
    pub catalogue: &'a Path,
    pub long: bool,
    pub seed: u64,
    pub threads: usize,
    /// Power cuts of each scenario.
    pub wanted: usize,
}

impl Run<'_> {
    pub fn scenario(&self, scenario: &'static Scenario, report: &mut Report) -> Result<()> {
        let begun = Instant::now();
        let template = reference::template(scenario, self.catalogue)?;
        let reference = reference::run(scenario, template.path(), self.catalogue)?;
        let worker = Worker::of(scenario.name, self.catalogue);
        let recording = record::record(template.path(), &worker)?;
        let judge = Judge {
            scenario,
            catalogue: self.catalogue,
            reference: &reference,
        };
        let mut counts = Counts::default();
        let mut failures = self.power_cuts(&judge, &recording, &mut counts)?;
        eprintln!(
            "{}: {} power cuts, {} bad, {:.0} s",
            scenario.name,
            counts.states,
            failures.len(),
            begun.elapsed().as_secs_f64()
        );
        if scenario.weight != Weight::Cuts || self.long {
            let interrupt = Interrupt {
                judge: &judge,
                template: template.path(),
                threads: self.threads,
            };
            let targets = self.targets(scenario, &recording.targets);
            counts.kills = targets.len();
            failures.extend(interrupt.kill_at(&targets)?);
            let faults = self.faults(&targets);
            counts.faults = faults.len();
            failures.extend(interrupt.fail_at(&faults)?);
            eprintln!(
                "{}: {} kills, {} faults, {} bad in all, {:.0} s",
                scenario.name,
                counts.kills,
                counts.faults,
                failures.len(),
                begun.elapsed().as_secs_f64()
            );
        }
        if scenario.weight != Weight::Cuts {
            failures.extend(self.full(scenario, &mut counts, &mut report.skipped)?);
        }
        counts.add(&failures);
        report.failures.extend(keep::smallest(&failures)?);
        report.scenarios.push(Line {
            scenario: scenario.name,
            counts,
            seconds: begun.elapsed().as_secs_f64(),
        });
        Ok(())
    }

    fn power_cuts(
        &self,
        judge: &Judge<'_>,
        recording: &Recording,
        counts: &mut Counts,
    ) -> Result<Vec<Failure>> {
        let search = Search {
            recording,
            wanted: match judge.scenario.weight {
                Weight::Cuts => self.wanted / 2,
                Weight::Whole | Weight::Sampled(_) => self.wanted,
            },
            seed: self.seed,
            threads: self.threads,
            judge: |root: &Path, acknowledged| judge.judge(root, acknowledged),
            enough: |_| false,
        };
        let (states, found) = search.run()?;
        counts.states = states;
        let failures = found.into_iter().map(|found| Failure {
            scenario: judge.scenario.name.to_owned(),
            how: format!("power cut after event {}, {:?}", found.cut, found.fate),
            acknowledged: found.acknowledged,
            verdict: found.verdict,
            files: found.files,
        });
        let failures: Vec<Failure> = failures.collect();
        // Said and kept at once: what comes after takes longer, and may be stopped.
        keep::smallest(&failures)?;
        for failure in &failures {
            eprintln!(
                "{}: {}: {:?}",
                failure.scenario, failure.how, failure.verdict
            );
        }
        Ok(failures)
    }

    /// Where the worker is interrupted. The seed says which part of a sampled scenario it is in the short run.
    fn targets(&self, scenario: &Scenario, all: &[Target]) -> Vec<Target> {
        let Weight::Sampled(every) = scenario.weight else {
            return all.to_vec();
        };
        if self.long {
            return all.to_vec();
        }
        let first = (self.seed % every as u64) as usize;
        all.iter().skip(first).step_by(every).cloned().collect()
    }

    /// Each call with each error in the long run, with one in turn in the short.
    fn faults(&self, targets: &[Target]) -> Vec<(Target, &'static str)> {
        let mut faults = Vec::new();
        for (at, target) in targets.iter().enumerate() {
            for (which, error) in ERRORS.into_iter().enumerate() {
                if self.long || at % ERRORS.len() == which {
                    faults.push((target.clone(), error));
                }
            }
        }
        faults
    }

    fn full(
        &self,
        scenario: &Scenario,
        counts: &mut Counts,
        skipped: &mut Option<String>,
    ) -> Result<Vec<Failure>> {
        let failure = |how: String, verdict| Failure {
            scenario: scenario.name.to_owned(),
            how,
            acknowledged: 0,
            verdict,
            // They went with the file system they were on.
            files: Files::new(),
        };
        let mut failures = Vec::new();
        for room in full::ROOMS {
            let inside = match full::outside(scenario, room, self.catalogue)? {
                Ok(inside) => inside,
                Err(why) => {
                    *skipped = Some(why);
                    return Ok(failures);
                }
            };
            counts.full += inside.refused;
            if inside.verdict != Verdict::Sound {
                let how = format!("a full disk with {room} KiB left");
                failures.push(failure(how, inside.verdict));
            }
        }
        if counts.full == 0 {
            let why = "nothing was refused, although there was no room".to_owned();
            failures.push(failure("a full disk".to_owned(), Verdict::Wrong(why)));
        }
        Ok(failures)
    }
}
