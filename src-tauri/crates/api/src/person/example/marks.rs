//! What the example marked on roles.

use chrono::NaiveTime;
use waymark_domain::{
    history::Stamp,
    ids::PersonId,
    mark::{self, Agreement, RoleMark},
    role::{ItemId, RoleSlug},
};

use super::{story::Marked, told::ago};
use crate::{
    Api,
    error::ApiError,
    mark::{Names, Part, Today, chosen},
    plan, role,
};

/// Role by role. What a later catalogue no longer has is left out.
///
/// # Errors
/// When the catalogue cannot be read, or a note is longer than it may be.
pub(super) fn marks(
    api: &Api,
    person: PersonId,
    stories: Vec<Marked>,
    stamp: &Stamp,
) -> Result<Vec<RoleMark>, ApiError> {
    let mut marks = Vec::new();
    for story in stories {
        let slug = role::slug(story.slug.clone())?;
        match Today::of(api, &slug) {
            Ok(today) => marks.extend(of_role(person, &slug, &today, story, stamp)?),
            Err(ApiError::NotFound { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(marks)
}

fn of_role(
    person: PersonId,
    slug: &RoleSlug,
    today: &Today,
    story: Marked,
    stamp: &Stamp,
) -> Result<Vec<RoleMark>, ApiError> {
    let then = past(stamp, story.months_ago);
    let mut marks = chosen(person, slug, today, &story.choices, &then).unwrap_or_default();
    let names = |part: Option<&ItemId>| Names::today(today, Part::harder(part)).ok();
    for (harder, reaction) in story.reactions {
        let Ok(harder) = ItemId::try_from(harder) else {
            continue;
        };
        if let Some(names) = names(Some(&harder)) {
            let reaction = reaction.into();
            let what = mark::Marked::Reaction { harder, reaction };
            marks.push(names.mark(person, slug, what, &then));
        }
    }
    for (statement, answer) in story.statements {
        let (Ok(statement), Some(answer)) = (ItemId::try_from(statement), Agreement::new(answer))
        else {
            continue;
        };
        if let Ok(names) = Names::today(today, Part::Statement(&statement)) {
            let what = mark::Marked::Statement { statement, answer };
            marks.push(names.mark(person, slug, what, &then));
        }
    }
    for note in story.notes {
        let about = note.about.and_then(|id| ItemId::try_from(id).ok());
        if let Some(names) = names(about.as_ref()) {
            let text = plan::note(note.text)?;
            let what = mark::Marked::Note { about, text };
            marks.push(names.mark(person, slug, what, &past(stamp, note.months_ago)));
        }
    }
    Ok(marks)
}

/// The same action, so many months before.
fn past(stamp: &Stamp, months: u32) -> Stamp {
    let on = ago(stamp.on, months);
    Stamp {
        at: on.and_time(NaiveTime::MIN).and_utc(),
        on,
        ..*stamp
    }
}
