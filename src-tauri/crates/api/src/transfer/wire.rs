//! Exports and imports as the UI sees them. No path among them: a file is known by its name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::protection::wire::Secret;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ExportRequest {
    /// Everything in one file, which can be brought back.
    Bundle {
        /// At least eight characters; `null` leaves it readable by anyone.
        passphrase: Option<Secret>,
    },
    /// Files for reading: a text for each person, and tables. Never encrypted.
    Readable,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// The file's name, without where it is.
    pub name: String,
    pub bytes: u64,
}

/// A file that was read and is not imported yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportFile {
    pub name: String,
    /// Its passphrase is needed to look into it.
    pub sealed: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewImportRequest {
    /// For a sealed file that was not opened yet.
    pub passphrase: Option<Secret>,
    pub owner: ImportOwner,
}

/// Who the owner of another vault is here; does not matter when they are here already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ImportOwner {
    /// What they wrote goes into the owner's plan.
    Me,
    /// Somebody else: 1 to 200 characters.
    Client { name: String },
}

/// What importing would bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    pub name: String,
    /// The civil date it was written on, `2026-11-22`.
    pub on: String,
    /// The Waymark that wrote it.
    pub app: String,
    /// From another vault than this.
    pub other_vault: bool,
    /// Its owner is not here yet: say who they are.
    pub asks_owner: bool,
    pub persons: Vec<ImportPerson>,
    /// Texts that were being written and would be here too.
    pub drafts: u32,
    /// Lines of history it holds, which are not imported.
    pub history: u32,
}

/// One person of the file, with what was written for them counted by what is here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPerson {
    /// In the file.
    pub id: String,
    pub name: String,
    /// The owner of the vault the file is from.
    pub owner: bool,
    pub fate: ImportFate,
    /// In the file only.
    pub fresh: u32,
    pub same: u32,
    pub differ: u32,
    pub only_here: u32,
    /// What differs, by its name, at most 100.
    pub differing: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportFate {
    /// They are here too.
    Known,
    /// They are added.
    New,
    /// What they wrote goes into the owner's plan.
    Mine,
    /// An example, of which there is one already.
    LeftOut,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportRequest {
    pub owner: ImportOwner,
    /// Persons, by their id in the file, of whom what differs is taken from it; of all others it stays.
    pub theirs: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportResult {
    /// The civil date the file was written on.
    pub on: String,
    pub added: u32,
    pub changed: u32,
    pub drafts: u32,
}

/// How far an export or import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TransferProgress {
    pub done: u64,
    /// 0 when nothing is going on, or nobody knows how long it takes.
    pub all: u64,
}

/// Why a file was not imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportTrouble {
    /// Another program's file.
    Foreign,
    /// Written by a newer Waymark.
    TooNew,
    Damaged {
        reason: String,
    },
    /// Its end is missing.
    Truncated,
    WrongPassphrase,
    /// Larger or costlier than anything Waymark writes.
    TooLarge,
}
