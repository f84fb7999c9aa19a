//! What a user would find: does the vault open, is everything there that was acknowledged, and can they go on?

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use serde::{Deserialize, Serialize};
use waymark_api::ApiError;
use waymark_domain::{
    ids::PersonId,
    person::{Person, PersonKind},
};
use waymark_store::vault::{Vault, VaultError};

use crate::{
    power::Files,
    scenario::Scenario,
    session::{Mode, Session, VAULT, key_of},
    snapshot,
};

/// An occupation that no story touches.
const SPARE: &str = "29-1141.00";
/// Later than every story.
const AFTERWARDS: u32 = 10_000;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", content = "why", rename_all = "snake_case")]
pub enum Verdict {
    Sound,
    /// Something the user had been told was done is not there.
    Lost(String),
    /// What is there is neither the state before an action nor the one after it.
    Torn(String),
    /// It does not open, or cannot be used any more.
    Unopenable(String),
    /// The program crashed, hung, or told the user something that is not so.
    Wrong(String),
}

impl Verdict {
    /// One word for it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Lost(_) => "lost",
            Self::Torn(_) => "torn",
            Self::Unopenable(_) => "unopenable",
            Self::Wrong(_) => "wrong",
        }
    }

    /// A sentence about it; empty when nothing is wrong.
    pub fn why(&self) -> &str {
        match self {
            Self::Sound => "",
            Self::Lost(why) | Self::Torn(why) | Self::Unopenable(why) | Self::Wrong(why) => why,
        }
    }
}

/// A vault that did not stand the test, with what it takes to look at it again.
#[derive(Debug, Clone)]
pub struct Failure {
    pub scenario: String,
    /// What was done to it.
    pub how: String,
    pub acknowledged: usize,
    pub verdict: Verdict,
    pub files: Files,
}

/// Knows how a scenario looks after each of its actions.
pub struct Judge<'a> {
    pub scenario: &'a Scenario,
    pub catalogue: &'a Path,
    /// What the vault shows before the first action and after each.
    pub reference: &'a [String],
}

impl Judge<'_> {
    /// Opens, compares, writes and opens again. The files are changed by it.
    pub fn judge(&self, root: &Path, acknowledged: usize) -> Verdict {
        let judged = catch_unwind(AssertUnwindSafe(|| self.look(root, acknowledged)));
        match judged {
            Ok(Ok(())) => Verdict::Sound,
            Ok(Err(verdict)) => verdict,
            Err(_) => Verdict::Unopenable("opening it crashed".to_owned()),
        }
    }

    fn look(&self, root: &Path, acknowledged: usize) -> Result<(), Verdict> {
        let mut session = Session::new(root, self.catalogue, Mode::Reference(Vec::new()));
        session.at(1);
        let shows = session
            .shows()
            .map_err(|error| Verdict::Unopenable(format!("{error:#}")))?;
        self.compare(&shows, acknowledged)?;
        no_alarm(&mut session)?;
        (self.scenario.also)(root, self.catalogue, acknowledged)
            .map_err(|error| Verdict::Torn(format!("{error:#}")))?;
        session.at(AFTERWARDS);
        go_on(&mut session)
            .map_err(|error| Verdict::Unopenable(format!("cannot be written any more: {error}")))?;
        start_again(root).map_err(|error| Verdict::Unopenable(format!("a later start: {error}")))?
    }

    /// An action that was under way may be there or not, but only whole.
    fn compare(&self, shows: &str, acknowledged: usize) -> Result<(), Verdict> {
        let is = |action: usize| {
            self.reference
                .get(action)
                .is_some_and(|known| known == shows)
        };
        if is(acknowledged) || is(acknowledged + 1) {
            return Ok(());
        }
        if let Some(action) = (0..acknowledged).rev().find(|action| is(*action)) {
            let lost = acknowledged - action;
            return Err(Verdict::Lost(format!(
                "the last {lost} of {acknowledged} acknowledged actions are gone"
            )));
        }
        let expected = self.reference.get(acknowledged).map_or("", String::as_str);
        let difference = snapshot::difference(expected, shows);
        Err(Verdict::Torn(format!(
            "after {acknowledged} acknowledged actions: {difference}"
        )))
    }
}

/// A vault that was only interrupted is not taken for an older one.
fn no_alarm(session: &mut Session) -> Result<(), Verdict> {
    let standing = session
        .call("vault_standing", serde_json::json!({ "whole": false }))
        .map_err(|error| Verdict::Unopenable(error.to_string()))?;
    if standing["turnedBack"].is_null() {
        return Ok(());
    }
    Err(Verdict::Wrong(format!(
        "it is said to be turned back: {standing}"
    )))
}

fn go_on(session: &mut Session) -> Result<(), ApiError> {
    session.save(SPARE, "afterwards")?;
    session.ask("undo")?;
    session.close()
}

/// Whatever is left lying beside the vault must not stop a start, and the history must hold together.
fn start_again(root: &Path) -> Result<Result<(), Verdict>, VaultError> {
    let nobody = Person {
        id: PersonId::new(Default::default(), [0xEE; 10]),
        kind: PersonKind::Me,
        name: "nobody".to_owned(),
        created_at: Default::default(),
        example: false,
    };
    let path = root.join(VAULT);
    let vault = Vault::open(&path, key_of(&path)?, &nobody)?;
    let altered = vault.read().first_altered_entry()?;
    vault.close()?;
    Ok(match altered {
        None => Ok(()),
        Some(entry) => Err(Verdict::Torn(format!(
            "entry {entry} of the history does not follow"
        ))),
    })
}
