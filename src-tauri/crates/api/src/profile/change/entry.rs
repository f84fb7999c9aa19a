//! What has been done, as it is typed, and what of it is kept.

use chrono::Datelike;
use waymark_domain::profile::{Experience, ExperienceKind, Occupation, Story, When};

use super::{
    super::{
        refused,
        wire::{ExperienceEntry, ProfileTrouble},
    },
    Change,
};
use crate::error::ApiError;

/// The first year that is plausible.
const FIRST: i32 = 1930;
/// For how many years from now a certificate may hold.
const HOLDS: i32 = 50;
/// Characters: of a title or a place, and of a part of a story.
const LONGEST: u32 = 200;
const LONGEST_STORY: u32 = 10_000;
/// Skills of a story.
const MOST_SKILLS: u32 = 20;

/// An experience without its place in the vault. Fields that its kind does not have are empty.
pub(super) struct Entry {
    pub kind: ExperienceKind,
    pub title: String,
    pub place: String,
    pub occupation: Option<Occupation>,
    pub begins: Option<When>,
    pub ends: Option<When>,
    pub expires: Option<When>,
    pub level: Option<u8>,
    pub story: Story,
}

impl Entry {
    /// `before` is what it replaces: an occupation and skills that it has stay possible when the catalogue no
    /// longer has them.
    ///
    /// # Errors
    /// [`ApiError::ProfileRefused`] with the first field that is not kept as it was given.
    pub fn read(
        change: &Change<'_>,
        entry: ExperienceEntry,
        before: Option<&Experience>,
    ) -> Result<Self, ApiError> {
        let kind = ExperienceKind::from(entry.kind);
        let title = text("title", &entry.title, LONGEST)?;
        if title.is_empty() {
            return Err(refused("title", ProfileTrouble::TitleMissing));
        }
        let next = change.stamp.on.year() + 1;
        let begins = when("begins", entry.begins.as_deref(), next)?;
        let ends = when("ends", entry.ends.as_deref(), next)?;
        let expires = match kind {
            ExperienceKind::Certificate => {
                when("expires", entry.expires.as_deref(), next - 1 + HOLDS)?
            }
            _ => None,
        };
        if backwards(begins, ends) {
            return Err(refused("ends", ProfileTrouble::EndsBeforeBegins));
        }
        if backwards(begins, expires) {
            return Err(refused("expires", ProfileTrouble::ExpiresBeforeIssue));
        }
        Ok(Self {
            kind,
            title,
            place: text("place", &entry.place, LONGEST)?,
            occupation: match kind {
                ExperienceKind::Job => occupation(change, entry.code, before)?,
                _ => None,
            },
            begins,
            ends,
            expires,
            level: match kind {
                ExperienceKind::Education => entry.level.map(level).transpose()?,
                _ => None,
            },
            story: match kind {
                ExperienceKind::Story => Story {
                    situation: typed("situation", entry.situation)?,
                    action: typed("action", entry.action)?,
                    result: typed("result", entry.result)?,
                    skills: skills(change, entry.skills, before)?,
                },
                _ => Story::default(),
            },
        })
    }
}

/// A line, without the spaces around it.
pub(super) fn text(field: &str, typed: &str, most: u32) -> Result<String, ApiError> {
    let line = typed.trim();
    short(field, line, most)?;
    Ok(line.to_owned())
}

/// A text, exactly as typed.
fn typed(field: &str, text: String) -> Result<String, ApiError> {
    short(field, &text, LONGEST_STORY)?;
    Ok(text)
}

fn short(field: &str, text: &str, most: u32) -> Result<(), ApiError> {
    if text.chars().count() > most as usize {
        return Err(refused(field, ProfileTrouble::TooLong { most }));
    }
    Ok(())
}

fn when(field: &str, text: Option<&str>, last: i32) -> Result<Option<When>, ApiError> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let when: When = text
        .parse()
        .map_err(|_| refused(field, ProfileTrouble::DateUnreadable))?;
    if !(FIRST..=last).contains(&when.year()) {
        let first = FIRST;
        return Err(refused(
            field,
            ProfileTrouble::DateOutOfRange { first, last },
        ));
    }
    Ok(Some(when))
}

fn backwards(first: Option<When>, second: Option<When>) -> bool {
    matches!((first, second), (Some(first), Some(second)) if second.is_before(first))
}

fn level(level: u32) -> Result<u8, ApiError> {
    let (least, most) = (1, 12);
    u8::try_from(level)
        .ok()
        .filter(|_| (least..=most).contains(&level))
        .ok_or_else(|| refused("level", ProfileTrouble::NumberOutOfRange { least, most }))
}

fn occupation(
    change: &Change<'_>,
    code: Option<String>,
    before: Option<&Experience>,
) -> Result<Option<Occupation>, ApiError> {
    let Some(code) = code.filter(|code| !code.is_empty()) else {
        return Ok(None);
    };
    let had = before.and_then(|before| before.occupation.clone());
    if let Some(had) = had.filter(|had| had.code == code) {
        return Ok(Some(had));
    }
    match change.api.title_of(&code)? {
        Some(title_at_save) => Ok(Some(Occupation {
            code,
            title_at_save,
        })),
        None => Err(refused("code", ProfileTrouble::UnknownOccupation)),
    }
}

/// Each once, in order.
fn skills(
    change: &Change<'_>,
    mut skills: Vec<String>,
    before: Option<&Experience>,
) -> Result<Vec<String>, ApiError> {
    skills.sort_unstable();
    skills.dedup();
    if skills.len() > MOST_SKILLS as usize {
        let most = MOST_SKILLS;
        return Err(refused("skills", ProfileTrouble::TooMany { most }));
    }
    let had = |skill| before.is_some_and(|before| before.story.skills.contains(skill));
    if skills
        .iter()
        .any(|skill| change.items.element(skill).is_none() && !had(skill))
    {
        return Err(refused("skills", ProfileTrouble::NoSuchAnswer));
    }
    Ok(skills)
}
