//! Where each release comes from, what it describes in time, under which licence, and how
//! to read it. The wording beside this module is ours.

use anyhow::Result;

use super::check;
use super::inputs::Input;
use super::place::At;
use super::table::Table;
use super::text;

const TYPED: &str = include_str!("sources.tsv");
const ROWS: usize = 27;
const HEADER: [&str; 8] = [
    "id",
    "publisher",
    "title",
    "period",
    "year",
    "licence",
    "url",
    "caution",
];

pub fn table() -> Result<Table> {
    let input = Input {
        name: "sources.tsv".into(),
        bytes: TYPED.into(),
    };
    let mut table = Table::new("sources", &HEADER, 1);
    for record in text::tsv(&input, &HEADER, ROWS)? {
        check::number(&record.at, &record.fields[4], 2000.0..=2100.0)?;
        table.add(&record.at, &record.fields)?;
    }
    Ok(table)
}

/// Sources of the tables that do not name one on each row. A table that draws on two has
/// two rows; `oews_national` and `projections` have a source a year and a cycle.
const TABLES: [(&str, &str); 28] = [
    ("activities", "onet-18.1"),
    ("context", "onet-18.1"),
    ("cpi", "cpi-u"),
    ("education", "onet-29.0"),
    ("elements", "onet-18.1"),
    ("elements", "onet-29.0"),
    ("exposure", "eloundou-2023"),
    ("exposure", "felten-2021"),
    ("exposure", "felten-image-2023"),
    ("exposure", "felten-language-2023"),
    ("exposure", "microsoft-2025"),
    ("occupations", "onet-30.0"),
    ("oews_bridge", "soc-crosswalk"),
    ("oews_sector", "oews-sector-2024"),
    ("preparation", "onet-29.0"),
    ("projection_bridge", "nem-crosswalk"),
    ("ratings_abilities", "onet-30.0"),
    ("ratings_interests", "onet-30.0"),
    ("ratings_knowledge", "onet-30.0"),
    ("ratings_skills", "onet-30.0"),
    ("ratings_work_styles", "onet-29.0"),
    ("ratings_work_values", "onet-29.0"),
    ("related", "onet-29.0"),
    ("scales", "onet-29.0"),
    ("task_activities", "onet-29.0"),
    ("technology", "onet-30.0"),
    ("telework", "dingel-neiman-2020"),
    ("titles", "onet-30.0"),
];

/// Tables that are about the set itself and have no source of their own.
const ABOUT: [&str; 4] = ["inputs", "rows", "sources", "tables"];

/// `tables.tsv`. Stops when a table has no source, so that none is committed without.
pub fn tables(built: &[Table]) -> Result<Table> {
    let mut table = Table::new("tables", &["table", "source"], 2);
    let own = At::new(&"tables".into(), 0);
    for (name, source) in TABLES {
        table.add(&own, [name, source])?;
    }
    table.add(&own, ["titles", "onet-29.0"])?;
    for year in 2013..=2024 {
        table.add(&own, ["oews_national", &format!("oews-{year}")])?;
        table.add(&own, ["oews_ceilings", &format!("oews-{year}")])?;
    }
    for cycle in ["ep-2022-32", "ep-2024-34"] {
        table.add(&own, ["projections", cycle])?;
    }
    for built in built {
        let named = table.rows.iter().any(|row| row[0] == built.name);
        anyhow::ensure!(
            named || ABOUT.contains(&built.name.as_str()),
            "{} has no source",
            built.name
        );
    }
    Ok(table)
}
