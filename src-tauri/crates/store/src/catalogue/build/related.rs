//! Related occupations as published, closest first.

use std::collections::{BTreeMap, HashSet};

use rusqlite::{Connection, params};
use waymark_domain::occupation::RelatedTier;

use super::error::BuildError;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::{Cell, Table};

pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    occupations: &Occupations,
) -> Result<(), BuildError> {
    let mut ranked: BTreeMap<(i64, i64), (i64, RelatedTier, Cell)> = BTreeMap::new();
    let mut seen = HashSet::new();
    let table = Table::open(
        inputs,
        "facts/related.tsv",
        ["code", "related", "tier", "rank"],
    )?;
    for row in table.rows() {
        let [code, related, tier, rank] = row?.cells;
        let (from, to) = (occupations.id(&code)?, occupations.id(&related)?);
        let of = RelatedTier::named(tier.text).ok_or_else(|| tier.fault("is not a tier"))?;
        if from == to {
            return Err(related.fault("is related to itself"));
        }
        if !seen.insert((from, to)) {
            return Err(related.duplicate());
        }
        if ranked
            .insert((from, rank.whole(1, 1_000)?), (to, of, rank))
            .is_some()
        {
            return Err(rank.duplicate());
        }
    }
    let mut insert =
        conn.prepare("INSERT INTO related (occupation, rank, related, tier) VALUES (?, ?, ?, ?)")?;
    let mut before = (0, 0);
    for ((from, rank), (to, tier, cell)) in &ranked {
        let wanted = if before.0 == *from { before.1 + 1 } else { 1 };
        if *rank != wanted {
            return Err(cell.fault(format!("comes where rank {wanted} is missing")));
        }
        before = (*from, *rank);
        insert.execute(params![from, rank, to, tier.name()])?;
    }
    Ok(())
}
