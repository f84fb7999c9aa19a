//! `stats`: counts of what the catalogue holds.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Serialize;
use waymark_store::catalogue::Catalogue;
use waymark_store::catalogue::stats::{Count, Stats};

#[derive(clap::Args)]
pub struct Args {
    #[arg(long, default_value = "target/catalogue/catalogue.sqlite")]
    catalogue: PathBuf,
    /// Print JSON instead of lines.
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    stats: Stats,
    file_bytes: u64,
}

pub fn run(args: &Args) -> Result<()> {
    let path = &args.catalogue;
    let catalogue = Catalogue::open(path).context("cargo xtask catalogue builds one")?;
    let report = Report {
        stats: catalogue.stats()?,
        file_bytes: std::fs::metadata(path)
            .with_context(|| path.display().to_string())?
            .len(),
    };
    if args.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print(&report);
    }
    Ok(())
}

fn print(report: &Report) {
    let stats = &report.stats;
    let line = |name: &str, value: &dyn std::fmt::Display| println!("{name:32} {value}");
    line("version", &stats.version);
    line("facts", &stats.digest);
    line("file, bytes", &report.file_bytes);
    line("occupations", &stats.occupations);
    line("  with ratings of skills", &stats.occupations_with_ratings);
    line("  with data", &stats.occupations_with_data);
    line("  with a preparation level", &stats.preparation);
    line("  with education", &stats.education);
    line("  with a telework class", &stats.telework);
    line("titles", &stats.titles);
    line("  reported", &stats.reported_titles);
    line("ratings not to be shown", &stats.suppressed_ratings);
    line("categories", &stats.categories);
    line("  hybrid", &stats.hybrid_categories);
    line("  years joined to them", &stats.category_years);
    line("rows of pay by sector", &stats.sector_rows);
    line("rows of technology", &stats.technology_rows);
    line("sources", &stats.sources);
    line(
        "employment with data, %",
        &format!("{:.2}", stats.employment_with_data_percent),
    );
    line(
        "employment with ratings, %",
        &format!("{:.2}", stats.employment_with_ratings_percent),
    );
    line("roles", &stats.roles);
    line("  tracks with one", &stats.tracks_with_role);
    line("  words of prose", &stats.role_words);
    line(
        "employment with a role, %",
        &format!("{:.2}", stats.employment_with_roles_percent),
    );
    let thresholds = &stats.fit_thresholds;
    line("gap that is covered", &format!("{:.4}", thresholds.covers));
    line(
        "gap that is a stretch",
        &format!("{:.4}", thresholds.stretch),
    );
    line("similar from", &format!("{:.4}", thresholds.similar));
    let group = |name: &str, counts: &[Count]| {
        println!("{name}");
        counts
            .iter()
            .for_each(|count| line(&format!("  {}", count.name), &count.count));
    };
    group("ratings", &stats.ratings);
    group("categories in May of", &stats.years);
    group("lines of projections", &stats.projections);
    group("occupations scored for AI exposure", &stats.exposure);
    group("related occupations", &stats.related);
    group("occupations by track", &stats.tracks);
    group("roles with section", &stats.role_sections);
    group("asked of a person", &stats.inventories);
}
