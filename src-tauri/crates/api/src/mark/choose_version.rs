//! Which version of a role a person means.

use waymark_domain::{
    history::{Action, Op, Stamp},
    ids::PersonId,
    mark::{Marked, RoleMark, version},
    role::RoleSlug,
};
use waymark_store::vault::{Tx, VaultError};

use super::{change::On, names, today::Today, wire::RoleMarks};
use crate::{Api, changes::Changed, error::ApiError, person};

/// The choices take the place of all that were made before; the same again change nothing.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person or role, [`ApiError::BadRequest`] for a choice that the
/// role does not have and for two of one dimension.
pub(super) fn choose_version(
    api: &Api,
    on: On,
    choices: &[String],
) -> Result<Changed<RoleMarks>, ApiError> {
    let On { person_id, slug } = on;
    let today = Today::of(api, &slug);
    let stamp = api.ambient.stamp()?;
    let mut title = String::new();
    let (marks, changes) = api.vault(|vault| {
        let person = person::known(vault.read(), &person_id)?;
        let before = vault.read().role_marks(person, &slug)?;
        title = names::title(&today, &before)?;
        let wanted = match &today {
            Ok(today) => chosen(person, &slug, today, choices, &stamp)?,
            // Of a role that is gone nothing can be chosen; what was can be taken back.
            Err(_) if choices.is_empty() => Vec::new(),
            Err(missing) => return Err(missing.clone()),
        };
        let action = Action {
            op: Op::ChooseRoleVersion,
            person: Some(person),
            subject: title.clone(),
            catalogue_version: today.as_ref().ok().map(|today| today.version.clone()),
        };
        vault.transact(&action, &stamp, |tx| {
            replace(tx, &before, &wanted)?;
            Ok::<_, ApiError>(tx.read().role_marks(person, &slug)?)
        })
    })?;
    Ok(Changed {
        value: RoleMarks::new(&slug, &title, today.ok().as_ref(), marks),
        changes: changes.into(),
    })
}

/// The version that the ids name, as marks.
///
/// # Errors
/// [`ApiError::BadRequest`] when they name none.
pub(crate) fn chosen(
    person: PersonId,
    slug: &RoleSlug,
    today: &Today,
    ids: &[String],
    stamp: &Stamp,
) -> Result<Vec<RoleMark>, ApiError> {
    let chosen = version(&today.profile.varies, ids)
        .map_err(|error| ApiError::bad_request("choices", error.to_string()))?;
    let mark = chosen.into_iter().map(|(dimension, choice)| RoleMark {
        person,
        slug: slug.clone(),
        title_at_mark: today.title.clone(),
        what: Marked::Choice {
            dimension: dimension.name().to_owned(),
            choice: choice.id.clone(),
        },
        name_at_mark: choice.label.as_str().to_owned(),
        marked_at: stamp.at,
        marked_on: stamp.on,
        catalogue_version: today.version.clone(),
    });
    Ok(mark.collect())
}

/// Touches only what differs, so that the history records no more.
fn replace(tx: &Tx<'_>, before: &[RoleMark], wanted: &[RoleMark]) -> Result<(), VaultError> {
    let among = |marks: &[RoleMark], mark: &RoleMark| marks.iter().any(|it| it.what == mark.what);
    for mark in before {
        if matches!(mark.what, Marked::Choice { .. }) && !among(wanted, mark) {
            tx.remove_role_mark(mark)?;
        }
    }
    for mark in wanted {
        if !among(before, mark) {
            tx.put_role_mark(mark)?;
        }
    }
    Ok(())
}
