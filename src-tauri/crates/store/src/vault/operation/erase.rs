//! Erasing what entries hold. Subject and changeset enter the chain by their hash, so that it stays whole.

use rusqlite::Connection;

use super::super::{
    VaultError,
    touched::{Touched, touched},
};

/// An action that still holds what it wrote.
pub(in super::super) struct Written {
    pub seq: i64,
    pub id: String,
    pub kind: String,
    pub person: Option<String>,
    pub subject: String,
    pub rows: Vec<Touched>,
}

/// Shows every action that holds something, oldest first.
pub(in super::super) fn each(
    conn: &Connection,
    mut show: impl FnMut(Written),
) -> Result<(), VaultError> {
    let mut statement = conn.prepare(
        "SELECT seq, id, kind, person_id, subject, changeset FROM operation
         WHERE changeset IS NOT NULL ORDER BY seq",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let changeset = row.get_ref("changeset")?.as_blob();
        show(Written {
            seq: row.get("seq")?,
            id: row.get("id")?,
            kind: row.get("kind")?,
            person: row.get("person_id")?,
            subject: row.get("subject")?,
            rows: touched(changeset.map_err(rusqlite::Error::from)?)?,
        });
    }
    Ok(())
}

/// Erases what the chosen actions hold, and says how many they were. That they were done, when and for whom,
/// stays.
pub(in super::super) fn erase(
    conn: &Connection,
    chosen: impl Fn(&Written) -> bool,
) -> Result<u32, VaultError> {
    let mut doomed = Vec::new();
    each(conn, |written| {
        if chosen(&written) {
            doomed.push(written.seq);
        }
    })?;
    let mut erase =
        conn.prepare("UPDATE operation SET subject = '', changeset = NULL WHERE seq = ?1")?;
    for seq in &doomed {
        erase.execute([seq])?;
    }
    Ok(u32::try_from(doomed.len()).unwrap_or(u32::MAX))
}
