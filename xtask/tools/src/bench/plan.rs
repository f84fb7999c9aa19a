//! How long a plan with a long history keeps anyone waiting: unlocking beside the bare derivation of the key,
//! and the questions of the History page.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, anyhow};
use serde::Serialize;
use serde_json::{Value, json};
use waymark_api::{Ambient, Api, calls::dispatch};
use waymark_store::vault::{KeyFile, Passphrase};

/// Some thirty actions a day for five years.
const STEPS: usize = 50_000;

const PASSPHRASE: &str = "seven small boats";
const ROUNDS: usize = 5;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub steps: usize,
    /// Milliseconds, medians.
    pub key_ms: f64,
    pub unlock_ms: f64,
    /// Medians of what unlocking takes beyond deriving the key, round by round.
    pub unlock_less_key_ms: f64,
    pub unlock_by_key: f64,
    pub page_ms: f64,
    pub nothing_found_ms: f64,
    pub undo_state_ms: f64,
    pub since_ms: f64,
    pub check_ms: f64,
}

/// Makes the plan, asks the page's questions of it, encrypts it and unlocks it again and again.
///
/// # Errors
/// When a vault cannot be made.
pub fn measure(catalogue: &Path) -> Result<Figures> {
    let folder = folder();
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder)?;
    let figures = within(&folder, catalogue);
    fs::remove_dir_all(&folder)?;
    figures
}

/// In memory where there is such a folder: making fifty thousand commits is not what is measured.
fn folder() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() {
        memory
    } else {
        Path::new("target/bench")
    };
    place.join("waymark-bench-plan")
}

fn within(folder: &Path, catalogue: &Path) -> Result<Figures> {
    let vault = folder.join("waymark.vault");
    let api = Api::open(catalogue, &vault, Ambient::system());
    fill(&api)?;
    let page_ms = median(&api, "list_operations", &json!({ "limit": 200 }))?;
    let nothing = json!({ "limit": 200, "text": "nothing is called this" });
    let nothing_found_ms = median(&api, "list_operations", &nothing)?;
    let undo_state_ms = median(&api, "undo_state", &Value::Null)?;
    let since = json!({ "since": "2000-01-01T00:00:00Z" });
    let since_ms = median(&api, "changes_since", &since)?;
    let check_ms = median(&api, "check_history", &Value::Null)?;
    let protect = json!({ "change": "set_passphrase", "passphrase": PASSPHRASE });
    call(&api, "change_protection", protect)?;

    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        call(&api, "lock", Value::Null)?;
        let keys = KeyFile::read(&vault)?.context("an encrypted vault has keys")?;
        let key = timed(|| {
            Ok(keys
                .open(&Passphrase::new(PASSPHRASE.to_owned()))
                .map(drop)?)
        })?;
        let request = json!({ "with": "passphrase", "passphrase": PASSPHRASE });
        let unlock = timed(|| call(&api, "unlock", request.clone()).map(drop))?;
        rounds.push((key, unlock));
    }
    let of = |figure: fn(&(f64, f64)) -> f64| middle(rounds.iter().map(figure).collect());
    Ok(Figures {
        steps: STEPS,
        key_ms: of(|(key, _)| *key),
        unlock_ms: of(|(_, unlock)| *unlock),
        unlock_less_key_ms: of(|(key, unlock)| unlock - key),
        unlock_by_key: of(|(key, unlock)| unlock / key),
        page_ms,
        nothing_found_ms,
        undo_state_ms,
        since_ms,
        check_ms,
    })
}

fn fill(api: &Api) -> Result<()> {
    let persons = call(api, "list_persons", Value::Null)?;
    let person = &persons[0]["id"];
    let request = json!({ "change": "save", "personId": person, "code": "11-3051.00", "note": "" });
    let saved = call(api, "change_saved", request)?["value"]["id"].clone();
    for step in 1..STEPS {
        let note = format!("Thought {step} on what a week there is like.");
        let request = json!({ "change": "edit_note", "id": saved, "note": note });
        call(api, "change_saved", request)?;
    }
    Ok(())
}

fn call(api: &Api, name: &str, request: Value) -> Result<Value> {
    dispatch(api, name, request).map_err(|error| anyhow!("{name}: {error}"))
}

fn median(api: &Api, name: &str, request: &Value) -> Result<f64> {
    let times = (0..ROUNDS).map(|_| timed(|| call(api, name, request.clone()).map(drop)));
    Ok(middle(times.collect::<Result<_>>()?))
}

fn timed(work: impl FnOnce() -> Result<()>) -> Result<f64> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}

fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "Plan of {} steps: unlocking {:.0} ms, deriving the key alone {:.0} ms: {:+.0} ms, ×{:.2}",
            self.steps, self.unlock_ms, self.key_ms, self.unlock_less_key_ms, self.unlock_by_key
        )?;
        writeln!(
            f,
            "  history: a page {:.1} ms, nothing found {:.0} ms, undo and redo {:.1} ms, changed since the start {:.0} ms, checked {:.0} ms",
            self.page_ms, self.nothing_found_ms, self.undo_state_ms, self.since_ms, self.check_ms
        )
    }
}
