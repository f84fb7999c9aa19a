//! Work activities (41 elements) and work context (57) of O*NET 18.1, March 2014: a matrix
//! with one value an element, occupations by O*NET-SOC 2010 code, elements by name.

use anyhow::Result;

use super::carry::Carry;
use super::check;
use super::elements::Model;
use super::inputs::Inputs;
use super::place::At;
use super::table::Table;
use super::text::{self, Record};

struct Part {
    table: &'static str,
    /// First words of the column's group in the first header line.
    group: &'static str,
    branch: &'static str,
    elements: usize,
}

const PARTS: [Part; 2] = [
    Part {
        table: "activities",
        group: "Work_Activities",
        branch: "4.A",
        elements: 41,
    },
    Part {
        table: "context",
        group: "Work_Context",
        branch: "4.C",
        elements: 57,
    },
];

pub fn read(
    inputs: &Inputs,
    model: &Model,
    carried: &Carry,
    summary: &mut Vec<String>,
) -> Result<[Table; 2]> {
    let input = inputs.open("onet-18.1-wide/onet_data.csv", "onet-18.1")?;
    let lines = text::csv_lines(&input)?;
    let [groups, names, blank, data @ ..] = lines.as_slice() else {
        return Err(At::new(&input.name, lines.len()).fault("the two header lines are missing"));
    };
    if blank.fields.iter().any(|field| !field.is_empty()) {
        return Err(blank.at.fault("the line below the header should be blank"));
    }
    text::expect_rows(
        &input,
        data.len(),
        974,
        data.last().map(|record| &record.at),
    )?;
    let mut tables = [None, None];
    for (slot, part) in tables.iter_mut().zip(&PARTS) {
        let columns = columns(groups, names, part, model)?;
        let table = fill(part, &columns, data, carried)?;
        let occupations = table
            .rows
            .iter()
            .map(|row| &row[0])
            .collect::<std::collections::BTreeSet<_>>()
            .len();
        summary.push(format!(
            "{}: {occupations} occupations of 2014 carried over",
            part.table
        ));
        *slot = Some(table);
    }
    let [Some(activities), Some(context)] = tables else {
        return Err(names.at.fault("no columns of activities or context"));
    };
    Ok([activities, context])
}

/// The columns of one part, with the ids of their elements.
fn columns<'a>(
    groups: &Record,
    names: &Record,
    part: &Part,
    model: &'a Model,
) -> Result<Vec<(usize, &'a str)>> {
    let mut columns = Vec::new();
    for (index, (group, name)) in groups.fields.iter().zip(&names.fields).enumerate() {
        if !group.starts_with(part.group) {
            continue;
        }
        let id = model
            .id_of(part.branch, &name.replace('_', " "))
            .ok_or_else(|| {
                names.at.fault(format!(
                    "“{name}” is not an element below {} of the content model",
                    part.branch
                ))
            })?;
        columns.push((index, id));
    }
    if columns.len() != part.elements {
        let (found, wanted) = (columns.len(), part.elements);
        return Err(groups.at.fault(format!(
            "{wanted} columns {} are needed, {found} are there",
            part.group
        )));
    }
    Ok(columns)
}

fn fill(part: &Part, columns: &[(usize, &str)], data: &[Record], carried: &Carry) -> Result<Table> {
    let mut table = Table::new(part.table, &["code", "element", "value"], 2);
    for record in data {
        let Some(code) = carried.today(&record.at, &record.fields[0])? else {
            continue;
        };
        for &(index, element) in columns {
            let value = check::optional(&record.at, &record.fields[index], 1.0..=5.0)?;
            if !value.is_empty() {
                table.add(&record.at, [code, element, value])?;
            }
        }
    }
    Ok(table)
}
