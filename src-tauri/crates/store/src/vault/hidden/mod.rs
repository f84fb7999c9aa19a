//! The table `hidden_fit`.

use rusqlite::{Row, params};
use waymark_domain::{
    ids::PersonId,
    profile::HiddenFit,
    role::{BadName, RoleSlug},
};

use super::{
    Read, Tx, VaultError,
    rows::{date, instant, parse, read_date, read_id, read_instant},
};

impl Tx<'_> {
    /// Hides an occupation or a role; the reason takes the place of the one before.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown: ask [`Tx::read`] first.
    pub fn put_hidden(&self, new: &HiddenFit) -> Result<(), VaultError> {
        self.conn
            .prepare_cached(include_str!("put.sql"))?
            .execute(params![
                new.person.to_string(),
                new.code,
                slug(new),
                new.title_at_hide,
                new.reason,
                instant(new.hidden_at),
                date(new.hidden_on),
                new.catalogue_version,
            ])?;
        Ok(())
    }

    /// Shows it again; does nothing when it is not hidden.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_hidden(&self, old: &HiddenFit) -> Result<(), VaultError> {
        self.conn
            .prepare_cached(
                "DELETE FROM hidden_fit WHERE person_id = ?1 AND code = ?2 AND slug = ?3",
            )?
            .execute(params![old.person.to_string(), old.code, slug(old)])?;
        Ok(())
    }
}

impl Read<'_> {
    /// What a person has hidden, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn hidden_of(self, person: PersonId) -> Result<Vec<HiddenFit>, VaultError> {
        let found = self
            .conn
            .prepare_cached(include_str!("of_person.sql"))?
            .query_map([person.to_string()], row_to_hidden)?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }
}

fn slug(hidden: &HiddenFit) -> &str {
    hidden.slug.as_ref().map_or("", RoleSlug::as_str)
}

fn row_to_hidden(row: &Row<'_>) -> rusqlite::Result<HiddenFit> {
    Ok(HiddenFit {
        person: read_id(row, "person_id")?,
        code: row.get("code")?,
        slug: parse::<_, BadName>(row, "slug", |slug| {
            (!slug.is_empty())
                .then(|| RoleSlug::try_from(slug.to_owned()))
                .transpose()
        })?,
        title_at_hide: row.get("title_at_hide")?,
        reason: row.get("reason")?,
        hidden_at: read_instant(row, "hidden_at")?,
        hidden_on: read_date(row, "hidden_on")?,
        catalogue_version: row.get("catalogue_version")?,
    })
}
