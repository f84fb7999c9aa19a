//! The tables `planned_move` and `step`.

use rusqlite::{OptionalExtension, Row, params};
use waymark_domain::{
    ids::{MoveId, PersonId, StepId},
    moves::Class,
    plan::{MoveEnd, MoveState, Note, PlannedMove, Step},
    role::{BadName, RoleSlug},
};

use super::{
    Read, Tx, VaultError,
    rows::{
        Unknown, date, if_any, instant, parse, read_date, read_date_if_any, read_id, read_instant,
    },
};

impl Tx<'_> {
    /// Adds a move, or changes what can change of the one with the same id: where it leads stays.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown: ask [`Tx::read`] first.
    pub fn put_move(&self, new: &PlannedMove) -> Result<(), VaultError> {
        let from = new.from.as_ref();
        self.conn
            .prepare_cached(include_str!("put_move.sql"))?
            .execute(params![
                new.id.to_string(),
                new.person.to_string(),
                new.to.slug.as_ref().map(RoleSlug::as_str),
                new.to.code,
                new.to.title,
                from.and_then(|from| from.slug.as_ref())
                    .map(RoleSlug::as_str),
                from.map(|from| &from.code),
                from.map(|from| &from.title),
                new.class.map(Class::name),
                new.state.name(),
                date(new.state_on),
                new.why.as_str(),
                new.dropped_because,
                new.by.map(date),
                instant(new.added_at),
                date(new.added_on),
                instant(new.changed_at),
                new.catalogue_version,
            ])?;
        Ok(())
    }

    /// With its steps; does nothing when there is no such move.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_move(&self, id: MoveId) -> Result<(), VaultError> {
        let id = id.to_string();
        for part in [
            "DELETE FROM step WHERE move_id = ?1",
            "DELETE FROM planned_move WHERE id = ?1",
        ] {
            self.conn.prepare_cached(part)?.execute([&id])?;
        }
        Ok(())
    }

    /// Adds a step, or changes the one with the same id; its move and what it is for stay.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when there is no such move of the person: ask [`Tx::read`] first.
    pub fn put_step(&self, new: &Step) -> Result<(), VaultError> {
        self.conn
            .prepare_cached(include_str!("put_step.sql"))?
            .execute(params![
                new.id.to_string(),
                new.person.to_string(),
                new.of.to_string(),
                new.title,
                new.detail,
                new.element,
                new.due.map(date),
                new.done.map(date),
                new.position,
                instant(new.created_at),
                instant(new.changed_at),
            ])?;
        Ok(())
    }

    /// Does nothing when there is no such step.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_step(&self, id: StepId) -> Result<(), VaultError> {
        self.conn
            .prepare_cached("DELETE FROM step WHERE id = ?1")?
            .execute([id.to_string()])?;
        Ok(())
    }
}

impl Read<'_> {
    /// # Errors
    /// When the file cannot be read.
    pub fn planned_move(self, id: MoveId) -> Result<Option<PlannedMove>, VaultError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM planned_move WHERE id = ?1")?
            .query_row([id.to_string()], row_to_move)
            .optional()?;
        Ok(found)
    }

    /// What a person has chosen, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn planned_moves_of(self, person: PersonId) -> Result<Vec<PlannedMove>, VaultError> {
        let found = self
            .conn
            .prepare_cached(include_str!("moves_of_person.sql"))?
            .query_map([person.to_string()], row_to_move)?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }

    /// # Errors
    /// When the file cannot be read.
    pub fn step(self, id: StepId) -> Result<Option<Step>, VaultError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM step WHERE id = ?1")?
            .query_row([id.to_string()], row_to_step)
            .optional()?;
        Ok(found)
    }

    /// Those of one move, in their order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn steps_of_move(self, id: MoveId) -> Result<Vec<Step>, VaultError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM step WHERE move_id = ?1 ORDER BY position, id")?
            .query_map([id.to_string()], row_to_step)?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }

    /// Those of all moves of a person, move by move in their order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn steps_of(self, person: PersonId) -> Result<Vec<Step>, VaultError> {
        let found = self
            .conn
            .prepare_cached(include_str!("steps_of_person.sql"))?
            .query_map([person.to_string()], row_to_step)?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }
}

fn row_to_move(row: &Row<'_>) -> rusqlite::Result<PlannedMove> {
    let from_code: Option<String> = row.get("from_code")?;
    let from_title: Option<String> = row.get("from_title_at_add")?;
    let from_slug = slug(row, "from_slug")?;
    Ok(PlannedMove {
        id: read_id(row, "id")?,
        person: read_id(row, "person_id")?,
        from: from_code.zip(from_title).map(|(code, title)| MoveEnd {
            code,
            slug: from_slug,
            title,
        }),
        to: MoveEnd {
            code: row.get("code")?,
            slug: slug(row, "slug")?,
            title: row.get("title_at_add")?,
        },
        class: if_any(row, "class", |row| {
            parse(row, "class", |name| {
                Class::from_name(name).ok_or_else(|| Unknown(name.to_owned()))
            })
        })?,
        state: parse(row, "state", |name| {
            MoveState::from_name(name).ok_or_else(|| Unknown(name.to_owned()))
        })?,
        state_on: read_date(row, "state_on")?,
        why: parse(row, "why", |text| Note::new(text.to_owned()))?,
        dropped_because: row.get("dropped_because")?,
        by: read_date_if_any(row, "by_on")?,
        added_at: read_instant(row, "added_at")?,
        added_on: read_date(row, "added_on")?,
        changed_at: read_instant(row, "changed_at")?,
        catalogue_version: row.get("catalogue_version")?,
    })
}

fn row_to_step(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        id: read_id(row, "id")?,
        person: read_id(row, "person_id")?,
        of: read_id(row, "move_id")?,
        title: row.get("title")?,
        detail: row.get("detail")?,
        element: row.get("element")?,
        due: read_date_if_any(row, "due_on")?,
        done: read_date_if_any(row, "done_on")?,
        position: row.get("position")?,
        created_at: read_instant(row, "created_at")?,
        changed_at: read_instant(row, "changed_at")?,
    })
}

fn slug(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<RoleSlug>> {
    if_any(row, column, |row| {
        parse::<_, BadName>(row, column, |slug| RoleSlug::try_from(slug.to_owned()))
    })
}
