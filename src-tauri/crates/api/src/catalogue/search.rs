//! Occupations and roles, as they are typed.

use waymark_domain::role;
use waymark_store::catalogue::{Catalogue, roles, titles};

use super::wire::{
    Passage, PassagePart, RoleHit, RoleSection, SearchTitles, SearchTitlesRequest, TitleHit,
};
use crate::ApiError;

const HIGHEST_LIMIT: u8 = 50;
/// Roles in an answer.
const MOST_ROLES: usize = 8;

/// Occupations whose titles are like the query, best first, and roles, by their titles and then by their
/// prose. An empty query finds nothing, and so does one that is like no title and stands in no profile.
///
/// # Errors
/// [`ApiError::BadRequest`] when the limit is not 1–50.
pub fn search_titles(
    catalogue: &Catalogue,
    request: &SearchTitlesRequest,
) -> Result<SearchTitles, ApiError> {
    if !(1..=HIGHEST_LIMIT).contains(&request.limit) {
        return Err(ApiError::bad_request(
            "limit",
            format!("ask for 1 to {HIGHEST_LIMIT} titles"),
        ));
    }
    let found = catalogue.search_titles(&request.query, usize::from(request.limit))?;
    let mut hits = Vec::with_capacity(found.hits.len());
    for hit in found.hits {
        if let Some(row) = catalogue.row(&hit.code)? {
            hits.push(TitleHit {
                occupation: row.into(),
                matched: hit.matched,
            });
        }
    }
    Ok(SearchTitles {
        cleaned: found.cleaned,
        hits,
        roles: catalogue
            .search_roles(&request.query, MOST_ROLES)?
            .into_iter()
            .map(Into::into)
            .collect(),
    })
}

impl From<roles::RoleFound> for RoleHit {
    fn from(found: roles::RoleFound) -> Self {
        Self {
            role: found.row.into(),
            matched: found.matched,
            passages: found.passages.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<roles::Passage> for Passage {
    fn from(passage: roles::Passage) -> Self {
        let part = |part: role::Part| PassagePart {
            text: part.text,
            hit: part.hit,
        };
        Self {
            section: passage.section.into(),
            parts: passage.parts.into_iter().map(part).collect(),
        }
    }
}

impl From<role::Section> for RoleSection {
    fn from(section: role::Section) -> Self {
        match section {
            role::Section::Sentence => Self::Sentence,
            role::Section::Siblings => Self::Siblings,
            role::Section::Like => Self::Like,
            role::Section::Harder => Self::Harder,
            role::Section::Thrives => Self::Thrives,
            role::Section::Varies => Self::Varies,
            role::Section::WaysIn => Self::WaysIn,
            role::Section::Licences => Self::Licences,
            role::Section::Ladder => Self::Ladder,
            role::Section::LeaveOrStay => Self::LeaveOrStay,
            role::Section::Lateral => Self::Lateral,
            role::Section::Feeders => Self::Feeders,
            role::Section::Statements => Self::Statements,
            role::Section::Questions => Self::Questions,
            role::Section::QuestionsToAsk => Self::QuestionsToAsk,
        }
    }
}

impl From<titles::Error> for ApiError {
    fn from(error: titles::Error) -> Self {
        Self::CatalogueUnusable {
            reason: error.to_string(),
        }
    }
}
