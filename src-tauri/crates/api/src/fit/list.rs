//! Every occupation for one person.

use std::collections::HashMap;

use waymark_domain::{
    fit::{FitTables, List, Person, pay_and_schooling},
    inventory::{
        constraints::Contradiction,
        interests::{Form, Pattern},
        skills::state,
    },
    mark::{Marked, Reaction},
    profile::{InventoryKind, Sitting},
};
use waymark_store::catalogue::roles::RoleRow;

use super::{
    convert::{self, Beside},
    person::Said,
    wire::{FitBasis, FitList, FitListRequest, FitRole, WhatIf},
};
use crate::{Api, error::ApiError, person, profile::Items};

/// # Errors
/// [`ApiError::NotFound`] for an unknown person; why either database cannot be read.
pub fn list(api: &Api, request: FitListRequest) -> Result<FitList, ApiError> {
    let items = Items::of(api)?;
    let asked = Asked::of(api, &items, &request.person_id)?;
    let Asked {
        said,
        tables,
        person,
    } = &asked;
    let found = asked.list(api, &person.constraints);
    let roles = Roles::of(api)?;
    let rows = found.rows.iter().map(|row| {
        let beside = roles.beside(said, &row.occupation.code);
        let figures = &tables.occupations()[row.at];
        convert::row(row, figures, tables.thresholds(), beside)
    });
    let stated = &person.constraints;
    let unpayable = match pay_and_schooling(tables, stated) {
        Some(Contradiction::PayAndSchooling { pay_floor, .. }) => Some(pay_floor),
        _ => None,
    };
    Ok(FitList {
        catalogue_version: items.catalogue.clone(),
        basis: basis(&asked),
        rows: rows.collect(),
        places: found.rows.iter().map(convert::place).collect(),
        unpayable,
        limits: WhatIf {
            pay_floor: stated.pay_floor,
            remote: stated.remote.map(Into::into),
            education_max: stated.education_max.map(u32::from),
        },
    })
}

/// What a list is worked out from.
pub(super) struct Asked {
    pub said: Said,
    pub tables: std::sync::Arc<FitTables>,
    pub person: Person,
}

impl Asked {
    pub fn of(api: &Api, items: &Items, person_id: &str) -> Result<Self, ApiError> {
        let said = api.vault(|vault| {
            let person = person::known(vault.read(), person_id)?;
            Said::of(vault.read(), person)
        })?;
        let tables = api.fits.tables(api)?;
        let person = said.person(items, &*api.catalogue()?)?;
        Ok(Self {
            said,
            tables,
            person,
        })
    }

    /// By title, so that rows and places of two lists lie side by side.
    pub fn list(
        &self,
        api: &Api,
        stated: &waymark_domain::inventory::constraints::Constraints,
    ) -> List {
        let mut list = api.fits.list(&self.tables, &self.person, stated);
        list.rows
            .sort_by_cached_key(|row| (row.occupation.title.to_lowercase(), row.at));
        list
    }
}

/// The written roles by occupation.
struct Roles {
    of: HashMap<String, Vec<RoleRow>>,
}

impl Roles {
    fn of(api: &Api) -> Result<Self, ApiError> {
        let mut of: HashMap<String, Vec<RoleRow>> = HashMap::new();
        for role in api.catalogue()?.roles()? {
            of.entry(role.occupation.code.clone())
                .or_default()
                .push(role);
        }
        Ok(Self { of })
    }

    fn beside(&self, said: &Said, code: &str) -> Beside {
        let roles = self.of.get(code).map(Vec::as_slice).unwrap_or_default();
        let marked = |slug: &str| {
            let mut marks = said.marks.iter();
            marks.any(|mark| mark.slug.as_str() == slug)
        };
        let hidden = |of: Option<&str>| {
            let mut all = said.kept.hidden.iter();
            all.any(|one| one.code == code && one.slug.as_ref().map(|slug| slug.as_str()) == of)
        };
        let asked = said.saved.iter().any(|saved| saved == code);
        Beside {
            asked: asked || roles.iter().any(|role| marked(&role.slug)),
            hidden: hidden(None),
            roles: roles
                .iter()
                .map(|role| FitRole {
                    slug: role.slug.clone(),
                    title: role.title.clone(),
                    dealbreaker: said.marks.iter().any(|mark| {
                        let broken = matches!(
                            mark.what,
                            Marked::Reaction {
                                reaction: Reaction::Dealbreaker,
                                ..
                            }
                        );
                        broken && mark.slug.as_str() == role.slug
                    }),
                    hidden: hidden(Some(&role.slug)),
                })
                .collect(),
        }
    }
}

/// What the list rests on.
fn basis(asked: &Asked) -> FitBasis {
    let (kept, person) = (&asked.said.kept, &asked.person);
    let elements = asked.tables.elements().iter().map(String::as_str);
    let skills = state(elements, &person.skills);
    let on = |sitting: Option<&Sitting>| sitting.map(|sitting| sitting.finished_on.to_string());
    let last = |kind| on(kept.last(kind));
    let form = person.interests.as_ref().map(|one| match one.form {
        Form::Short => InventoryKind::InterestsShort,
        Form::Long => InventoryKind::InterestsLong,
    });
    let pattern = person.interests.as_ref().map(|one| one.pattern.clone());
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let leaning = person.leans.values().filter(|lean| lean.get() != 0);
    FitBasis {
        interests: form.map(Into::into),
        interests_on: form.and_then(last),
        pattern: pattern.unwrap_or(Pattern::NothingAnswered).into(),
        skills_on: last(InventoryKind::Skills),
        answered: count(skills.answered),
        used: count(skills.used),
        proposed: count(skills.proposed),
        enough: skills.enough,
        conditions_on: last(InventoryKind::Conditions),
        leaning: count(leaning.count()),
        weighed: person.weights.answered > 0,
        limits: count(person.constraints.stated().len()),
    }
}
