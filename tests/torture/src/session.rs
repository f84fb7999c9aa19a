//! One user at one vault, through the calls the window makes.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde_json::{Value, json};
use waymark_api::{Api, ApiError, calls::dispatch};

use crate::{clock::Clock, full::Filler, snapshot};

/// Where the vault lies below the folder under test: its own folder is part of what can be lost.
pub const VAULT: &str = "app/waymark.vault";

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
                    Some(api) => snapshot::take(api)?,
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
        self.api().checkpoint()
    }

    pub fn api(&mut self) -> &Api {
        let vault = self.root.join(VAULT);
        self.api
            .get_or_insert_with(|| Api::open(&self.catalogue, &vault, self.clock.ambient()))
    }

    /// Makes a call the way the window does.
    ///
    /// # Errors
    /// What the call answers.
    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, ApiError> {
        dispatch(self.api(), name, request)
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
        let request = json!({ "personId": self.me()?, "code": code, "note": note });
        self.call("save_occupation", request).map(|_| ())
    }

    pub fn edit(&mut self, code: &str, note: &str) -> Result<(), ApiError> {
        let request = json!({ "id": self.saved(code)?, "note": note });
        self.call("edit_saved_note", request).map(|_| ())
    }

    pub fn remove(&mut self, code: &str) -> Result<(), ApiError> {
        let request = json!({ "id": self.saved(code)? });
        self.call("remove_saved", request).map(|_| ())
    }

    /// A call that asks for nothing, such as `undo`.
    pub fn ask(&mut self, name: &str) -> Result<(), ApiError> {
        self.call(name, Value::Null).map(|_| ())
    }
}
