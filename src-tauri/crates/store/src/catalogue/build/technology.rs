//! Software named for an occupation.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, params};

use super::error::BuildError;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::table::Table;

pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    occupations: &Occupations,
) -> Result<(), BuildError> {
    let mut new_kind =
        conn.prepare("INSERT INTO technology_kind (id, code, name) VALUES (?, ?, ?)")?;
    let mut new_product = conn.prepare("INSERT INTO product (id, name) VALUES (?, ?)")?;
    let mut insert = conn.prepare("INSERT INTO technology VALUES (?, ?, ?, ?, ?)")?;
    let mut kinds: HashMap<&str, (i64, &str)> = HashMap::new();
    let mut products: HashMap<&str, i64> = HashMap::new();
    let mut seen = HashSet::new();
    let columns = [
        "code",
        "example",
        "commodity",
        "category",
        "hot",
        "in_demand",
    ];
    for row in Table::open(inputs, "facts/technology.tsv", columns)?.rows() {
        let [code, example, commodity, category, hot, in_demand] = row?.cells;
        let occupation = occupations.id(&code)?;
        let kind = match kinds.get(commodity.required()?) {
            Some((_, name)) if *name != category.text => {
                return Err(category.fault(format!("was {name} before")));
            }
            Some((id, _)) => *id,
            None => {
                let id = kinds.len() as i64 + 1;
                kinds.insert(commodity.text, (id, category.required()?));
                new_kind.execute(params![id, commodity.text, category.text])?;
                id
            }
        };
        let next = products.len() as i64 + 1;
        let product = *products.entry(example.required()?).or_insert(next);
        if product == next {
            new_product.execute(params![product, example.text])?;
        }
        if !seen.insert((occupation, product, kind)) {
            return Err(example.duplicate());
        }
        insert.execute(params![
            occupation,
            product,
            kind,
            hot.flag()?,
            in_demand.flag()?
        ])?;
    }
    Ok(())
}
