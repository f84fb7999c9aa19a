//! One user at one vault, through the calls the window makes.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde_json::{Value, json};
use waymark_api::{Api, ApiError, calls::dispatch};
use waymark_store::vault::{Key, KeyFile, Passphrase, Vault, VaultError};

use crate::{clock::Clock, full::Filler, snapshot};

/// Where the vault lies below the folder under test: its own folder is part of what can be lost.
pub const VAULT: &str = "app/waymark.vault";

/// Where it is remembered how far the history reached.
const WITNESSES: &str = "witnesses";

/// The passphrases of the stories, by the name under which they are shown.
pub const FIRST: &str = "the first passphrase";
pub const SECOND: &str = "the second passphrase";
const PASSPHRASES: [&str; 2] = [FIRST, SECOND];

/// How often an action that is refused is tried again; before the last time the program is restarted.
const ATTEMPTS: u32 = 3;

/// What is done between the actions.
pub enum Mode {
    /// Keeps what the vault shows after each; no action may be refused.
    Reference(Vec<String>),
    /// Says each on standard output as soon as the call has returned.
    Worker,
    /// Fills the disk before each, and makes room again when it has been refused.
    Full { filler: Filler, refused: u32 },
}

pub struct Session {
    root: PathBuf,
    catalogue: PathBuf,
    clock: Clock,
    api: Option<Api>,
    actions: u32,
    pub mode: Mode,
}

impl Session {
    pub fn new(root: &Path, catalogue: &Path, mode: Mode) -> Self {
        Self {
            root: root.to_owned(),
            catalogue: catalogue.to_owned(),
            clock: Clock::default(),
            api: None,
            actions: 0,
            mode,
        }
    }

    /// Does one numbered action and acknowledges it.
    ///
    /// # Errors
    /// When it was refused each time, or answered with something else than "cannot be written".
    pub fn act(
        &mut self,
        what: &str,
        work: impl Fn(&mut Self) -> Result<(), ApiError>,
    ) -> Result<()> {
        self.actions += 1;
        if let Mode::Full { filler, .. } = &self.mode {
            filler.fill()?;
        }
        for attempt in 0..ATTEMPTS {
            if attempt == ATTEMPTS - 1 {
                self.api = None;
            }
            self.clock.set(self.actions, attempt);
            match work(self) {
                Ok(()) => return self.acknowledge(),
                Err(error) => self.refused(what, error)?,
            }
        }
        bail!("{what}: refused {ATTEMPTS} times")
    }

    fn acknowledge(&mut self) -> Result<()> {
        match &mut self.mode {
            Mode::Reference(seen) => {
                // A closed vault shows what it showed before.
                let now = match &self.api {
                    Some(api) => snapshot::take(api, &self.root.join(VAULT))?,
                    None => seen.last().cloned().unwrap_or_default(),
                };
                seen.push(now);
            }
            // A line is one write(2), so it stands in the recording where it happened.
            Mode::Worker => println!("ack {}", self.actions),
            Mode::Full { filler, .. } => filler.free()?,
        }
        Ok(())
    }

    fn refused(&mut self, what: &str, error: ApiError) -> Result<()> {
        // A disk that fails is the only thing that goes wrong here; any other answer misleads the user.
        if !matches!(error, ApiError::VaultUnwritable { .. }) {
            bail!("{what}: wrong answer to a failing disk: {error:?}");
        }
        match &mut self.mode {
            Mode::Reference(_) => bail!("{what}: {error}"),
            Mode::Worker => println!("refused {}", self.actions),
            Mode::Full { filler, refused } => {
                *refused += 1;
                filler.free()?;
            }
        }
        Ok(())
    }

    /// Whatever is done happens the day before the story.
    pub fn the_day_before(&self) {
        self.clock.the_day_before();
    }

    /// Numbers the actions from here on, so that no id is drawn a second time.
    pub fn skip(&mut self, actions: u32) {
        self.actions += actions;
    }

    /// Sets the clock without an action: for whoever opens a vault to look at it.
    pub fn at(&self, action: u32) {
        self.clock.set(action, 0);
    }

