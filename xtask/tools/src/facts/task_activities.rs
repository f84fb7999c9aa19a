//! Which detailed work activities the tasks of an occupation come down to, O*NET 29.0: ids and counts. What a
//! task or an activity says is neither read nor kept; `data/activities` has words of ours.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::place::At;
use super::table::Table;
use super::text;

const HEADER: [&str; 5] = [
    "O*NET-SOC Code",
    "Task ID",
    "DWA ID",
    "Date",
    "Domain Source",
];

pub fn read(inputs: &Inputs, occupations: &Occupations) -> Result<Table> {
    let input = inputs.open("onet-29.0/Tasks to DWAs.txt", "onet-29.0")?;
    let mut tasks: BTreeMap<(String, String), (At, BTreeSet<String>)> = BTreeMap::new();
    for record in text::tsv(&input, &HEADER, 23_233)? {
        let (at, f) = (&record.at, &record.fields);
        let code = occupations.code(at, &f[0])?;
        let task = check::number(at, &f[1], 1.0..=99_999.0)?;
        if !is_detailed(&f[2]) {
            return Err(at.fault(format!("“{}” is not a detailed work activity", f[2])));
        }
        let key = (code.to_owned(), f[2].clone());
        let (_, of) = tasks.entry(key).or_insert((at.clone(), BTreeSet::new()));
        if !of.insert(task.to_owned()) {
            return Err(at.fault("the task is tied to this activity already"));
        }
    }
    let mut table = Table::new("task_activities", &["code", "activity", "tasks"], 2);
    for ((code, activity), (at, of)) in &tasks {
        table.add(at, [code, activity, &of.len().to_string()])?;
    }
    Ok(table)
}

/// `4.A.2.a.4.I09.D03`: the intermediate activity is all before the last full stop, the general one all before
/// the last but one.
fn is_detailed(id: &str) -> bool {
    let parts: Vec<&str> = id.split('.').collect();
    let counted = |part: &str, letter: char| {
        part.strip_prefix(letter)
            .is_some_and(|number| number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit()))
    };
    match parts.as_slice() {
        ["4", "A", _, _, _, intermediate, detailed] => {
            counted(intermediate, 'I') && counted(detailed, 'D')
        }
        _ => false,
    }
}
