//! How long a plan of twenty years keeps anyone waiting: a check-in a week, and five thousand steps.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use chrono::{Days, NaiveDate};
use serde::Serialize;
use serde_json::{Value, json};
use waymark_api::{Ambient, Api};

use super::plan::{call, folder, median};

const WEEKS: u64 = 1_040;
/// No manager.
const FROM: &str = "51-1011.00";
const MOVES: usize = 50;
/// As many as one may begin with.
const STEPS: usize = 100;
const METRICS: [&str; 3] = ["Hours of study", "Letters sent", "Nights slept well"];

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub check_ins: u64,
    pub steps: usize,
    /// Milliseconds, medians.
    pub check_ins_ms: f64,
    pub moves_ms: f64,
    /// Writing one more, with its commit.
    pub check_in_ms: f64,
}

/// # Errors
/// When a vault cannot be made.
pub fn measure(catalogue: &Path) -> Result<Figures> {
    let folder = folder().with_file_name("waymark-bench-years");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder)?;
    let figures = within(&folder, catalogue);
    fs::remove_dir_all(&folder)?;
    figures
}

fn within(folder: &Path, catalogue: &Path) -> Result<Figures> {
    let api = Api::open(catalogue, &folder.join("waymark.vault"), Ambient::system());
    let person = call(&api, "list_persons", Value::Null)?[0]["id"].clone();
    let of = json!({ "personId": person });
    fill_moves(&api, &person)?;
    fill_check_ins(&api, &person)?;
    let metrics = call(&api, "check_ins", of.clone())?["metrics"].clone();
    let one_more = checking_in(&person, &metrics, begin()?, 3);
    Ok(Figures {
        check_ins: WEEKS,
        steps: MOVES * STEPS,
        check_ins_ms: median(&api, "check_ins", &of)?,
        moves_ms: median(&api, "list_planned_moves", &of)?,
        check_in_ms: median(&api, "change_check_ins", &one_more)?,
    })
}

fn fill_moves(api: &Api, person: &Value) -> Result<()> {
    let managers = json!({ "query": "manager", "limit": MOVES });
    let found = call(api, "search_titles", managers)?;
    let found = found["hits"].as_array().context("there are managers")?;
    ensure!(found.len() == MOVES, "there are {} managers", found.len());
    for to in found.iter().map(|one| &one["occupation"]["code"]) {
        let step = |number: usize| {
            json!({
                "title": format!("Ask one more of those who do it, the {number}th"), "detail": "Half an hour.",
                "element": null, "due": "2031-05-01",
            })
        };
        let steps: Vec<Value> = (1..=STEPS).map(step).collect();
        let request = json!({
            "change": "add", "personId": person, "from": { "kind": "of", "of": FROM }, "to": to, "why": "",
            "steps": steps,
        });
        call(api, "change_planned_moves", request)?;
    }
    Ok(())
}

fn fill_check_ins(api: &Api, person: &Value) -> Result<()> {
    for name in METRICS {
        let metric = json!({ "name": name, "unit": "a week", "target": 3 });
        let request = json!({ "change": "add_metric", "personId": person, "metric": metric });
        call(api, "change_check_ins", request)?;
    }
    let metrics = call(api, "check_ins", json!({ "personId": person }))?["metrics"].clone();
    for week in 0..WEEKS {
        let on = begin()?
            .checked_add_days(Days::new(7 * week))
            .context("a week is a week")?;
        call(
            api,
            "change_check_ins",
            checking_in(person, &metrics, on, week),
        )?;
    }
    Ok(())
}

/// Twenty years before a day that has passed.
fn begin() -> Result<NaiveDate> {
    NaiveDate::from_ymd_opt(2006, 11, 1).context("it is a date")
}

fn checking_in(person: &Value, metrics: &Value, on: NaiveDate, week: u64) -> Value {
    let metrics = metrics.as_array().map_or(&[][..], Vec::as_slice);
    let values: Vec<Value> = metrics
        .iter()
        .map(|metric| json!({ "metricId": metric["id"], "value": week % 7 }))
        .collect();
    let text = "What a week there was like, in three or four lines. ".repeat(5);
    let score = week % 5 + 1;
    let entry = json!({
        "on": on.to_string(), "energy": score, "progress": score, "confidence": score, "text": text, "values": values,
    });
    json!({ "change": "add", "personId": person, "entry": entry })
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "Plan of twenty years: {} check-ins {:.1} ms, {} steps {:.1} ms, one more check-in {:.1} ms",
            self.check_ins, self.check_ins_ms, self.steps, self.moves_ms, self.check_in_ms
        )
    }
}
