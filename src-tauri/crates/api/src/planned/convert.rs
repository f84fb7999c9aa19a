//! From what is kept to the wire, and back.

use waymark_domain::{moves::Class, plan};

use super::wire::{MoveState, PlannedEnd, PlannedMove, Step};
use crate::{
    Api,
    moves::wire::MoveClass,
    wire::{alike, instant},
};

alike!(plan::MoveState, MoveState: Considering Testing Committed UnderWay Done Dropped);
alike!(MoveState, plan::MoveState: Considering Testing Committed UnderWay Done Dropped);

impl PlannedMove {
    /// With the titles of today's catalogue; one that cannot be read has none.
    pub(super) fn new(api: &Api, kept: plan::PlannedMove, steps: Vec<plan::Step>) -> Self {
        Self {
            id: kept.id.to_string(),
            person_id: kept.person.to_string(),
            from: kept.from.map(|from| end(api, from)),
            to: end(api, kept.to),
            class: kept.class.map(|class: Class| MoveClass::from(class)),
            state: kept.state.into(),
            state_on: kept.state_on.to_string(),
            why: kept.why.into_string(),
            dropped_because: kept.dropped_because,
            by: kept.by.map(|by| by.to_string()),
            added_on: kept.added_on.to_string(),
            changed_at: instant(kept.changed_at),
            catalogue_version: kept.catalogue_version,
            steps: steps.into_iter().map(Step::from).collect(),
        }
    }
}

fn end(api: &Api, kept: plan::MoveEnd) -> PlannedEnd {
    let today = match &kept.slug {
        Some(slug) => api.role_title(slug),
        None => api.title_of(&kept.code),
    };
    let today = today.ok().flatten();
    PlannedEnd {
        code: kept.code,
        slug: kept.slug.map(|slug| slug.as_str().to_owned()),
        in_catalogue: today.is_some(),
        title: today.unwrap_or(kept.title),
    }
}

impl From<plan::Step> for Step {
    fn from(kept: plan::Step) -> Self {
        Self {
            id: kept.id.to_string(),
            title: kept.title,
            detail: kept.detail,
            element: kept.element,
            due: kept.due.map(|due| due.to_string()),
            done: kept.done.map(|done| done.to_string()),
        }
    }
}
