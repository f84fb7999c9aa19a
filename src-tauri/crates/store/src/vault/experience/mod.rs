//! The tables `experience` and `experience_skill`.

use rusqlite::{Connection, OptionalExtension, Row, params};
use waymark_domain::{
    ids::{ExperienceId, PersonId},
    profile::{BadWhen, Experience, ExperienceKind, Occupation, Story, When},
};

use super::{
    Read, Tx, VaultError,
    rows::{instant, parse, read_id, read_instant},
};

impl Tx<'_> {
    /// Adds an experience, in the place of the one with the same id.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown: ask [`Tx::read`] first.
    pub fn put_experience(&self, new: &Experience) -> Result<(), VaultError> {
        Ok(put(self.conn, new)?)
    }

    /// Does nothing when there is no such experience.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_experience(&self, id: ExperienceId) -> Result<(), VaultError> {
        let id = id.to_string();
        for part in [
            "DELETE FROM experience_skill WHERE experience_id = ?1",
            "DELETE FROM experience WHERE id = ?1",
        ] {
            self.conn.prepare_cached(part)?.execute([&id])?;
        }
        Ok(())
    }

    /// Says where an experience stands among the person's; nothing else of it changes.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn place_experience(&self, id: ExperienceId, position: i64) -> Result<(), VaultError> {
        self.conn
            .prepare_cached("UPDATE experience SET position = ?2 WHERE id = ?1")?
            .execute(params![id.to_string(), position])?;
        Ok(())
    }
}

impl Read<'_> {
    /// # Errors
    /// When the file cannot be read.
    pub fn experience(self, id: ExperienceId) -> Result<Option<Experience>, VaultError> {
        let found = self
            .conn
            .prepare_cached("SELECT * FROM experience WHERE id = ?1")?
            .query_row([id.to_string()], row_to_experience)
            .optional()?;
        Ok(found
            .map(|found| with_skills(self.conn, found))
            .transpose()?)
    }

    /// In the person's own order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn experience_of(self, person: PersonId) -> Result<Vec<Experience>, VaultError> {
        let found = self
            .conn
            .prepare_cached(include_str!("of_person.sql"))?
            .query_map([person.to_string()], row_to_experience)?
            .map(|found| with_skills(self.conn, found?))
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }
}

fn put(conn: &Connection, new: &Experience) -> rusqlite::Result<()> {
    let (id, person) = (new.id.to_string(), new.person.to_string());
    let when = |when: Option<When>| when.map(|when| when.to_string());
    let occupation = new.occupation.as_ref();
    conn.prepare_cached(include_str!("put.sql"))?
        .execute(params![
            id,
            person,
            new.kind.name(),
            new.title,
            new.place,
            occupation.map(|occupation| &occupation.code),
            occupation.map(|occupation| &occupation.title_at_save),
            when(new.begins),
            when(new.ends),
            when(new.expires),
            new.level,
            new.story.situation,
            new.story.action,
            new.story.result,
            new.position,
            instant(new.created_at),
            instant(new.changed_at),
            new.catalogue_version,
        ])?;
    conn.prepare_cached("DELETE FROM experience_skill WHERE experience_id = ?1")?
        .execute([&id])?;
    let mut add = conn.prepare_cached(include_str!("insert_skill.sql"))?;
    for element in &new.story.skills {
        add.execute([&person, &id, element])?;
    }
    Ok(())
}

fn with_skills(conn: &Connection, mut of: Experience) -> rusqlite::Result<Experience> {
    of.story.skills = conn
        .prepare_cached(include_str!("skills.sql"))?
        .query_map([of.id.to_string()], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(of)
}

/// Without its skills.
fn row_to_experience(row: &Row<'_>) -> rusqlite::Result<Experience> {
    let code: Option<String> = row.get("code")?;
    let title_at_save: Option<String> = row.get("title_at_save")?;
    Ok(Experience {
        id: read_id(row, "id")?,
        person: read_id(row, "person_id")?,
        kind: parse(row, "kind", |name| {
            ExperienceKind::from_name(name).ok_or_else(|| UnknownKind(name.to_owned()))
        })?,
        title: row.get("title")?,
        place: row.get("place")?,
        occupation: code
            .zip(title_at_save)
            .map(|(code, title_at_save)| Occupation {
                code,
                title_at_save,
            }),
        begins: read_when(row, "begins")?,
        ends: read_when(row, "ends")?,
        expires: read_when(row, "expires")?,
        level: row.get("level")?,
        story: Story {
            situation: row.get("situation")?,
            action: row.get("action")?,
            result: row.get("result")?,
            skills: Vec::new(),
        },
        position: row.get("position")?,
        created_at: read_instant(row, "created_at")?,
        changed_at: read_instant(row, "changed_at")?,
        catalogue_version: row.get("catalogue_version")?,
    })
}

fn read_when(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<When>> {
    if row.get_ref(column)? == rusqlite::types::ValueRef::Null {
        return Ok(None);
    }
    parse::<When, BadWhen>(row, column, str::parse).map(Some)
}

#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not a kind of experience this version knows")]
struct UnknownKind(String);
