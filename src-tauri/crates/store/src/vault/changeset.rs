//! Rows before and after, kept by SQLite's session extension: what an action changed, and the
//! same backwards.

use std::collections::BTreeSet;

use rusqlite::{
    Connection, ErrorCode,
    fallible_streaming_iterator::FallibleStreamingIterator,
    session::{ChangesetIter, ConflictAction, Session, invert_strm},
};
use waymark_domain::history::Noun;

use super::VaultError;

/// The tables whose changes are recorded: everything the user wrote. The rest is the record itself. A table
/// comes after those it refers to.
pub(super) const RECORDED: [(&str, Noun); 20] = [
    ("person", Noun::Person),
    ("saved_occupation", Noun::Saved),
    ("role_mark", Noun::RoleMarks),
    ("sitting", Noun::Profile),
    ("answer", Noun::Profile),
    ("experience", Noun::Profile),
    ("experience_skill", Noun::Profile),
    ("limit_set", Noun::Profile),
    ("hidden_fit", Noun::Profile),
    ("fit_check", Noun::Fit),
    ("planned_move", Noun::Planned),
    ("step", Noun::Planned),
    ("check_in", Noun::CheckIns),
    ("metric", Noun::CheckIns),
    ("metric_value", Noun::CheckIns),
    ("check_in_rhythm", Noun::CheckIns),
    ("decision", Noun::Decisions),
    ("decision_option", Noun::Decisions),
    ("criterion", Noun::Decisions),
    ("decision_rating", Noun::Decisions),
];

/// Tables whose rows are parts of a thing in another table: they come and go with it, and are not counted as
/// things.
const PARTS: [&str; 6] = [
    "answer",
    "experience_skill",
    "metric_value",
    "decision_option",
    "criterion",
    "decision_rating",
];

/// Whether each row of a table is a thing of its own to the user.
pub(super) fn counts(table: &str) -> bool {
    !PARTS.contains(&table)
}

/// Begins to watch the recorded tables on this connection until dropped.
pub(super) fn watch(conn: &Connection) -> Result<Session<'_>, VaultError> {
    let mut session = Session::new(conn)?;
    for (table, _) in RECORDED {
        session.attach(Some(table))?;
    }
    Ok(session)
}

/// What was changed since [`watch`]; empty when every row is as it was.
pub(super) fn finish(mut session: Session<'_>) -> Result<Vec<u8>, VaultError> {
    let mut bytes = Vec::new();
    session.changeset_strm(&mut bytes)?;
    Ok(bytes)
}

/// The changeset that takes this one back.
pub(super) fn invert(changeset: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut inverse = Vec::new();
    invert_strm(&mut &*changeset, &mut inverse)?;
    Ok(inverse)
}

/// Applies all of a changeset or none of it.
///
/// # Errors
/// [`VaultError::Conflict`] when a row is not as the changeset left it, is missing or stands in the
/// way, or when another row depends on it.
pub(super) fn apply(conn: &Connection, changeset: &[u8]) -> Result<(), VaultError> {
    let abort = |_, _| ConflictAction::SQLITE_CHANGESET_ABORT;
    conn.apply_strm(&mut &*changeset, None::<fn(&str) -> bool>, abort)
        .map_err(|error| match error.sqlite_error_code() {
            Some(ErrorCode::OperationAborted | ErrorCode::ConstraintViolation) => {
                VaultError::Conflict
            }
            _ => error.into(),
        })
}

/// The kinds of thing a changeset touches, from the tables in it.
pub(super) fn nouns(changeset: &[u8]) -> Result<BTreeSet<Noun>, VaultError> {
    let mut nouns = BTreeSet::new();
    let mut bytes = changeset;
    // The iterator keeps the address of this very variable and reads through it at each step.
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        let noun = RECORDED
            .iter()
            .find(|(table, _)| *table == operation.table_name());
        nouns.extend(noun.map(|(_, noun)| *noun));
    }
    Ok(nouns)
}
