//! How long a plan with a long history keeps anyone waiting: unlocking beside the bare derivation of the key,
//! and the questions of the History page.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, anyhow};
use chrono::DateTime;
use serde::Serialize;
use serde_json::{Value, json};
use waymark_api::{Ambient, Api, calls::dispatch};
use waymark_domain::{
    ids::PersonId,
    person::{Person, PersonKind},
};
use waymark_store::vault::{Key, KeyFile, Passphrase, Vault};

use super::years;

/// Some thirty actions a day for five years.
const STEPS: usize = 50_000;
/// Of a file that is just small enough to be read to its end before it is opened.
const STEPS_READ_TO_THE_END: usize = 15_000;

const PASSPHRASE: &str = "seven small boats";
const ROUNDS: usize = 5;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub steps: usize,
    /// Milliseconds, medians.
    pub key_ms: f64,
    pub unlock_ms: f64,
    pub unlock_by_key: f64,
    /// What unlocking takes beyond deriving the key: opening with a key that is known. The difference of two
    /// derivations is noise ten times as large.
    pub open_ms: f64,
    /// The same of the largest file that is read to its end on the way, and its size in bytes.
    pub open_whole_ms: f64,
    pub open_whole_bytes: u64,
    pub page_ms: f64,
    pub nothing_found_ms: f64,
    pub undo_state_ms: f64,
    pub since_ms: f64,
    pub check_ms: f64,
    pub years: years::Figures,
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
pub(super) fn folder() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() {
        memory
    } else {
        Path::new("target/bench")
    };
    place.join("waymark-bench-plan")
}

fn within(folder: &Path, catalogue: &Path) -> Result<Figures> {
    let smaller = folder.join("smaller/waymark.vault");
    let api = Api::open(catalogue, &smaller, Ambient::system());
    fill(&api, STEPS_READ_TO_THE_END)?;
    let protect = json!({ "change": "set_passphrase", "passphrase": PASSPHRASE });
    call(&api, "change_protection", protect.clone())?;
    call(&api, "lock", Value::Null)?;
    let open_whole_ms = opening(&smaller)?;
    let open_whole_bytes = fs::metadata(&smaller)?.len();

    let vault = folder.join("waymark.vault");
    let api = Api::open(catalogue, &vault, Ambient::system());
    fill(&api, STEPS)?;
    let page_ms = median(&api, "list_operations", &json!({ "limit": 200 }))?;
    let nothing = json!({ "limit": 200, "text": "nothing is called this" });
    let nothing_found_ms = median(&api, "list_operations", &nothing)?;
    let undo_state_ms = median(&api, "undo_state", &Value::Null)?;
    let since = json!({ "since": "2000-01-01T00:00:00Z" });
    let since_ms = median(&api, "changes_since", &since)?;
    let check_ms = median(&api, "vault_standing", &json!({ "whole": true }))?;
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
    call(&api, "lock", Value::Null)?;
    let open_ms = opening(&vault)?;
    let of = |figure: fn(&(f64, f64)) -> f64| middle(rounds.iter().map(figure).collect());
    Ok(Figures {
        steps: STEPS,
        key_ms: of(|(key, _)| *key),
        unlock_ms: of(|(_, unlock)| *unlock),
        unlock_by_key: of(|(key, unlock)| unlock / key),
        open_ms,
        open_whole_ms,
        open_whole_bytes,
        page_ms,
        nothing_found_ms,
        undo_state_ms,
        since_ms,
        check_ms,
        years: years::measure(catalogue)?,
    })
}

/// Opens an encrypted vault that nobody has open, with its key, again and again.
fn opening(vault: &Path) -> Result<f64> {
    let keys = KeyFile::read(vault)?.context("an encrypted vault has keys")?;
    let key = keys.open(&Passphrase::new(PASSPHRASE.to_owned()))?;
    let at = DateTime::UNIX_EPOCH;
    // For a vault that is not there yet.
    let owner = Person {
        id: PersonId::new(at, [0; 10]),
        kind: PersonKind::Me,
        name: String::new(),
        created_at: at,
        example: false,
    };
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let mut opened = None;
        times.push(timed(|| {
            let key = Key::Vault(key.clone(), keys.clone());
            opened = Some(Vault::open(vault, key, &owner)?);
            Ok(())
        })?);
        opened.map(Vault::close).transpose()?;
    }
    Ok(middle(times))
}

fn fill(api: &Api, steps: usize) -> Result<()> {
    let persons = call(api, "list_persons", Value::Null)?;
    let person = &persons[0]["id"];
    let request = json!({ "change": "save", "personId": person, "code": "11-3051.00", "note": "" });
    let saved = call(api, "change_saved", request)?["value"]["id"].clone();
    for step in 1..steps {
        let note = format!("Thought {step} on what a week there is like.");
        let request = json!({ "change": "edit_note", "id": saved, "note": note });
        call(api, "change_saved", request)?;
    }
    Ok(())
}

pub(super) fn call(api: &Api, name: &str, request: Value) -> Result<Value> {
    dispatch(api, name, request).map_err(|error| anyhow!("{name}: {error}"))
}

pub(super) fn median(api: &Api, name: &str, request: &Value) -> Result<f64> {
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
            "Plan of {} steps: unlocking {:.0} ms, deriving the key alone {:.0} ms, ×{:.2}; opening with a known key {:.1} ms",
            self.steps, self.unlock_ms, self.key_ms, self.unlock_by_key, self.open_ms
        )?;
        writeln!(
            f,
            "  opening {:.1} MB, the most that is read to the end before: {:.1} ms",
            self.open_whole_bytes as f64 / 1e6,
            self.open_whole_ms
        )?;
        writeln!(
            f,
            "  history: a page {:.1} ms, nothing found {:.0} ms, undo and redo {:.1} ms, changed since the start {:.0} ms, checked {:.0} ms",
            self.page_ms, self.nothing_found_ms, self.undo_state_ms, self.since_ms, self.check_ms
        )?;
        write!(f, "{}", self.years)
    }
}
