//! Measurements: printed, never asserted. Run from a release build; `cargo xtask bench` does that.

mod fit;
mod interactions;
mod moves;
mod pages;
mod plan;
pub mod random;
mod related;
mod titles;
mod window;
mod years;

use std::path::PathBuf;

use anyhow::Result;
use serde::Serialize;

#[derive(clap::Args)]
pub struct Args {
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// Leave the windows and the browser out, which need a display and release programs.
    #[arg(long)]
    no_windows: bool,
    /// Measured starts of each window.
    #[arg(long, default_value_t = 15)]
    rounds: usize,
    /// Queries of each kind put to the title search.
    #[arg(long, default_value_t = 2000)]
    queries: usize,
    /// Measure nothing: fit the weights of the title search on the tuning split and print them.
    #[arg(long)]
    tune: bool,
    /// Measure the fit check only, which needs nothing but the catalogue.
    #[arg(long)]
    fit: bool,
    /// Measure related occupations and the map only.
    #[arg(long)]
    related: bool,
    /// Measure moves and routes only.
    #[arg(long)]
    moves: bool,
    /// Measure unlocking, a long history and a plan of many years only.
    #[arg(long)]
    plan: bool,
    #[arg(long, default_value = "target/catalogue/catalogue.sqlite")]
    catalogue: PathBuf,
    /// The tables the titles are split from.
    #[arg(long, default_value = "data/facts")]
    facts: PathBuf,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    titles: titles::Figures,
    page: pages::Figures,
    plan: plan::Figures,
    fit: fit::Figures,
    related: related::Figures,
    moves: moves::Figures,
    #[serde(skip_serializing_if = "Option::is_none")]
    window: Option<window::Figures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interactions: Option<interactions::Figures>,
}

/// # Errors
/// When the catalogue, a table or a release program is missing.
pub fn run(args: &Args) -> Result<()> {
    if args.tune {
        return titles::tune(&args.facts, args.queries);
    }
    if args.fit {
        return print(&fit::measure(&args.catalogue)?, args.json);
    }
    if args.related {
        return print(&related::measure(&args.facts, &args.catalogue)?, args.json);
    }
    if args.moves {
        return print(&moves::measure(&args.catalogue)?, args.json);
    }
    if args.plan {
        return print(&plan::measure(&args.catalogue)?, args.json);
    }
    let vault = PathBuf::from("target/bench/waymark.vault");
    let report = Report {
        titles: titles::measure(&args.facts, &args.catalogue, &vault, args.queries)?,
        page: pages::measure(&args.catalogue, &vault)?,
        plan: plan::measure(&args.catalogue)?,
        fit: fit::measure(&args.catalogue)?,
        related: related::measure(&args.facts, &args.catalogue)?,
        moves: moves::measure(&args.catalogue)?,
        window: if args.no_windows {
            None
        } else {
            let windows =
                window::Windows::in_target("target".as_ref(), &args.catalogue, args.rounds);
            Some(window::measure(&windows)?)
        },
        interactions: if args.no_windows {
            None
        } else {
            Some(interactions::measure(
                "tests/e2e/bench/interactions.mjs".as_ref(),
            )?)
        },
    };
    if args.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
        return Ok(());
    }
    print!(
        "{}{}{}{}{}{}",
        report.titles, report.page, report.plan, report.fit, report.related, report.moves
    );
    if let Some(window) = &report.window {
        print!("{window}");
    }
    if let Some(interactions) = &report.interactions {
        print!("{interactions}");
    }
    Ok(())
}

fn print(found: &(impl Serialize + std::fmt::Display), json: bool) -> Result<()> {
    if json {
        println!("{}", serde_json::to_string_pretty(found)?);
    } else {
        print!("{found}");
    }
    Ok(())
}
