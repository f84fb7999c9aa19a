//! The releases, and which of them each table of the catalogue comes from.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::table::{Cell, Table};

const TABLES: &str = "facts/tables.tsv";

/// Tables of the catalogue whose rows share a source, with the table of facts that says which.
/// The titles come from two releases: alternate titles from the newer, reported ones from the older.
const DATASETS: [(&str, &str, Pick); 9] = [
    ("preparation", "preparation", Pick::Only),
    ("education", "education", Pick::Only),
    ("technology", "technology", Pick::Only),
    ("related", "related", Pick::Only),
    ("occupation_activity", "task_activities", Pick::Only),
    ("telework", "telework", Pick::Only),
    ("price_index", "cpi", Pick::Only),
    ("title", "titles", Pick::Newest),
    ("title.reported", "titles", Pick::Oldest),
];

#[derive(Clone, Copy)]
enum Pick {
    Only,
    Newest,
    Oldest,
}

pub struct Sources {
    /// Row id and year by source id.
    known: HashMap<String, (i64, i64)>,
    tables: HashMap<String, Vec<String>>,
}

impl Sources {
    pub fn build(conn: &Connection, inputs: &Inputs) -> Result<Sources, BuildError> {
        let known = write_sources(conn, inputs)?;
        let mut tables: HashMap<String, Vec<String>> = HashMap::new();
        for row in Table::open(inputs, TABLES, ["table", "source"])?.rows() {
            let [table, source] = row?.cells;
            if !known.contains_key(source.required()?) {
                return Err(source.fault("is not in sources.tsv"));
            }
            tables
                .entry(table.required()?.to_owned())
                .or_default()
                .push(source.text.to_owned());
        }
        let sources = Sources { known, tables };
        let mut insert = conn.prepare("INSERT INTO dataset (name, source) VALUES (?, ?)")?;
        for (name, table, pick) in DATASETS {
            insert.execute(params![name, sources.pick(table, pick)?])?;
        }
        Ok(sources)
    }

    /// The one source of a table of facts.
    pub fn of_table(&self, table: &str) -> Result<i64, BuildError> {
        self.pick(table, Pick::Only)
    }

    /// The source with this id; `cell` is what asked for it.
    pub fn named(&self, id: &str, cell: &Cell) -> Result<i64, BuildError> {
        self.known.get(id).map(|(row, _)| *row).ok_or_else(|| {
            cell.fault(format!(
                "needs the source {id}, which is not in sources.tsv"
            ))
        })
    }

    fn pick(&self, table: &str, pick: Pick) -> Result<i64, BuildError> {
        let found = || {
            self.tables
                .get(table)
                .into_iter()
                .flatten()
                .filter_map(|id| self.known.get(id).copied())
        };
        let picked = match pick {
            Pick::Only if found().count() > 1 => {
                return Err(BuildError::file(
                    TABLES,
                    format!("{table} has more than one source"),
                ));
            }
            Pick::Only | Pick::Newest => found().max_by_key(|(_, year)| *year),
            Pick::Oldest => found().min_by_key(|(_, year)| *year),
        };
        picked
            .map(|(row, _)| row)
            .ok_or_else(|| BuildError::file(TABLES, format!("{table} has no source")))
    }
}

fn write_sources(
    conn: &Connection,
    inputs: &Inputs,
) -> Result<HashMap<String, (i64, i64)>, BuildError> {
    let columns = [
        "id",
        "publisher",
        "title",
        "period",
        "year",
        "licence",
        "url",
        "caution",
    ];
    let mut insert = conn.prepare("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
    let mut known = HashMap::new();
    for row in Table::open(inputs, "facts/sources.tsv", columns)?.rows() {
        let [id, publisher, title, period, year, licence, url, caution] = row?.cells;
        let number = known.len() as i64 + 1;
        let of = year.whole(1900, 2100)?;
        if known
            .insert(id.required()?.to_owned(), (number, of))
            .is_some()
        {
            return Err(id.duplicate());
        }
        insert.execute(params![
            number,
            id.text,
            publisher.required()?,
            title.required()?,
            period.required()?,
            of,
            licence.required()?,
            url.text,
            caution.text,
        ])?;
    }
    Ok(known)
}
