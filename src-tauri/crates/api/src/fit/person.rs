//! What a person has said, as far as a fit check uses it.

use std::collections::BTreeSet;

use waymark_domain::{
    fit::{Agreement, Person, RoleAnswers},
    ids::PersonId,
    inventory::{
        conditions::weigh,
        interests::{self, InterestResult},
    },
    mark::{Marked, RoleMark},
    profile::InventoryKind,
    role::RoleSlug,
};
use waymark_store::{catalogue::Catalogue, vault::Read};

use crate::{
    error::ApiError,
    profile::{
        Items, Kept,
        items::{levels, liking, tradeoffs},
    },
};

/// All of it, read at one moment.
pub(crate) struct Said {
    pub kept: Kept,
    pub marks: Vec<RoleMark>,
    /// Codes of saved occupations.
    pub saved: Vec<String>,
}

impl Said {
    /// # Errors
    /// When the vault cannot be read.
    pub fn of(read: Read<'_>, person: PersonId) -> Result<Self, ApiError> {
        let saved = read.saved_of(person)?;
        Ok(Self {
            kept: Kept::of(read, person)?,
            marks: read.role_marks_of(person)?,
            saved: saved.into_iter().map(|saved| saved.code).collect(),
        })
    }

    /// As the formulas take it.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn person(&self, items: &Items, catalogue: &Catalogue) -> Result<Person, ApiError> {
        let kept = &self.kept;
        let leans = kept.leans();
        let last = |kind| kept.last(kind).map(|sitting| &sitting.answers[..]);
        let answered = last(InventoryKind::Tradeoffs).map(tradeoffs);
        Ok(Person {
            interests: self.interests(items),
            skills: last(InventoryKind::Skills).map(levels).unwrap_or_default(),
            weights: weigh(&items.leaning(&leans), &answered.unwrap_or_default()),
            leans,
            constraints: kept.constraints(),
            tracks: self.tracks(catalogue)?,
        })
    }

    /// The sitting that counts is the one finished last, of either form.
    fn interests(&self, items: &Items) -> Option<InterestResult> {
        let mut sittings = self.kept.sittings.iter();
        let (form, sitting) = sittings.find_map(|one| Some((one.inventory.form()?, one)))?;
        let answers = liking(&sitting.answers);
        Some(interests::score(&items.interests, form, &answers))
    }

    /// Those of past jobs, of what is saved and of the roles that are marked.
    fn tracks(&self, catalogue: &Catalogue) -> Result<BTreeSet<String>, ApiError> {
        let jobs = self.kept.experience.iter();
        let jobs = jobs.filter_map(|one| Some(one.occupation.as_ref()?.code.clone()));
        let mut codes: BTreeSet<String> = jobs.chain(self.saved.iter().cloned()).collect();
        let marked: BTreeSet<&str> = self.marks.iter().map(|mark| mark.slug.as_str()).collect();
        let roles = catalogue.roles()?.into_iter();
        let roles = roles.filter(|role| marked.contains(role.slug.as_str()));
        codes.extend(roles.map(|role| role.occupation.code));
        let mut tracks = BTreeSet::new();
        for code in codes {
            tracks.extend(catalogue.reference(&code)?.map(|found| found.track));
        }
        Ok(tracks)
    }

    /// What was said of one role.
    pub fn of_role(&self, slug: &RoleSlug) -> RoleAnswers {
        let mut answers = RoleAnswers {
            slug: slug.clone(),
            reactions: Default::default(),
            statements: Default::default(),
            version: Default::default(),
        };
        for mark in self.marks.iter().filter(|mark| mark.slug == *slug) {
            match &mark.what {
                Marked::Reaction { harder, reaction } => {
                    answers.reactions.insert(harder.clone(), *reaction);
                }
                Marked::Choice { choice, .. } => {
                    answers.version.insert(choice.clone());
                }
                Marked::Statement { statement, answer } => {
                    let given = i8::try_from(answer.get()).ok();
                    let given = given.and_then(|given| Agreement::try_from(given).ok());
                    answers
                        .statements
                        .extend(given.map(|given| (statement.clone(), given)));
                }
                Marked::Note { .. } => {}
            }
        }
        answers
    }
}