    /// # Errors
    /// When the vault cannot be opened.
    pub fn open(&mut self) -> Result<(), ApiError> {
        self.call("list_persons", Value::Null).map(|_| ())
    }

    /// # Errors
    /// When the log cannot be moved into the file.
    pub fn close(&mut self) -> Result<(), ApiError> {
        self.api.take().map_or(Ok(()), Api::close)
    }

    /// # Errors
    /// As [`Session::close`].
    pub fn checkpoint(&mut self) -> Result<(), ApiError> {
        self.api()?.checkpoint()
    }

    /// The program, started if it is not; an encrypted vault is unlocked, as the user would.
    ///
    /// # Errors
    /// Why it stays locked.
    pub fn api(&mut self) -> Result<&Api, ApiError> {
        let (vault, witnesses) = (self.root.join(VAULT), self.root.join(WITNESSES));
        let api = self.api.get_or_insert_with(|| {
            Api::open(&self.catalogue, &vault, self.clock.ambient()).remembering(&witnesses)
        });
        if api.is_locked() {
            unlock(api)?;
        }
        Ok(api)
    }

    /// What the vault shows.
    ///
    /// # Errors
    /// When it cannot be opened or read.
    pub fn shows(&mut self) -> Result<String> {
        let vault = self.root.join(VAULT);
        snapshot::take(self.api()?, &vault)
    }

    /// Makes a call the way the window does.
    ///
    /// # Errors
    /// What the call answers.
    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, ApiError> {
        dispatch(self.api()?, name, request)
    }

    fn me(&mut self) -> Result<Value, ApiError> {
        Ok(self.call("list_persons", Value::Null)?[0]["id"].clone())
    }

    fn saved(&mut self, code: &str) -> Result<Value, ApiError> {
        let me = self.me()?;
        let plan = self.call("list_saved", json!({ "personId": me }))?;
        let found = plan
            .as_array()
            .and_then(|plan| plan.iter().find(|saved| saved["code"] == code))
            .map(|saved| saved["id"].clone());
        Ok(found.unwrap_or_default())
    }

    /// # Errors
    /// What the call answers; so with all below.
    pub fn save(&mut self, code: &str, note: &str) -> Result<(), ApiError> {
        let me = self.me()?;
        self.change_saved(json!({ "change": "save", "personId": me, "code": code, "note": note }))
    }

    pub fn edit(&mut self, code: &str, note: &str) -> Result<(), ApiError> {
        let id = self.saved(code)?;
        self.change_saved(json!({ "change": "edit_note", "id": id, "note": note }))
    }

    pub fn remove(&mut self, code: &str) -> Result<(), ApiError> {
        let id = self.saved(code)?;
        self.change_saved(json!({ "change": "remove", "id": id }))
    }

    fn change_saved(&mut self, change: Value) -> Result<(), ApiError> {
        self.call("change_saved", change).map(|_| ())
    }

    /// `add` or `remove`.
    pub fn example(&mut self, change: &str) -> Result<(), ApiError> {
        let request = json!({ "change": change });
        self.call("change_example", request).map(|_| ())
    }

    /// Answers an item of the skills, which is kept and no action.
    pub fn answer(&mut self, item: &str, level: u8) -> Result<(), ApiError> {
        self.change_profile(
            json!({ "change": "answer", "inventory": "skills", "item": item, "value": level }),
        )
    }

    /// Makes a sitting of the answers. One that an attempt that failed late has made already is not made again.
    pub fn finish(&mut self) -> Result<(), ApiError> {
        let me = self.me()?;
        let profile = self.call("profile", json!({ "personId": me }))?;
        let skills = profile["inventories"].as_array();
        let skills = skills.and_then(|all| all.iter().find(|one| one["inventory"] == "skills"));
        if skills.is_some_and(|skills| skills["draft"].is_null() && !skills["last"].is_null()) {
            return Ok(());
        }
        self.change_profile(json!({ "change": "finish", "inventory": "skills" }))
    }

