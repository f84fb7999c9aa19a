//! Whose plan this is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// UUIDv7.
    pub id: String,
    /// "Me" until the user says otherwise.
    pub name: String,
    pub kind: PersonKind,
    pub created_at: String,
    /// An invented person, to look around with.
    pub example: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonKind {
    /// The owner of the vault.
    Me,
    Client,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeExampleRequest {
    pub change: ExampleChange,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExampleChange {
    /// Brings the example; changes nothing when it is there already.
    Add,
    /// Takes the example and everything of it away; undo brings it back.
    Remove,
}
