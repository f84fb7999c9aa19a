//! From the vault to the wire.

use chrono::NaiveDate;
use waymark_domain::{
    inventory::{constraints::PhysicalLimit, constraints::Remote, interests::Scale},
    profile::{self, LimitSet, Sitting, SittingDraft, When},
};

use super::wire::{
    Experience, ExperienceKind, HiddenFit, InterestScale, InventoryDraft, InventoryKind, LimitKey,
    Limits, RemoteWish, SittingRef,
};
use crate::{Api, wire::instant};

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl InventoryDraft {
    /// `ids` are those of what is asked today.
    pub(super) fn new(draft: &SittingDraft, ids: &[String]) -> Self {
        let asked = ids.iter().filter_map(|id| draft.answers.get(id));
        let (answered, proposed) = asked.fold((0, 0), |(answered, proposed), one| {
            (answered + 1, proposed + u32::from(one.proposed))
        });
        Self {
            answered,
            proposed,
            started_on: draft.started_on.to_string(),
            changed_at: instant(draft.changed_at()),
        }
    }
}

impl SittingRef {
    pub(super) fn new(sitting: &Sitting) -> Self {
        let proposed = sitting.answers.iter().filter(|answer| answer.proposed);
        Self {
            id: sitting.id.to_string(),
            inventory: sitting.inventory.into(),
            version: sitting.version,
            started_on: sitting.started_on.to_string(),
            finished_on: sitting.finished_on.to_string(),
            finished_at: instant(sitting.finished_at),
            answered: count(sitting.answers.len()),
            proposed: count(proposed.count()),
        }
    }
}

impl Experience {
    /// With what today's catalogue calls its occupation.
    pub(super) fn new(api: &Api, one: profile::Experience, today: NaiveDate) -> Self {
        let name = one.occupation.as_ref();
        let name = name.and_then(|occupation| api.title_of(&occupation.code).ok().flatten());
        let (code, title_at_save) = one
            .occupation
            .map(|occupation| (occupation.code, occupation.title_at_save))
            .unzip();
        let text = |when: Option<When>| when.map(|when| when.to_string());
        let expired = |when: When| when.is_before(When::month_of(today));
        Self {
            id: one.id.to_string(),
            kind: one.kind.into(),
            title: one.title,
            place: one.place,
            in_catalogue: code.is_none() || name.is_some(),
            occupation: name.or(title_at_save),
            code,
            begins: text(one.begins),
            ends: text(one.ends),
            expires: text(one.expires),
            expired: one.expires.is_some_and(expired),
            level: one.level.map(u32::from),
            situation: one.story.situation,
            action: one.story.action,
            result: one.story.result,
            skills: one.story.skills,
            changed_at: instant(one.changed_at),
        }
    }
}

impl HiddenFit {
    /// With what today's catalogue calls it.
    pub(super) fn new(api: &Api, hidden: profile::HiddenFit) -> Self {
        let today = match &hidden.slug {
            None => api.title_of(&hidden.code).ok().flatten(),
            Some(slug) => api.role_title(slug).ok().flatten(),
        };
        Self {
            code: hidden.code,
            slug: hidden.slug.map(|slug| slug.to_string()),
            title: today.unwrap_or(hidden.title_at_hide),
            reason: hidden.reason,
            hidden_on: hidden.hidden_on.to_string(),
        }
    }
}

impl Limits {
    pub(super) fn new(set: &[LimitSet]) -> Self {
        let all = profile::constraints(set.iter().map(|set| &set.limit));
        let physical = |limit| all.physical.contains(&limit);
        Self {
            pay_floor: all.pay_floor,
            remote: all.remote.map(RemoteWish::from),
            hours_max: all.hours_max.map(u32::from),
            no_shifts: all.no_shifts,
            no_travel: all.no_travel,
            no_on_call: all.no_on_call,
            education_max: all.education_max.map(u32::from),
            months_without_income: all.months_without_income.map(u32::from),
            physical_standing: physical(PhysicalLimit::Standing),
            physical_walking: physical(PhysicalLimit::Walking),
            physical_lifting: physical(PhysicalLimit::Lifting),
            physical_climbing: physical(PhysicalLimit::Climbing),
            physical_kneeling: physical(PhysicalLimit::Kneeling),
            physical_bending: physical(PhysicalLimit::Bending),
            physical_hand_work: physical(PhysicalLimit::HandWork),
            physical_heights: physical(PhysicalLimit::Heights),
            physical_noise: physical(PhysicalLimit::Noise),
            physical_heat_and_cold: physical(PhysicalLimit::HeatAndCold),
            physical_outdoors: physical(PhysicalLimit::Outdoors),
            physical_contaminants: physical(PhysicalLimit::Contaminants),
            no_driving: all.no_driving,
            record: all.record,
            location: all.location.clone(),
            changed_on: set
                .iter()
                .map(|set| set.changed_on)
                .max()
                .map(|on| on.to_string()),
        }
    }
}

/// Two enums with the same variants, from the one to the other and back.
macro_rules! alike {
    ($from:path, $to:path: $($name:ident)+) => {
        impl From<$from> for $to {
            fn from(one: $from) -> Self {
                match one { $(<$from>::$name => Self::$name,)+ }
            }
        }

        impl From<$to> for $from {
            fn from(one: $to) -> Self {
                match one { $(<$to>::$name => Self::$name,)+ }
            }
        }
    };
}

alike!(profile::InventoryKind, InventoryKind: InterestsShort InterestsLong Skills Conditions Tradeoffs);
alike!(profile::ExperienceKind, ExperienceKind: Job Education Certificate Story);
alike!(Scale, InterestScale: Realistic Investigative Artistic Social Enterprising Conventional);
alike!(Remote, RemoteWish: Must Prefer NoMatter);

impl From<PhysicalLimit> for LimitKey {
    fn from(limit: PhysicalLimit) -> Self {
        match limit {
            PhysicalLimit::Standing => Self::PhysicalStanding,
            PhysicalLimit::Walking => Self::PhysicalWalking,
            PhysicalLimit::Lifting => Self::PhysicalLifting,
            PhysicalLimit::Climbing => Self::PhysicalClimbing,
            PhysicalLimit::Kneeling => Self::PhysicalKneeling,
            PhysicalLimit::Bending => Self::PhysicalBending,
            PhysicalLimit::HandWork => Self::PhysicalHandWork,
            PhysicalLimit::Heights => Self::PhysicalHeights,
            PhysicalLimit::Noise => Self::PhysicalNoise,
            PhysicalLimit::HeatAndCold => Self::PhysicalHeatAndCold,
            PhysicalLimit::Outdoors => Self::PhysicalOutdoors,
            PhysicalLimit::Contaminants => Self::PhysicalContaminants,
        }
    }
}
