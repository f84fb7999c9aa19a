//! Where a move begins, and what is known there.

use std::sync::Arc;

use waymark_domain::{
    fit::{PayPoint, Person},
    moves::{Ground, Levels, Measure, Origin},
    profile::{When, present_job},
};

use super::wire::{MoveFrom, MoveStart};
use crate::{
    Api,
    error::ApiError,
    fit::{Said, Subject},
    person,
    profile::Items,
    wire::count,
};

/// Everything that an answer is made from, read at one moment.
pub(super) struct Start {
    pub said: Said,
    pub items: Items,
    pub ground: Arc<Ground>,
    /// As the formulas of the fit check take them.
    pub person: Person,
    /// The role or occupation it begins at; none for a person.
    pub subject: Option<Subject>,
    /// Of the job, for a person.
    title: Option<String>,
    /// Place of the occupation.
    at: Option<usize>,
    pay: Option<f64>,
}

/// More would be a slip of the hand.
const HIGHEST_PAY: u32 = 10_000_000;

impl Start {
    /// # Errors
    /// [`ApiError::NotFound`] for an unknown person, role or occupation, [`ApiError::BadRequest`] for pay out of
    /// range; why either database cannot be read.
    pub fn of(api: &Api, person_id: &str, from: &MoveFrom) -> Result<Self, ApiError> {
        let said = api.vault(|vault| {
            let person = person::known(vault.read(), person_id)?;
            Said::of(vault.read(), person)
        })?;
        let items = Items::of(api)?;
        let person = said.person(&items, &*api.catalogue()?)?;
        let mut start = Self {
            said,
            items,
            ground: api.moves.ground(api)?,
            person,
            subject: None,
            title: None,
            at: None,
            pay: None,
        };
        match from {
            MoveFrom::Person { pay } => start.at_person(api, *pay)?,
            MoveFrom::Of { of } => {
                let subject = Subject::of(api, of)?;
                start.at = Some(start.place(&subject)?);
                start.title = Some(subject.title.clone());
                start.subject = Some(subject);
            }
        }
        Ok(start)
    }

    fn at_person(&mut self, api: &Api, pay: Option<u32>) -> Result<(), ApiError> {
        if pay.is_some_and(|pay| !(1..=HIGHEST_PAY).contains(&pay)) {
            let why = "pay is 1 to 10,000,000 dollars a year";
            return Err(ApiError::bad_request("from", why));
        }
        self.pay = pay.map(f64::from);
        let today = When::month_of(api.ambient.now().on);
        let job = present_job(&self.said.kept.experience, today);
        let code = job.and_then(|job| job.occupation.as_ref());
        // Today's catalogue need not have it.
        self.at = code.and_then(|code| self.ground.tables().find(&code.code));
        self.title = self.at.and(job).map(|job| job.title.clone());
        Ok(())
    }

    /// # Errors
    /// [`ApiError::NotFound`] when there are no figures of its occupation, which has not been seen.
    pub fn place(&self, subject: &Subject) -> Result<usize, ApiError> {
        let found = self.ground.tables().find(&subject.code);
        found.ok_or_else(|| ApiError::not_found("occupation", &subject.code))
    }

    pub fn origin(&self) -> Origin<'_> {
        match (&self.subject, self.at) {
            (Some(_), Some(at)) => Origin::occupation(&self.ground, at),
            (_, at) => Origin::person(&self.ground, &self.person.skills, at, self.pay),
        }
    }

    pub fn measure(&self) -> Measure {
        self.origin().measure()
    }

    pub fn to_wire(&self) -> MoveStart {
        let origin = self.origin();
        let figures = self.at.map(|at| &self.ground.tables().occupations()[at]);
        let own = origin.levels() == Levels::Own;
        let proposed = self.person.skills.values().filter(|one| one.proposed);
        MoveStart {
            title: self.title.clone(),
            occupation: figures.map(super::convert::reference),
            levels: origin.levels().into(),
            proposed: if own { count(proposed.count()) } else { 0 },
            measure: origin.measure().into(),
            pay: match origin.paid() {
                PayPoint::At(pay) | PayPoint::AtLeast(pay) => Some(pay),
                PayPoint::Unknown => None,
            },
            preparation: figures.and_then(|one| one.preparation),
        }
    }
}
