//! The table `role_mark`.

use std::borrow::Cow;

use rusqlite::{Connection, Row, params};
use waymark_domain::{
    ids::PersonId,
    mark::{Agreement, Marked, Reaction, RoleMark},
    plan::{Note, NoteTooLong},
    role::{BadName, RoleSlug},
};

use super::rows::{date, instant, parse, read_date, read_id, read_instant};

pub(super) fn put(conn: &Connection, mark: &RoleMark) -> rusqlite::Result<()> {
    let (kind, about, value) = columns(&mark.what);
    conn.prepare_cached(include_str!("put.sql"))?
        .execute(params![
            mark.person.to_string(),
            mark.slug.as_str(),
            kind,
            about,
            value,
            mark.title_at_mark,
            mark.name_at_mark,
            instant(mark.marked_at),
            date(mark.marked_on),
            mark.catalogue_version,
        ])?;
    Ok(())
}

pub(super) fn delete(conn: &Connection, mark: &RoleMark) -> rusqlite::Result<()> {
    let (kind, about, _) = columns(&mark.what);
    conn.prepare_cached(include_str!("delete.sql"))?
        .execute(params![
            mark.person.to_string(),
            mark.slug.as_str(),
            kind,
            about
        ])?;
    Ok(())
}

pub(super) fn of_role(
    conn: &Connection,
    person: PersonId,
    slug: &RoleSlug,
) -> rusqlite::Result<Vec<RoleMark>> {
    conn.prepare_cached(include_str!("of_role.sql"))?
        .query_map(params![person.to_string(), slug.as_str()], row_to_mark)?
        .collect()
}

pub(super) fn of_person(conn: &Connection, person: PersonId) -> rusqlite::Result<Vec<RoleMark>> {
    conn.prepare_cached(include_str!("of_person.sql"))?
        .query_map([person.to_string()], row_to_mark)?
        .collect()
}

/// The columns `kind`, `about` and `value`.
fn columns(what: &Marked) -> (&'static str, &str, Cow<'_, str>) {
    match what {
        Marked::Reaction { harder, reaction } => {
            ("reaction", harder.as_str(), reaction.name().into())
        }
        Marked::Choice { dimension, choice } => ("choice", dimension, choice.as_str().into()),
        Marked::Note { about, text } => (
            "note",
            about.as_ref().map_or("", |id| id.as_str()),
            text.as_str().into(),
        ),
        Marked::Statement { statement, answer } => (
            "statement",
            statement.as_str(),
            answer.get().to_string().into(),
        ),
    }
}

fn row_to_mark(row: &Row<'_>) -> rusqlite::Result<RoleMark> {
    Ok(RoleMark {
        person: read_id(row, "person_id")?,
        slug: parse(row, "slug", |text| RoleSlug::try_from(text.to_owned()))?,
        title_at_mark: row.get("title_at_mark")?,
        what: parse_what(row)?,
        name_at_mark: row.get("name_at_mark")?,
        marked_at: read_instant(row, "marked_at")?,
        marked_on: read_date(row, "marked_on")?,
        catalogue_version: row.get("catalogue_version")?,
    })
}

fn parse_what(row: &Row<'_>) -> rusqlite::Result<Marked> {
    let kind: String = row.get("kind")?;
    let about: String = row.get("about")?;
    parse::<_, BadMark>(row, "value", |value| {
        let value = value.to_owned();
        Ok(match kind.as_str() {
            "reaction" => Marked::Reaction {
                harder: about.try_into()?,
                reaction: Reaction::from_name(&value).ok_or(BadMark::Reaction(value))?,
            },
            "choice" => Marked::Choice {
                dimension: about,
                choice: value.try_into()?,
            },
            "statement" => Marked::Statement {
                statement: about.try_into()?,
                answer: agreement(&value).ok_or(BadMark::Answer(value))?,
            },
            // The table's CHECK allows these four and no other.
            _ => Marked::Note {
                about: (!about.is_empty()).then(|| about.try_into()).transpose()?,
                text: Note::new(value)?,
            },
        })
    })
}

fn agreement(value: &str) -> Option<Agreement> {
    Agreement::new(value.parse().ok()?)
}

#[derive(Debug, thiserror::Error)]
enum BadMark {
    #[error(transparent)]
    Name(#[from] BadName),
    #[error(transparent)]
    Note(#[from] NoteTooLong),
    #[error("{0:?} is not a reaction this version knows")]
    Reaction(String),
    #[error("{0:?} is not an answer to a statement")]
    Answer(String),
}
