//! Fit checks that the example kept: each of what had been said by then.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use waymark_domain::{
    history::Stamp, ids::PersonId, mark::RoleMark, plan::SavedOccupation, profile::KeptFitCheck,
};

use super::{profile::Profile, told};
use crate::{
    Api,
    error::ApiError,
    fit::{Said, Today},
    profile::{Items, Kept},
};

/// What a later catalogue no longer has is left out.
///
/// # Errors
/// When the catalogue cannot be read.
pub(super) fn checks(
    api: &Api,
    person: PersonId,
    told: &[told::Check],
    (plan, marks, profile): (&[SavedOccupation], &[RoleMark], &Profile),
    stamp: &Stamp,
) -> Result<Vec<KeptFitCheck>, ApiError> {
    let items = Items::of(api)?;
    let mut kept = Vec::new();
    for one in told {
        let on = told::ago(stamp.on, one.months_ago);
        let said = said(person, on, plan, marks, profile);
        match Today::of(api, &items, &said, &one.of) {
            Ok(check) => {
                let id = api.ambient.fit_check_id(stamp.at)?;
                let at = on.and_time(chrono::NaiveTime::MIN).and_utc();
                kept.push(check.kept(&items, id, person, at, on)?);
            }
            Err(ApiError::NotFound { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(kept)
}

/// By the end of a day.
fn said(
    person: PersonId,
    on: NaiveDate,
    plan: &[SavedOccupation],
    marks: &[RoleMark],
    profile: &Profile,
) -> Said {
    let mut sittings = profile.sittings.clone();
    sittings.retain(|sitting| sitting.finished_on <= on);
    sittings.sort_by_key(|sitting| std::cmp::Reverse(sitting.finished_at));
    let mut limits = profile.limits.clone();
    limits.retain(|limit| limit.changed_on <= on);
    let mut experience = profile.experience.clone();
    experience.retain(|one| one.created_at.date_naive() <= on);
    let mut marks = marks.to_vec();
    marks.retain(|mark| mark.marked_on <= on);
    let saved = plan.iter().filter(|saved| saved.saved_on <= on);
    Said {
        kept: Kept {
            person,
            drafts: BTreeMap::new(),
            sittings,
            experience,
            limits,
            hidden: Vec::new(),
        },
        marks,
        saved: saved.map(|saved| saved.code.clone()).collect(),
    }
}
