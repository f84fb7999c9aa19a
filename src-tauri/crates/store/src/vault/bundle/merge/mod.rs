//! What a bundle would bring into a vault, and bringing it.

mod here;
mod ids;
mod plan;

use std::collections::BTreeSet;

use rusqlite::{Connection, ErrorCode};
use waymark_domain::history::{Action, Changes, Stamp};

use super::{
    super::{Vault, VaultError, backup::vault_id, changeset::counts},
    DRAFT, Progress, Refused, Staged,
    table::{insert, update},
};

use plan::{Plan, Step};

/// Who the owner of another vault is in this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// The same person, who has begun a new vault: what they wrote goes into the owner's plan.
    Me,
    /// Somebody else, under this name.
    Client { name: String },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Asked only when the bundle's owner is not here yet.
    pub owner: Owner,
    /// Persons, by their id in the bundle, of whom what differs is taken from it; of all others it stays.
    pub theirs: BTreeSet<String>,
}

/// Where what was written for a person goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// They are here too.
    Known,
    /// They are added.
    New,
    /// They are another vault's owner, and what they wrote goes into the owner's plan here.
    Mine,
    /// An example, of which there is one already.
    LeftOut,
}

/// One person of the bundle, beside what is here of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// In the bundle.
    pub id: String,
    pub name: String,
    /// The owner of the vault the bundle is from.
    pub owner: bool,
    pub fate: Fate,
    /// Rows that are in the bundle only.
    pub fresh: u32,
    pub same: u32,
    pub differ: u32,
    pub only_here: u32,
    /// What differs, by its name, as far as it has one.
    pub differing: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    pub other_vault: bool,
    /// The bundle's owner is not here: who are they?
    pub asks_owner: bool,
    pub persons: Vec<Who>,
    /// Texts that were being written.
    pub drafts: u32,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Imported {
    pub added: u32,
    pub changed: u32,
    pub drafts: u32,
}

impl Vault {
    /// What importing would bring, were the bundle's owner `owner` here.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn preview_import(&self, staged: &Staged, owner: &Owner) -> Result<Preview, VaultError> {
        let plan = Plan::of(&self.conn, &staged.conn, owner)?;
        let other_vault = vault_id(&self.conn)?.as_deref() != Some(staged.manifest.vault.as_str());
        Ok(Preview {
            other_vault,
            asks_owner: plan.asks_owner,
            persons: plan.persons,
            drafts: plan.drafts.len() as u32,
        })
    }

    /// Adds what is new and, for the persons chosen, takes what differs, as one action: one commit, one line
    /// in the history, taken back by undo. Nothing is removed. A second time it changes nothing.
    ///
    /// Drafts are added where nothing is being written; like every draft they are outside the history.
    ///
    /// # Errors
    /// [`VaultError::ImportRefused`], [`VaultError::Stopped`], [`VaultError::Unwritable`]; nothing has
    /// changed then.
    pub fn import(
        &mut self,
        staged: &Staged,
        choices: &Choices,
        action: &Action,
        stamp: &Stamp,
        progress: &Progress,
    ) -> Result<(Imported, Changes), VaultError> {
        self.transact(action, stamp, |tx| {
            // Only the end has to be consistent.
            tx.conn.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            let plan = Plan::of(tx.conn, &staged.conn, &choices.owner)?;
            apply(tx.conn, &plan, &choices.theirs, progress)
        })
    }
}

fn apply(
    conn: &Connection,
    plan: &Plan,
    theirs: &BTreeSet<String>,
    progress: &Progress,
) -> Result<Imported, VaultError> {
    let mut imported = Imported::default();
    let takes = |person: Option<&String>| person.is_some_and(|id| theirs.contains(id));
    progress.expect((plan.steps.len() + plan.drafts.len()) as u64);
    for step in &plan.steps {
        match step {
            Step::Add { table, row } => {
                insert(conn, table, row).map_err(cannot_stand)?;
                imported.added += u32::from(counts(table));
            }
            Step::AddPart { table, row, person } if takes(person.as_ref()) => {
                insert(conn, table, row).map_err(cannot_stand)?;
            }
            Step::Change {
                table,
                key,
                change,
                person,
            } if takes(person.as_ref()) => {
                update(conn, table, key, change).map_err(cannot_stand)?;
                imported.changed += 1;
            }
            Step::Change { .. } | Step::AddPart { .. } => {}
        }
        progress.step()?;
    }
    for draft in &plan.drafts {
        insert(conn, DRAFT, draft).map_err(cannot_stand)?;
        imported.drafts += 1;
        progress.step()?;
    }
    Ok(imported)
}

/// Each vault's rows stand together; these do not stand beside those that are here.
fn cannot_stand(error: rusqlite::Error) -> VaultError {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Refused::damaged(error).into(),
        _ => error.into(),
    }
}
