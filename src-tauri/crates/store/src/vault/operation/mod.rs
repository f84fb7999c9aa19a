//! The table `operation`: the history, appended and never rewritten.
//!
//! Whether an action is applied is not stored. It follows from the undo and redo entries after it,
//! so there is no second copy of the truth to fall out of step.

mod erase;

use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};
use waymark_domain::history::{Action, Op, Operation, Stamp, Wanted};

pub(super) use erase::{Written, each, erase};

use super::{
    VaultError, chain,
    rows::{date, instant, parse, read_date, read_id, read_id_if_any, read_instant},
};

/// One entry about to be written.
pub(super) enum Entry<'a> {
    Action {
        action: &'a Action,
        /// `None` for an action that keeps nothing from which it could be taken back.
        changeset: Option<&'a [u8]>,
    },
    Undo {
        target: &'a Operation,
    },
    Redo {
        target: &'a Operation,
    },
}

/// An action with the rows it changed.
pub(super) struct Recorded {
    pub operation: Operation,
    changeset: Option<Vec<u8>>,
}

impl Recorded {
    /// # Errors
    /// [`VaultError::ContentsErased`]
    pub fn changeset(&self) -> Result<&[u8], VaultError> {
        self.changeset
            .as_deref()
            .ok_or_else(|| VaultError::ContentsErased {
                op: self.operation.op.name().to_owned(),
            })
    }
}

/// Writes the entry as the newest of the history.
pub(super) fn append(conn: &Connection, stamp: &Stamp, entry: Entry<'_>) -> Result<(), VaultError> {
    let (seq, before) = chain::head(conn)?;
    let id = stamp.operation.to_string();
    let at = instant(stamp.at);
    let on = date(stamp.on);
    let (kind, target, person, subject, version, changeset) = match entry {
        Entry::Action { action, changeset } => (
            action.op.name(),
            None,
            action.person,
            action.subject.as_str(),
            action.catalogue_version.as_deref(),
            changeset,
        ),
        Entry::Undo { target } => (chain::UNDO, Some(target.id), target.person, "", None, None),
        Entry::Redo { target } => (chain::REDO, Some(target.id), target.person, "", None, None),
    };
    let target = target.map(|id| id.to_string());
    let person = person.map(|id| id.to_string());
    let payload = chain::payload_hash(subject, changeset);
    let link = chain::link(
        &before,
        &chain::Link {
            seq: seq + 1,
            id: &id,
            kind,
            target: target.as_deref(),
            person: person.as_deref(),
            at: &at,
            on: &on,
            version,
            payload: &payload,
        },
    );
    conn.prepare_cached(include_str!("insert.sql"))?
        .execute(params![
            seq + 1,
            id,
            kind,
            target,
            person,
            subject,
            at,
            on,
            version,
            changeset,
            payload,
            link
        ])?;
    Ok(())
}

/// What undo would take back.
pub(super) fn newest_applied(conn: &Connection) -> rusqlite::Result<Option<Recorded>> {
    conn.prepare_cached(include_str!("newest_applied.sql"))?
        .query_row([], row_to_recorded)
        .optional()
}

/// What redo would do again.
pub(super) fn next_to_redo(conn: &Connection) -> rusqlite::Result<Option<Recorded>> {
    conn.prepare_cached(include_str!("next_to_redo.sql"))?
        .query_row([], row_to_recorded)
        .optional()
}

/// The wanted actions, newest first, at most `limit`.
pub(super) fn newest(
    conn: &Connection,
    wanted: &Wanted,
    limit: u32,
) -> Result<Vec<Operation>, VaultError> {
    let kinds: Vec<&str> = wanted.ops.iter().map(|op| op.name()).collect();
    let kinds =
        serde_json::to_string(&kinds).map_err(|error| VaultError::Internal(error.to_string()))?;
    let text = wanted.text.trim().to_lowercase();
    let mut statement = conn.prepare_cached(include_str!("newest.sql"))?;
    let mut rows = statement.query(params![
        wanted.before,
        wanted.person.map(|id| id.to_string()),
        (!wanted.ops.is_empty()).then_some(kinds),
        wanted.applied,
    ])?;
    let mut found = Vec::new();
    while found.len() < limit as usize
        && let Some(row) = rows.next()?
    {
        // Not in SQL, which knows no other letters than A to Z.
        if text.is_empty()
            || row
                .get_ref("subject")?
                .as_str()
                .map_err(rusqlite::Error::from)?
                .to_lowercase()
                .contains(&text)
        {
            found.push(row_to_operation(row)?);
        }
    }
    Ok(found)
}

pub(super) fn row_to_recorded(row: &Row<'_>) -> rusqlite::Result<Recorded> {
    Ok(Recorded {
        operation: row_to_operation(row)?,
        changeset: row.get("changeset")?,
    })
}

pub(super) fn row_to_operation(row: &Row<'_>) -> rusqlite::Result<Operation> {
    Ok(Operation {
        id: read_id(row, "id")?,
        seq: row.get("seq")?,
        op: read_op(row)?,
        person: read_id_if_any(row, "person_id")?,
        subject: row.get("subject")?,
        at: read_instant(row, "at")?,
        on: read_date(row, "civil_date")?,
        applied: row.get("applied")?,
        erased: row.get_ref("changeset")?.data_type() == Type::Null,
    })
}

pub(super) fn read_op(row: &Row<'_>) -> rusqlite::Result<Op> {
    parse(row, "kind", |name| {
        Op::from_name(name).ok_or_else(|| UnknownOp(name.to_owned()))
    })
}

#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not an action this version knows")]
struct UnknownOp(String);
