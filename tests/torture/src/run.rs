//! A whole run: first the proofs, then every scenario in every way.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Result, bail, ensure};
use clap::Args;

use crate::{
    check::{Failure, Judge, Verdict},
    full,
    interrupt::{ERRORS, Interrupt},
    keep,
    power::{Files, Search},
    process::Worker,
    proof,
    record::{self, Recording, Target},
    reference,
    report::{Counts, Line, Report},
    scenario::{SCENARIOS, Scenario, Weight},
};

#[derive(Args)]
pub struct Options {
    /// At least 5,000 power cuts, every write of three scenarios; this is what is done if nothing is said.
    #[arg(long, conflicts_with = "long")]
    quick: bool,
    /// At least 100,000 power cuts, every write of every scenario with every error.
    #[arg(long)]
    long: bool,
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
    /// What chance is drawn from: the same seed finds the same.
    #[arg(long, default_value_t = 20_261_124)]
    seed: u64,
    /// Only this scenario, and no proof of the rig itself.
    #[arg(long)]
    only: Option<String>,
    #[arg(long, default_value = "target/catalogue/catalogue.sqlite")]
    pub catalogue: PathBuf,
}

/// Runs everything and prints the report; whether the vault stood.
///
/// # Errors
/// When the rig cannot work here, or is blind.
pub fn all(options: &Options) -> Result<bool> {
    ensure!(
        cfg!(target_os = "linux"),
        "the rig needs Linux: it watches and disturbs the program through strace"
    );
    let catalogue = options.catalogue.canonicalize();
    let Ok(catalogue) = catalogue else {
        bail!(
            "{} is missing: run 'cargo xtask catalogue'",
            options.catalogue.display()
        );
    };
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let (least, most) = if options.long {
        (100_000, 21_000)
    } else {
        (5_000, 1_300)
    };
    let run = Run {
        catalogue: &catalogue,
        long: options.long,
        seed: options.seed,
        threads,
        wanted: most,
    };
    let begun = Instant::now();
    let mut report = Report {
        seed: options.seed,
        seconds: 0.0,
        proofs: Vec::new(),
        scenarios: Vec::new(),
        total: Counts::default(),
        skipped: None,
        failures: Vec::new(),
    };
    if options.only.is_none() {
        report.proofs = proof::all(&catalogue, options.seed, threads)?;
    }
    for scenario in SCENARIOS {
        if options
            .only
            .as_ref()
            .is_none_or(|only| only == scenario.name)
        {
            run.scenario(scenario, &mut report)?;
        }
    }
    report.seconds = begun.elapsed().as_secs_f64();
    report.total();
    if options.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        report.print();
    }
    if options.only.is_none() && report.total.states < least {
        bail!(
            "only {} power cuts were tried, not {least}",
            report.total.states
        );
    }
    Ok(report.total.bad() == 0)
}

struct Run<'a> {
    catalogue: &'a Path,
    long: bool,
    seed: u64,
    threads: usize,
    /// Power cuts of each scenario.
    wanted: usize,
}

impl Run<'_> {
    fn scenario(&self, scenario: &'static Scenario, report: &mut Report) -> Result<()> {
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
            "{}: {} power cuts, {:.0} s",
            scenario.name,
            counts.states,
            begun.elapsed().as_secs_f64()
        );
        if scenario.weight == Weight::Whole || self.long {
            let interrupt = Interrupt {
                judge: &judge,
                template: template.path(),
                threads: self.threads,
            };
            counts.kills = recording.targets.len();
            failures.extend(interrupt.kill_at(&recording.targets)?);
            let faults = self.faults(&recording.targets);
            counts.faults = faults.len();
            failures.extend(interrupt.fail_at(&faults)?);
            eprintln!(
                "{}: {} kills, {} faults, {:.0} s",
                scenario.name,
                counts.kills,
                counts.faults,
                begun.elapsed().as_secs_f64()
            );
        }
        if scenario.weight == Weight::Whole {
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
                Weight::FewCuts => self.wanted / 2,
                Weight::Whole | Weight::Cuts => self.wanted,
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
        Ok(failures.collect())
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
