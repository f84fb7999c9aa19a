//! The table `fit_check`: written once and never changed.

use rusqlite::{Row, params};
use waymark_domain::{
    ids::{FitCheckId, PersonId},
    profile::KeptFitCheck,
    role::{BadName, RoleSlug},
};

use super::{
    Read, Tx, VaultError,
    rows::{date, instant, parse, read_date, read_id, read_instant},
};

impl Tx<'_> {
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown or the id is taken.
    pub fn add_fit_check(&self, new: &KeptFitCheck) -> Result<(), VaultError> {
        self.conn
            .prepare_cached(include_str!("insert.sql"))?
            .execute(params![
                new.id.to_string(),
                new.person.to_string(),
                new.slug.as_ref().map(RoleSlug::as_str),
                new.code,
                new.title_at_check,
                instant(new.made_at),
                date(new.made_on),
                new.catalogue_version,
                new.inventory_versions,
                new.result,
            ])?;
        Ok(())
    }

    /// Does nothing when there is no such check.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_fit_check(&self, id: FitCheckId) -> Result<(), VaultError> {
        self.conn
            .prepare_cached("DELETE FROM fit_check WHERE id = ?1")?
            .execute([id.to_string()])?;
        Ok(())
    }
}

impl Read<'_> {
    /// What a person has kept, of every role and occupation, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn fit_checks_of(self, person: PersonId) -> Result<Vec<KeptFitCheck>, VaultError> {
        let found = self
            .conn
            .prepare_cached(include_str!("of_person.sql"))?
            .query_map([person.to_string()], row_to_check)?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }
}

fn row_to_check(row: &Row<'_>) -> rusqlite::Result<KeptFitCheck> {
    let of_role = row.get_ref("slug")? != rusqlite::types::ValueRef::Null;
    Ok(KeptFitCheck {
        id: read_id(row, "id")?,
        person: read_id(row, "person_id")?,
        slug: of_role
            .then(|| parse::<_, BadName>(row, "slug", |slug| RoleSlug::try_from(slug.to_owned())))
            .transpose()?,
        code: row.get("code")?,
        title_at_check: row.get("title_at_check")?,
        made_at: read_instant(row, "made_at")?,
        made_on: read_date(row, "made_on")?,
        catalogue_version: row.get("catalogue_version")?,
        inventory_versions: row.get("inventory_versions")?,
        result: row.get("result")?,
    })
}