    fn change_profile(&mut self, change: Value) -> Result<(), ApiError> {
        let request = json!({ "personId": self.me()?, "change": change });
        self.call("change_profile", request).map(|_| ())
    }

    fn chosen(&mut self, to: &str) -> Result<Option<Value>, ApiError> {
        let me = self.me()?;
        let moves = self.call("list_planned_moves", json!({ "personId": me }))?;
        let found = moves
            .as_array()
            .and_then(|moves| moves.iter().find(|one| one["to"]["code"] == to));
        Ok(found.cloned())
    }

    /// Chooses a move, with a step for each title. One that an attempt that failed late has chosen already is not
    /// chosen again.
    pub fn choose(&mut self, from: &str, to: &str, steps: &[&str]) -> Result<(), ApiError> {
        if self.chosen(to)?.is_some() {
            return Ok(());
        }
        let step = |title| json!({ "title": title, "detail": "", "element": null, "due": null });
        let steps: Vec<Value> = steps.iter().map(step).collect();
        let me = self.me()?;
        self.change_moves(json!({
            "change": "add", "personId": me, "from": { "kind": "of", "of": from }, "to": to, "why": "", "steps": steps,
        }))
    }

    /// Says that the first step of a move is done.
    pub fn tick(&mut self, to: &str) -> Result<(), ApiError> {
        let step = self.chosen(to)?.unwrap_or_default()["steps"][0]["id"].take();
        self.change_moves(json!({ "change": "tick_step", "stepId": step, "done": true }))
    }

    /// Takes a move away with its steps. One that an attempt that failed late has taken away already is gone.
    pub fn give_up(&mut self, to: &str) -> Result<(), ApiError> {
        match self.chosen(to)? {
            Some(one) => self.change_moves(json!({ "change": "remove", "id": one["id"] })),
            None => Ok(()),
        }
    }

    fn change_moves(&mut self, change: Value) -> Result<(), ApiError> {
        self.call("change_planned_moves", change).map(|_| ())
    }

    fn checked_in(&mut self) -> Result<Value, ApiError> {
        let me = self.me()?;
        self.call("check_ins", json!({ "personId": me }))
    }

    /// Adds a metric; so with the next: one that an attempt that failed late has added already is not added again.
    pub fn count(&mut self, what: &str) -> Result<(), ApiError> {
        if self.checked_in()?["metrics"][0]["name"] == what {
            return Ok(());
        }
        let metric = json!({ "name": what, "unit": "", "target": 2.5 });
        let me = self.me()?;
        self.change_check_ins(json!({ "change": "add_metric", "personId": me, "metric": metric }))
    }

    /// Says how it goes, with a score and as many of what is counted first.
    pub fn check_in(&mut self, on: &str, energy: u8) -> Result<(), ApiError> {
        let there = self.checked_in()?;
        if there["checkIns"][0]["on"] == on {
            return Ok(());
        }
        let values = json!([{ "metricId": there["metrics"][0]["id"], "value": energy }]);
        let entry = json!({
            "on": on, "energy": energy, "progress": null, "confidence": null, "text": "", "values": values,
        });
        let me = self.me()?;
        self.change_check_ins(json!({ "change": "add", "personId": me, "entry": entry }))
    }

    pub fn check_in_monthly(&mut self) -> Result<(), ApiError> {
        let me = self.me()?;
        self.change_check_ins(
            json!({ "change": "set_rhythm", "personId": me, "rhythm": "monthly" }),
        )
    }

    fn change_check_ins(&mut self, change: Value) -> Result<(), ApiError> {
        self.call("change_check_ins", change).map(|_| ())
    }

    fn newest_decision(&mut self) -> Result<Value, ApiError> {
        let me = self.me()?;
        let all = self.call("decisions", json!({ "personId": me }))?;
        Ok(all["decisions"][0].clone())
    }

