//! A move in a line.

use std::collections::{HashMap, HashSet};

use waymark_domain::{
    fit::Share,
    moves::{Gap, Ground, Move, PayChange, Ratio},
};

use super::{
    super::wire::{MoveGap, MovePay, MoveRatio, MoveRow},
    reference,
};
use crate::{
    Api,
    error::ApiError,
    fit::{Said, wire::FitShare},
    role::wire::RoleRow,
};

/// What stands beside the occupations: written roles, and what the person saved.
pub(in crate::moves) struct Beside {
    roles: HashMap<String, Vec<RoleRow>>,
    saved: HashSet<String>,
}

impl Beside {
    pub fn of(api: &Api, said: &Said) -> Result<Self, ApiError> {
        let mut roles: HashMap<String, Vec<RoleRow>> = HashMap::new();
        for role in api.catalogue()?.roles()? {
            let of = roles.entry(role.occupation.code.clone()).or_default();
            of.push(role.into());
        }
        Ok(Self {
            roles,
            saved: said.saved.iter().cloned().collect(),
        })
    }

    pub fn roles(&self, code: &str) -> &[RoleRow] {
        self.roles.get(code).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn is_saved(&self, code: &str) -> bool {
        self.saved.contains(code)
    }
}

/// `other` is the place of the end that the row is about.
pub(in crate::moves) fn row(ground: &Ground, beside: &Beside, one: &Move, other: usize) -> MoveRow {
    let figures = &ground.tables().occupations()[other];
    let labels = &one.labels;
    MoveRow {
        occupation: reference(figures),
        preparation: figures.preparation,
        zones: one.zones,
        alike: one.alike.map(|alike| alike.percentile),
        gap: one.gap.map(Into::into),
        back: one.back.map(Into::into),
        class: one.class.map(Into::into),
        pay: pay(&one.pay),
        exposure: one.outlook.exposure.change,
        growth: one.outlook.growth_change(),
        viable: labels.viable.into(),
        desirable: labels.desirable.into(),
        safe: labels.safe.into(),
        missed: labels.missed.iter().map(|bar| (*bar).into()).collect(),
        unknown: labels.unknown.iter().map(|bar| (*bar).into()).collect(),
        unrated: one.unrated.iter().map(|why| (*why).into()).collect(),
        roles: beside.roles(&figures.code).to_vec(),
        saved: beside.is_saved(&figures.code),
    }
}

impl From<Gap> for MoveGap {
    fn from(gap: Gap) -> Self {
        Self {
            all: gap.all,
            largest: gap.largest,
        }
    }
}

fn pay(change: &PayChange) -> MovePay {
    let ratio = |ratio: Option<Ratio>| {
        ratio.map(|ratio| MoveRatio {
            value: ratio.value,
            bound: ratio.bound.into(),
        })
    };
    match change {
        PayChange::Shared => MovePay::Shared,
        PayChange::Unknown => MovePay::Unknown,
        PayChange::Range(range) => {
            let Share { low, high } = range.more;
            MovePay::Range {
                own: range.own,
                quarter: ratio(range.at[0]),
                middle: ratio(range.at[1]),
                three_quarters: ratio(range.at[2]),
                more: FitShare { low, high },
                direction: range.direction.into(),
            }
        }
    }
}
