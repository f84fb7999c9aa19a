//! Everything a vault shows, as one text that can be compared.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use uuid::Uuid;
use waymark_api::{Api, calls::dispatch};

use crate::session::opening;

/// Persons, plans, chosen moves, check-ins, skills as answered and as finished, history, what undo would do, and which passphrases open the `vault`. Ids are numbered in the order of their appearance:
/// an action that was tried again has other ids and is the same action.
///
/// # Errors
/// When the vault cannot be opened or read.
pub fn take(api: &Api, vault: &Path) -> Result<String> {
    let ask = |name: &str, request: Value| {
        dispatch(api, name, request).with_context(|| format!("{name} cannot be answered"))
    };
    let persons = ask("list_persons", Value::Null)?;
    let (mut plans, mut moves) = (Vec::new(), Vec::new());
    let (mut check_ins, mut decisions) = (Vec::new(), Vec::new());
    let mut skills = Vec::new();
    for person in persons.as_array().into_iter().flatten() {
        let request = json!({ "personId": person["id"], "inventory": "skills" });
        let mut begun = ask("inventory", request)?["answers"].take();
        let mut profile = ask("profile", json!({ "personId": person["id"] }))?;
        skills.push(json!([begun.take(), profile["skills"].take()]));
        plans.push(ask("list_saved", json!({ "personId": person["id"] }))?);
        let request = json!({ "personId": person["id"] });
        moves.push(ask("list_planned_moves", request.clone())?);
        check_ins.push(ask("check_ins", request.clone())?);
        decisions.push(ask("decisions", request)?);
    }
    let mut all = json!({
        "persons": persons,
        "plans": plans,
        "moves": moves,
        "check-ins": check_ins,
        "decisions": decisions,
        "skills": skills,
        "history": ask("list_operations", json!({ "limit": 500 }))?,
        "next": ask("undo_state", Value::Null)?,
        // Keys that lie beside a plain vault are left over, and open nothing.
        "opened by": if ask("protection", Value::Null)?["encrypted"] == true {
            opening(vault)
        } else {
            Vec::new()
        },
    });
    number(&mut all, &mut Vec::new());
    Ok(serde_json::to_string_pretty(&all)?)
}

fn number(value: &mut Value, seen: &mut Vec<Uuid>) {
    match value {
        Value::String(text) => {
            if let Ok(id) = Uuid::parse_str(text) {
                let place = seen.iter().position(|known| *known == id);
                let place = place.unwrap_or_else(|| {
                    seen.push(id);
                    seen.len() - 1
                });
                *text = format!("id {place}");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| number(item, seen)),
        Value::Object(fields) => fields.values_mut().for_each(|field| number(field, seen)),
        _ => {}
    }
}

/// The first line in which two snapshots differ.
pub fn difference(expected: &str, got: &str) -> String {
    let pair = expected.lines().zip(got.lines()).find(|(a, b)| a != b);
    match pair {
        Some((expected, got)) => {
            let (expected, got) = (expected.trim(), got.trim());
            format!("expected {expected:.160}, got {got:.160}")
        }
        None => "one has more in it than the other".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_told_apart_but_not_compared() {
        let show = |a: &str, b: &str| {
            let mut value = json!([{ "id": a, "of": b }, { "id": a, "note": "same" }]);
            number(&mut value, &mut Vec::new());
            value.to_string()
        };
        let (one, two) = (
            "01a20417-26ce-7c97-892b-2a07e163ca31",
            "01a20417-26ce-7c97-892b-2a07e163ca32",
        );
        assert_eq!(show(one, two), show(two, one));
        assert_ne!(show(one, two), show(one, one));
    }
}