    /// Notes a decision, unless an attempt that failed late has noted it already; so with the choice.
    pub fn wonder(&mut self, question: &str) -> Result<(), ApiError> {
        if self.newest_decision()?["question"] == question {
            return Ok(());
        }
        let entry = json!({
            "question": question, "askedOn": "2026-09-20", "text": "", "weighing": "ranked",
            "options": [{ "id": null, "name": "Stay" }, { "id": null, "name": "Go" }],
            "criteria": [{ "id": null, "name": "Pay", "points": 0 }],
            "ratings": [[{ "least": 4, "most": 6 }], [null]],
        });
        let me = self.me()?;
        let add = json!({ "change": "add", "personId": me, "entry": entry });
        self.call("change_decisions", add).map(|_| ())
    }

    pub fn choose_the_first(&mut self) -> Result<(), ApiError> {
        let decision = self.newest_decision()?;
        let choice = json!({
            "optionId": decision["options"][0]["id"], "why": "", "expectation": "It comes.", "confidence": 70,
            "reviewOn": "2027-05-01",
        });
        let choose = json!({ "change": "choose", "id": decision["id"], "choice": choice });
        self.call("change_decisions", choose).map(|_| ())
    }

    pub fn restore(&mut self, backup: u32) -> Result<(), ApiError> {
        let change = json!({ "change": "restore", "seq": backup });
        self.call("change_backups", change).map(|_| ())
    }

    pub fn back_up(&mut self) -> Result<(), ApiError> {
        self.call("change_backups", json!({ "change": "make" }))
            .map(|_| ())
    }

    pub fn empty_trash(&mut self) -> Result<(), ApiError> {
        self.call("change_trash", json!({ "change": "empty" }))
            .map(|_| ())
    }

    /// Encrypts the plan. One that was encrypted by an attempt that failed late is left so, as a user would.
    pub fn encrypt(&mut self) -> Result<(), ApiError> {
        self.protect(
            true,
            json!({ "change": "set_passphrase", "passphrase": FIRST }),
        )
    }

    pub fn decrypt(&mut self) -> Result<(), ApiError> {
        self.protect(
            false,
            json!({ "change": "remove_passphrase", "passphrase": FIRST }),
        )
    }

    fn protect(&mut self, encrypted: bool, change: Value) -> Result<(), ApiError> {
        if self.call("protection", Value::Null)?["encrypted"] == encrypted {
            return Ok(());
        }
        self.call("change_protection", change).map(|_| ())
    }

    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Result<(), ApiError> {
        let change = json!({ "change": "change_passphrase", "old": old, "new": new });
        match self.call("change_protection", change) {
            // The attempt before was refused after all was done but for the last sync.
            Err(ApiError::WrongPassphrase) if opening(&self.root.join(VAULT)) == [new] => Ok(()),
            changed => changed.map(|_| ()),
        }
    }

    /// A call that asks for nothing, such as `undo`.
    pub fn ask(&mut self, name: &str) -> Result<(), ApiError> {
        self.call(name, Value::Null).map(|_| ())
    }
}

fn unlock(api: &Api) -> Result<(), ApiError> {
    for passphrase in PASSPHRASES {
        let request = json!({ "with": "passphrase", "passphrase": passphrase });
        match dispatch(api, "unlock", request) {
            Err(ApiError::WrongPassphrase) => {}
            opened => return opened.map(|_| ()),
        }
    }
    Err(ApiError::WrongPassphrase)
}

/// The passphrases that open the vault; none when it is plain.
pub fn opening(vault: &Path) -> Vec<&'static str> {
    let Ok(Some(keys)) = KeyFile::read(vault) else {
        return Vec::new();
    };
    let opens = |typed: &&str| keys.open(&Passphrase::new((*typed).to_owned())).is_ok();
    PASSPHRASES.into_iter().filter(opens).collect()
}

/// What opens the vault at `path`, which no one has open.
///
/// # Errors
/// Why it cannot be opened with any of the stories' passphrases.
pub fn key_of(path: &Path) -> Result<Key, VaultError> {
    let Some(keys) = Vault::locked(path)? else {
        return Ok(Key::None);
    };
    let key = PASSPHRASES
        .into_iter()
        .find_map(|typed| keys.open(&Passphrase::new(typed.to_owned())).ok());
    key.map(|key| Key::Vault(key, keys))
        .ok_or(VaultError::WrongPassphrase)
}
