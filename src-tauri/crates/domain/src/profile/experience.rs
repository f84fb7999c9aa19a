//! What a person has done.

use chrono::{DateTime, Utc};

use super::When;
use crate::ids::{ExperienceId, PersonId};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExperienceKind {
    Job,
    Education,
    Certificate,
    Story,
}

impl ExperienceKind {
    pub const ALL: [Self; 4] = [Self::Job, Self::Education, Self::Certificate, Self::Story];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Education => "education",
            Self::Certificate => "certificate",
            Self::Story => "story",
        }
    }

    /// The reverse of [`ExperienceKind::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// Fields that a kind does not have are empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Experience {
    pub id: ExperienceId,
    pub person: PersonId,
    pub kind: ExperienceKind,
    pub title: String,
    /// Employer, school or issuer.
    pub place: String,
    /// Of a job.
    pub occupation: Option<Occupation>,
    pub begins: Option<When>,
    pub ends: Option<When>,
    /// Of a certificate.
    pub expires: Option<When>,
    /// Of education: O*NET's category, 1–12.
    pub level: Option<u8>,
    pub story: Story,
    /// Where it stands among the person's.
    pub position: i64,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// Version of the catalogue the occupation's title is from.
    pub catalogue_version: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupation {
    /// O*NET-SOC 2019; not checked against today's catalogue.
    pub code: String,
    pub title_at_save: String,
}

/// An achievement, in Markdown as typed, and what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Story {
    pub situation: String,
    pub action: String,
    pub result: String,
    /// Ids of elements, sorted.
    pub skills: Vec<String>,
}

impl Experience {
    /// How many years it lasted, and how many it has been over; `None` while it is not known when it began.
    #[must_use]
    pub fn years(&self, today: When) -> Option<(f64, f64)> {
        let until = self.ends.unwrap_or(today);
        let since = until.years_to(today);
        Some((self.begins?.years_to(until), since))
    }
}

/// The job held now, or else the one that ended last, among those that name an occupation; of several the one that
/// was begun last.
#[must_use]
pub fn present_job(experience: &[Experience], today: When) -> Option<&Experience> {
    let jobs = experience
        .iter()
        .filter(|one| one.kind == ExperienceKind::Job && one.occupation.is_some());
    let dated = jobs.filter_map(|job| Some((job.years(today)?, job)));
    let newest = dated.min_by(|((lasted, since), _), ((other_lasted, other_since), _)| {
        since
            .total_cmp(other_since)
            .then(lasted.total_cmp(other_lasted))
    });
    newest.map(|(_, job)| job)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_again_by_its_stored_name() {
        for kind in ExperienceKind::ALL {
            assert_eq!(ExperienceKind::from_name(kind.name()), Some(kind));
        }
    }
}
