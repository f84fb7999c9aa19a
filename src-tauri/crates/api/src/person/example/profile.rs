//! What the example says of itself.

use chrono::NaiveTime;
use waymark_domain::{
    history::Stamp,
    ids::PersonId,
    profile::{
        Answer, Experience, ExperienceKind, HiddenFit, InventoryKind, Limit, LimitSet, Occupation,
        Sitting, Story, When,
    },
};
use waymark_store::vault::{Tx, VaultError};

use super::told::{self, Told, ago, ahead};
use crate::{Api, error::ApiError, profile::Items};

/// A profile that is about to be kept.
pub(super) struct Profile {
    pub sittings: Vec<Sitting>,
    pub experience: Vec<Experience>,
    pub limits: Vec<LimitSet>,
    hidden: Vec<HiddenFit>,
}

impl Profile {
    /// As it is told, counted back from `stamp`. What a later catalogue no longer has is left out.
    ///
    /// # Errors
    /// When the catalogue cannot be read, or the story says what cannot be kept; a test reads it.
    pub fn of(api: &Api, person: PersonId, told: Told, stamp: &Stamp) -> Result<Self, ApiError> {
        let teller = Teller {
            api,
            items: Items::of(api)?,
            person,
            stamp,
        };
        let positions = (0..).zip(told.experience);
        Ok(Self {
            sittings: all(told.sittings, |one| teller.sitting(one))?,
            experience: positions
                .map(|(position, one)| teller.experience(position, one))
                .collect::<Result<_, _>>()?,
            limits: all(told.limits, |one| teller.limit(&one))?,
            hidden: all(told.hidden, |one| teller.hidden(one))?
                .into_iter()
                .flatten()
                .collect(),
        })
    }

    /// # Errors
    /// When the vault cannot be written.
    pub fn keep(&self, tx: &Tx<'_>) -> Result<(), VaultError> {
        self.sittings
            .iter()
            .try_for_each(|one| tx.add_sitting(one))?;
        self.experience
            .iter()
            .try_for_each(|one| tx.put_experience(one))?;
        self.limits.iter().try_for_each(|one| tx.put_limit(one))?;
        self.hidden.iter().try_for_each(|one| tx.put_hidden(one))
    }
}

fn all<A, B>(told: Vec<A>, kept: impl Fn(A) -> Result<B, ApiError>) -> Result<Vec<B>, ApiError> {
    told.into_iter().map(kept).collect()
}

struct Teller<'a> {
    api: &'a Api,
    items: Items,
    person: PersonId,
    stamp: &'a Stamp,
}

impl Teller<'_> {
    fn sitting(&self, told: told::Sitting) -> Result<Sitting, ApiError> {
        let kind = InventoryKind::from_name(&told.inventory).ok_or_else(|| bad(&told.inventory))?;
        let (on, at) = self.day(told.months_ago);
        let answers = told.answers.into_iter().map(|(item, value)| Answer {
            proposed: told.proposed.contains(&item),
            item,
            value,
            answered_at: at,
        });
        Ok(Sitting {
            id: self.api.ambient.sitting_id(self.stamp.at)?,
            person: self.person,
            inventory: kind,
            version: self.items.version(kind),
            started_at: at,
            started_on: on,
            finished_at: at,
            finished_on: on,
            catalogue_version: self.items.catalogue.clone(),
            answers: answers.collect(),
        })
    }

    fn experience(&self, position: i64, told: told::Experience) -> Result<Experience, ApiError> {
        let (_, at) = self.day(told.months_ago);
        let month = |months: Option<u32>| months.map(|months| When::month_of(self.day(months).0));
        let expires = told.expires_months_ahead;
        let title = told.code.as_deref().map(|code| self.api.title_of(code));
        let title = title.transpose()?.flatten();
        Ok(Experience {
            id: self.api.ambient.experience_id(self.stamp.at)?,
            person: self.person,
            kind: ExperienceKind::from_name(&told.kind).ok_or_else(|| bad(&told.kind))?,
            title: told.title,
            place: told.place,
            occupation: told
                .code
                .zip(title)
                .map(|(code, title_at_save)| Occupation {
                    code,
                    title_at_save,
                }),
            begins: month(told.begins_months_ago),
            ends: month(told.ends_months_ago),
            expires: expires.map(|months| When::month_of(ahead(self.stamp.on, months))),
            level: told.level,
            story: Story {
                situation: told.situation,
                action: told.action,
                result: told.result,
                skills: told.skills,
            },
            position,
            created_at: at,
            changed_at: at,
            catalogue_version: self.items.catalogue.clone(),
        })
    }

    fn limit(&self, told: &told::Limit) -> Result<LimitSet, ApiError> {
        let (changed_on, changed_at) = self.day(told.months_ago);
        Ok(LimitSet {
            person: self.person,
            limit: Limit::stored(&told.key, &told.value).map_err(|_| bad(&told.key))?,
            changed_at,
            changed_on,
        })
    }

    fn hidden(&self, told: told::Hidden) -> Result<Option<HiddenFit>, ApiError> {
        let (hidden_on, hidden_at) = self.day(told.months_ago);
        let title = self.api.title_of(&told.code)?;
        Ok(title.map(|title_at_hide| HiddenFit {
            person: self.person,
            code: told.code,
            slug: None,
            title_at_hide,
            reason: told.reason,
            hidden_at,
            hidden_on,
            catalogue_version: self.items.catalogue.clone(),
        }))
    }

    /// So many months ago.
    fn day(&self, months: u32) -> (chrono::NaiveDate, chrono::DateTime<chrono::Utc>) {
        let on = ago(self.stamp.on, months);
        (on, on.and_time(NaiveTime::MIN).and_utc())
    }
}

fn bad(what: &str) -> ApiError {
    ApiError::Internal {
        reason: format!("the example's story: {what}"),
    }
}
