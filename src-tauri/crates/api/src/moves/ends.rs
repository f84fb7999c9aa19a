//! Where a move begins and ends, for keeping it.

use waymark_domain::{
    moves::{self, Class},
    plan::MoveEnd,
};

use super::{limits, start::Start, wire::MoveFrom};
use crate::{Api, error::ApiError, fit::Subject};

pub(crate) struct Ends {
    /// None for a person whose jobs name no occupation.
    pub from: Option<MoveEnd>,
    pub to: MoveEnd,
    /// None when it cannot be said.
    pub class: Option<Class>,
    pub catalogue_version: String,
}

/// # Errors
/// As [`super::between`].
pub(crate) fn ends(
    api: &Api,
    person_id: &str,
    from: &MoveFrom,
    to: &str,
) -> Result<Ends, ApiError> {
    let start = Start::of(api, person_id, from)?;
    let target = Subject::of(api, to)?;
    let place = start.place(&target)?;
    let origin = start.origin();
    if origin.at() == Some(place) {
        let why = "that is the occupation where it begins";
        return Err(ApiError::bad_request("to", why));
    }
    let found = moves::between(&origin, place, &limits::read(None, &origin)?);
    let occupations = start.ground.tables().occupations();
    let from = match (&start.subject, origin.at()) {
        (Some(subject), _) => Some(end(subject)),
        (None, at) => at.map(|at| MoveEnd {
            code: occupations[at].code.clone(),
            slug: None,
            title: occupations[at].title.clone(),
        }),
    };
    Ok(Ends {
        from,
        to: end(&target),
        class: found.class,
        catalogue_version: start.items.catalogue.clone(),
    })
}

fn end(subject: &Subject) -> MoveEnd {
    MoveEnd {
        code: subject.code.clone(),
        slug: subject.slug().cloned(),
        title: subject.title.clone(),
    }
}
