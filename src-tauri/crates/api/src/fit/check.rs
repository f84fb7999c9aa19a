//! One person and one role or occupation, today or when a check was kept.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use waymark_domain::{
    fit::{self, Check, Prepared, RoleInput, differences},
    ids::{FitCheckId, PersonId},
    profile::{InventoryKind, KeptFitCheck},
    role::Role,
};
use waymark_store::vault::Read;

use super::{
    convert,
    desk::SEED,
    names::Names,
    person::Said,
    sources,
    subject::{Subject, is_of},
    wire::{self, FitCheckRequest, FitReport},
};
use crate::{Api, error::ApiError, person, profile::Items};

/// # Errors
/// [`ApiError::NotFound`] for an unknown person, role, occupation or kept check; why either database cannot be
/// read. A kept check of what today's catalogue no longer has can still be read.
pub fn check(api: &Api, request: FitCheckRequest) -> Result<FitReport, ApiError> {
    let items = Items::of(api)?;
    let (said, kept) = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        read(vault.read(), person, &request.of)
    })?;
    match &request.kept {
        Some(id) => of_kept(api, &items, &request.of, &kept, id),
        None => Today::of(api, &items, &said, &request.of)?.report(api, &items, &kept),
    }
}

/// What the person said, and the checks of `of` they kept, newest first.
pub(super) fn read(
    read: Read<'_>,
    person: PersonId,
    of: &str,
) -> Result<(Said, Vec<KeptFitCheck>), ApiError> {
    let mut kept = read.fit_checks_of(person)?;
    kept.retain(|one| is_of(one, of));
    Ok((Said::of(read, person)?, kept))
}

/// A check as it comes out today.
pub(crate) struct Today {
    subject: Subject,
    check: Check,
    why_not: fit::WhyNot,
}

impl Today {
    pub fn of(api: &Api, items: &Items, said: &Said, of: &str) -> Result<Self, ApiError> {
        let subject = Subject::of(api, of)?;
        let tables = api.fits.tables(api)?;
        let person = said.person(items, &*api.catalogue()?)?;
        let not_found = || ApiError::not_found("occupation", &subject.code);
        let at = tables.find(&subject.code).ok_or_else(not_found)?;
        let prepared = Prepared::new(&tables, &person);
        let answers = subject.slug().map(|slug| said.of_role(slug));
        let profile = subject.role.as_ref().map(|(_, profile)| &**profile);
        let role = profile
            .zip(answers.as_ref())
            .map(|(profile, answers)| RoleInput { profile, answers });
        Ok(Self {
            check: fit::check(&prepared, at, &prepared.samples(SEED), role),
            why_not: fit::why_not(&prepared, at),
            subject,
        })
    }

    /// As it is written down.
    ///
    /// # Errors
    /// [`ApiError::Internal`] for what cannot be written as JSON, which no check is.
    pub fn kept(
        &self,
        items: &Items,
        id: FitCheckId,
        person: PersonId,
        made_at: DateTime<Utc>,
        made_on: NaiveDate,
    ) -> Result<KeptFitCheck, ApiError> {
        let written = |error: serde_json::Error| ApiError::Internal {
            reason: error.to_string(),
        };
        let versions: BTreeMap<&str, u32> = InventoryKind::ALL
            .into_iter()
            .map(|kind| (kind.name(), items.version(kind)))
            .collect();
        Ok(KeptFitCheck {
            id,
            person,
            slug: self.subject.slug().cloned(),
            code: self.subject.code.clone(),
            title_at_check: self.subject.title.clone(),
            made_at,
            made_on,
            catalogue_version: items.catalogue.clone(),
            inventory_versions: serde_json::to_string(&versions).map_err(written)?,
            result: serde_json::to_string(&self.check).map_err(written)?,
        })
    }

    pub(super) fn report(
        &self,
        api: &Api,
        items: &Items,
        kept: &[KeptFitCheck],
    ) -> Result<FitReport, ApiError> {
        let profile = self.subject.role.as_ref().map(|(_, profile)| &**profile);
        let names = Names {
            items,
            role: profile,
        };
        let found = kept.first().and_then(|one| Some((one, parsed(one)?)));
        Ok(FitReport {
            slug: self.subject.slug().map(ToString::to_string),
            title: self.subject.title.clone(),
            occupation: occupation(&self.check),
            kept_id: None,
            made_on: api.ambient.now().on.to_string(),
            catalogue_version: items.catalogue.clone(),
            check: convert::check(&names, &self.check),
            sources: sources::of(api)?,
            why_not: Some(convert::why_not(&names, &self.why_not)),
            kept: of_one(kept),
            since: found.map(|(before, was)| {
                convert::comparison(&names, before, &differences(&was, &self.check))
            }),
        })
    }
}

fn of_kept(
    api: &Api,
    items: &Items,
    of: &str,
    kept: &[KeptFitCheck],
    id: &str,
) -> Result<FitReport, ApiError> {
    let not_found = || ApiError::not_found("fit check", id);
    let at = kept.iter().position(|one| one.id.to_string() == id);
    let at = at.ok_or_else(not_found)?;
    let one = &kept[at];
    let check = parsed(one).ok_or_else(not_found)?;
    let subject = Subject::of(api, of).ok();
    let profile: Option<&Role> = subject
        .as_ref()
        .and_then(|subject| subject.role.as_ref())
        .map(|(_, profile)| &**profile);
    let names = Names {
        items,
        role: profile,
    };
    let before = kept.get(at + 1).and_then(|one| Some((one, parsed(one)?)));
    Ok(FitReport {
        slug: one.slug.as_ref().map(ToString::to_string),
        title: one.title_at_check.clone(),
        occupation: occupation(&check),
        kept_id: Some(one.id.to_string()),
        made_on: one.made_on.to_string(),
        catalogue_version: one.catalogue_version.clone(),
        sources: sources::of(api)?,
        why_not: None,
        kept: of_one(kept),
        since: before
            .map(|(before, was)| convert::comparison(&names, before, &differences(&was, &check))),
        check: convert::check(&names, &check),
    })
}

/// A kept check in a line, with what it is of.
pub(crate) struct Line {
    pub title: String,
    pub line: wire::KeptFitCheck,
}

pub(crate) fn lines(kept: &[KeptFitCheck]) -> Vec<Line> {
    let line = |one: &KeptFitCheck| Line {
        title: one.title_at_check.clone(),
        line: convert::kept(one, parsed(one).as_ref()),
    };
    kept.iter().map(line).collect()
}

fn of_one(kept: &[KeptFitCheck]) -> Vec<wire::KeptFitCheck> {
    lines(kept).into_iter().map(|one| one.line).collect()
}

/// Nothing for one that a later version of the program wrote.
fn parsed(kept: &KeptFitCheck) -> Option<Check> {
    serde_json::from_str(&kept.result).ok()
}

/// As the check names it.
fn occupation(check: &Check) -> crate::catalogue::wire::OccupationRef {
    let figures = &check.basis.occupation;
    crate::catalogue::wire::OccupationRef {
        code: figures.code.clone(),
        title: figures.title.clone(),
        track: figures.track.clone(),
    }
}
