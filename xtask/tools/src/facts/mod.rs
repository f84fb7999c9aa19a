//! `facts`: the public releases, turned into committed, diff-friendly tables.
//!
//! Every table is built in memory and checked before anything is written; a malformed or
//! truncated input stops the run with file, line and reason, and the previous tables stay.
//! No module here keeps a sentence of O*NET's: titles, codes, names of elements, numbers.

mod bridge;
mod carry;
mod ceilings;
mod check;
mod coverage;
mod cpi;
mod crosswalk;
mod education;
mod elements;
mod exposure;
mod inputs;
mod occupations;
mod oews;
mod place;
mod preparation;
mod projections;
mod publish;
mod ratings;
mod related;
mod rows;
mod scores;
mod sheet;
mod sources;
mod styles;
mod table;
mod task_activities;
mod technology;
mod telework;
mod text;
mod titles;
mod wide;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use anyhow::Result;

use inputs::Inputs;
use table::Table;

#[derive(clap::Args)]
pub struct Args {
    /// The folder that holds the releases.
    #[arg(long)]
    pub from: PathBuf,
    /// Where the tables are written; the folder is replaced whole.
    #[arg(long, default_value = "data/facts")]
    pub out: PathBuf,
}

/// Reads every release under `from` and replaces the tables in `out`.
pub fn run(args: &Args) -> Result<()> {
    let mut built = build(&Inputs::new(&args.from)?)?;
    let bytes = publish::publish(&mut built.tables, &args.out)?;
    for line in &built.summary {
        println!("{line}");
    }
    for table in &built.tables {
        println!("{:>8} rows  {}.tsv", table.rows.len(), table.name);
    }
    println!(
        "{bytes} bytes in {} tables, {}",
        built.tables.len(),
        args.out.display()
    );
    Ok(())
}

/// All tables, and what the run has to say about them.
struct Built {
    tables: Vec<Table>,
    summary: Vec<String>,
}

fn build(inputs: &Inputs) -> Result<Built> {
    let mut summary = Vec::new();
    let occupations = occupations::read(inputs)?;
    let soc = crosswalk::read(inputs)?;
    let carried = carry::read(inputs, &occupations, &soc, &mut summary)?;
    let skills = ratings::read(inputs, &ratings::SKILLS, &occupations)?;
    let mut tables = vec![
        occupations::table(&occupations, &skills)?,
        skills,
        ratings::read(inputs, &ratings::KNOWLEDGE, &occupations)?,
        ratings::read(inputs, &ratings::ABILITIES, &occupations)?,
        scores::read(inputs, &scores::INTERESTS, &occupations)?,
        scores::read(inputs, &scores::WORK_VALUES, &occupations)?,
        styles::read(inputs, &occupations)?,
        education::read(inputs, &occupations)?,
        preparation::read(inputs, &occupations)?,
        titles::read(inputs, &occupations)?,
        technology::read(inputs, &occupations)?,
        related::read(inputs, &occupations)?,
        task_activities::read(inputs, &occupations)?,
        telework::read(inputs, &carried, &mut summary)?,
        exposure::read(inputs, &occupations, &soc, &mut summary)?,
        oews::sectors(inputs)?,
        ceilings::table()?,
        cpi::table()?,
        sources::table()?,
        elements::scales(inputs)?,
    ];
    tables.extend(projections::read(inputs, &occupations)?);
    let of_2014 = elements::Model::of_2014(inputs)?;
    tables.extend(wide::read(inputs, &of_2014, &carried, &mut summary)?);
    tables.push(elements::table(
        &tables,
        &elements::Model::current(inputs)?,
        &of_2014,
    )?);
    let national = oews::national(inputs)?;
    let bridge = bridge::build(&national, &soc)?;
    summary.push(coverage::measure(&national, &bridge, &tables)?);
    tables.extend([national, bridge]);
    tables.push(sources::tables(&tables)?);
    tables.push(inputs.table()?);
    tables.push(rows::table(&tables)?);
    tables.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Built { tables, summary })
}
