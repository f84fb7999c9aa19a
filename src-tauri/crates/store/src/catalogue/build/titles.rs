//! Titles on record for the occupations, for the page and for the title index.

use std::collections::{BTreeMap, HashSet};

use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::occupations::{Listing, Occupations};
use super::pay::Printed;
use crate::catalogue::titles as index;

/// How a title is known: 0 on record, 1 reported, 2 reported and shown first by the publisher.
type Reported = i64;

/// All distinct titles by occupation (its index) and text, and the rows as the title index takes them.
pub struct Titles {
    distinct: BTreeMap<(usize, String), Reported>,
    rows: Vec<index::Title>,
    counts: Vec<usize>,
}

impl Titles {
    pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<Titles, BuildError> {
        let mut distinct: BTreeMap<(usize, String), Reported> = BTreeMap::new();
        let mut rows = Vec::new();
        let mut seen = HashSet::new();
        let table = super::table::Table::open(
            inputs,
            "facts/titles.tsv",
            ["code", "title", "kind", "shown"],
        )?;
        for row in table.rows() {
            let [code, title, kind, shown] = row?.cells;
            let occupation = occupations.index(&code)?;
            let (kind, reported) = match kind.text {
                "alternate" => (index::Kind::Alternate, 0),
                "reported" if shown.flag()? => (index::Kind::Reported, 2),
                "reported" => (index::Kind::Reported, 1),
                _ => return Err(kind.fault("is neither alternate nor reported")),
            };
            let text = title.required()?;
            if !seen.insert((occupation, text, kind == index::Kind::Alternate)) {
                return Err(title.duplicate());
            }
            rows.push(index::Title {
                code: code.text.to_owned(),
                title: text.to_owned(),
                kind,
            });
            let own = &occupations.list[occupation].title;
            if text != own {
                let known = distinct.entry((occupation, text.to_owned())).or_default();
                *known = reported.max(*known);
            }
        }
        let mut counts = vec![0; occupations.list.len()];
        distinct
            .keys()
            .for_each(|(occupation, _)| counts[*occupation] += 1);
        Ok(Titles {
            distinct,
            rows,
            counts,
        })
    }

    pub fn count(&self, occupation: usize) -> usize {
        self.counts[occupation]
    }

    pub fn write(&self, conn: &Connection) -> Result<(), BuildError> {
        let mut insert =
            conn.prepare("INSERT INTO title (occupation, title, reported) VALUES (?, ?, ?)")?;
        for ((occupation, title), reported) in &self.distinct {
            insert.execute(params![*occupation as i64 + 1, title, reported])?;
        }
        Ok(())
    }

    pub fn write_index(
        &self,
        conn: &Connection,
        occupations: &Occupations,
        listings: &[Listing],
    ) -> Result<(), BuildError> {
        let known: Vec<index::Occupation> = occupations
            .list
            .iter()
            .zip(listings)
            .map(|(occupation, listing)| index::Occupation {
                code: occupation.code.clone(),
                title: occupation.title.clone(),
                employment: match listing.newest.employment {
                    Printed::Number(number) => Some(number),
                    _ => None,
                },
            })
            .collect();
        Ok(index::build(
            conn,
            index::Of::Occupations,
            &known,
            &self.rows,
        )?)
    }
}
