//! Bringing the example.

use chrono::NaiveTime;
use waymark_domain::{
    history::{Action, Changes, Op},
    person::{Person, PersonKind},
    plan::SavedOccupation,
};

use super::{
    check_ins::CheckIns, checks::checks, decisions::decisions, marks::marks, present,
    profile::Profile, story,
};
use crate::{Api, error::ApiError};

/// Adds nothing when it is there already.
///
/// # Errors
/// When the vault or the catalogue cannot be read or written.
pub(super) fn add(api: &Api) -> Result<(Person, Changes), ApiError> {
    let mut story = story::read()?;
    let catalogue_version = api.catalogue_version()?;
    let stamp = api.ambient.stamp()?;
    let person = Person {
        id: api.ambient.person_id(stamp.at)?,
        kind: PersonKind::Client,
        name: story.name,
        created_at: stamp.at,
        example: true,
    };
    let mut plan = Vec::with_capacity(story.saved.len());
    for saved in story.saved {
        // An occupation that a later catalogue no longer has is left out.
        let Some(title) = api.title_of(&saved.code)? else {
            continue;
        };
        let (first, last) = saved.days(stamp.on);
        plan.push(SavedOccupation {
            id: api.ambient.saved_id(stamp.at)?,
            person: person.id,
            note: saved.note(stamp.on)?,
            code: saved.code,
            title_at_save: title,
            saved_at: first.and_time(NaiveTime::MIN).and_utc(),
            saved_on: first,
            changed_at: last.and_time(NaiveTime::MIN).and_utc(),
            catalogue_version: catalogue_version.clone(),
        });
    }
    let marks = marks(api, person.id, story.roles, &stamp)?;
    let check_ins = CheckIns::of(api, person.id, story.check_ins, &stamp)?;
    let decisions = decisions(api, person.id, story.decisions, &stamp)?;
    let kept = std::mem::take(&mut story.profile.checks);
    let profile = Profile::of(api, person.id, story.profile, &stamp)?;
    let checks = checks(api, person.id, &kept, (&plan, &marks, &profile), &stamp)?;
    let action = Action {
        op: Op::AddExample,
        person: Some(person.id),
        subject: person.name.clone(),
        catalogue_version: Some(catalogue_version),
    };
    api.vault(|vault| {
        if let Some(there) = present(vault.read())? {
            return Ok((there, Changes::default()));
        }
        vault.transact(&action, &stamp, |tx| {
            tx.add_person(&person)?;
            for saved in &plan {
                tx.add_saved(saved)?;
            }
            for mark in &marks {
                tx.put_role_mark(mark)?;
            }
            profile.keep(tx)?;
            check_ins.keep(tx)?;
            for decision in &decisions {
                tx.put_decision(decision)?;
            }
            for check in &checks {
                tx.add_fit_check(check)?;
            }
            Ok(person)
        })
    })
}
