//! Keeping a check, and removing one.

use waymark_domain::{
    history::{Action, Changes, Op},
    ids::FitCheckId,
};

use super::{
    check::{Today, read},
    subject::is_of,
    wire::{ChangeFitChecksRequest, FitChecksChange, FitReport},
};
use crate::{Api, changes::Changed, error::ApiError, person, profile::Items};

/// Answers with today's check, beside those that are kept by then.
///
/// # Errors
/// As [`super::check()`]; [`ApiError::NotFound`] for a kept check there is not. Nothing has changed then.
pub fn change(api: &Api, request: ChangeFitChecksRequest) -> Result<Changed<FitReport>, ApiError> {
    let items = Items::of(api)?;
    let of = &request.of;
    let (said, _) = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        read(vault.read(), person, of)
    })?;
    let today = Today::of(api, &items, &said, of)?;
    let changes = match &request.change {
        FitChecksChange::Keep => keep(api, &items, &request.person_id, &today)?,
        FitChecksChange::Remove { id } => remove(api, &items, &request.person_id, of, id)?,
    };
    let (_, kept) = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        read(vault.read(), person, of)
    })?;
    Ok(Changed {
        value: today.report(api, &items, &kept)?,
        changes: changes.into(),
    })
}

fn keep(api: &Api, items: &Items, person_id: &str, today: &Today) -> Result<Changes, ApiError> {
    let stamp = api.ambient.stamp()?;
    let id = api.ambient.fit_check_id(stamp.at)?;
    api.vault(|vault| {
        let person = person::known(vault.read(), person_id)?;
        let kept = today.kept(items, id, person, stamp.at, stamp.on)?;
        let action = Action {
            op: Op::KeepFitCheck,
            person: Some(person),
            subject: kept.title_at_check.clone(),
            catalogue_version: Some(items.catalogue.clone()),
        };
        let ((), changes) = vault.transact(&action, &stamp, |tx| {
            Ok::<_, ApiError>(tx.add_fit_check(&kept)?)
        })?;
        Ok(changes)
    })
}

fn remove(
    api: &Api,
    items: &Items,
    person_id: &str,
    of: &str,
    id: &str,
) -> Result<Changes, ApiError> {
    let stamp = api.ambient.stamp()?;
    let not_found = || ApiError::not_found("fit check", id);
    let wanted: FitCheckId = id.parse().map_err(|_| not_found())?;
    api.vault(|vault| {
        let person = person::known(vault.read(), person_id)?;
        let kept = vault.read().fit_checks_of(person)?.into_iter();
        let mut kept = kept.filter(|one| one.id == wanted && is_of(one, of));
        let kept = kept.next().ok_or_else(not_found)?;
        let action = Action {
            op: Op::RemoveFitCheck,
            person: Some(person),
            subject: kept.title_at_check,
            catalogue_version: Some(items.catalogue.clone()),
        };
        let ((), changes) = vault.transact(&action, &stamp, |tx| {
            Ok::<_, ApiError>(tx.remove_fit_check(wanted)?)
        })?;
        Ok(changes)
    })
}
