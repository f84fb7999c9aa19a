//! A whole run: first the proofs, then every scenario in every way.

mod one;

use std::{path::PathBuf, time::Instant};

use anyhow::{Result, bail, ensure};
use clap::Args;

use crate::{
    proof,
    report::{Counts, Report},
    scenario::SCENARIOS,
};
use one::Run;

#[derive(Args)]
pub struct Options {
    /// At least 5,000 power cuts, every write of four scenarios, some of the others'; this is what is done if nothing is said.
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
        (100_000, 13_000)
    } else {
        (5_000, 550)
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
