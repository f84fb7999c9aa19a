//! An occupation's page.

use waymark_domain::occupation::{Domain, Page};
use waymark_store::catalogue::Catalogue;

use super::wire::{Occupation, OccupationRequest, Rating};
use crate::ApiError;

/// Everything the catalogue knows about one occupation.
///
/// # Errors
/// [`ApiError::BadRequest`] for what is no code at all, [`ApiError::NotFound`] for a code it does not have.
pub fn occupation(
    catalogue: &Catalogue,
    request: &OccupationRequest,
) -> Result<Occupation, ApiError> {
    let code = request.code.as_str();
    if !looks_like_a_code(code) {
        return Err(ApiError::bad_request(
            "code",
            "an occupation's code looks like 11-3051.00",
        ));
    }
    let page = catalogue
        .occupation(code)?
        .ok_or_else(|| ApiError::not_found("occupation", code))?;
    Ok(page_to_wire(page))
}

/// `NN-NNNN.NN`
pub(crate) fn looks_like_a_code(code: &str) -> bool {
    code.len() == 10
        && code.bytes().enumerate().all(|(index, byte)| match index {
            2 => byte == b'-',
            7 => byte == b'.',
            _ => byte.is_ascii_digit(),
        })
}

fn page_to_wire(mut page: Page) -> Occupation {
    let ratings = std::mem::take(&mut page.ratings);
    let of = |domain: Domain| -> Vec<Rating> {
        ratings
            .iter()
            .filter(|rating| rating.domain == domain)
            .cloned()
            .map(Into::into)
            .collect()
    };
    Occupation {
        skills: of(Domain::Skills),
        knowledge: of(Domain::Knowledge),
        abilities: of(Domain::Abilities),
        work_styles: of(Domain::WorkStyles),
        work_values: of(Domain::WorkValues),
        interests: of(Domain::Interests),
        activities: of(Domain::Activities),
        context: of(Domain::Context),
        code: page.code,
        title: page.title,
        track: page.track.into(),
        has_ratings: page.has_ratings,
        titles: page.titles.into(),
        shares_category_with: all(page.shares_category_with),
        category: page.category.map(Into::into),
        projections: all(page.projections),
        history: page.history.into(),
        sectors: all(page.sectors),
        preparation: page.preparation.map(Into::into),
        education: page.education.map(Into::into),
        technology: all(page.technology),
        technology_source: page.technology_source,
        related: all(page.related),
        related_source: page.related_source,
        exposure: all(page.exposure),
        telework: page.telework.map(Into::into),
        sources: all(page.sources),
    }
}

fn all<A, B: From<A>>(items: Vec<A>) -> Vec<B> {
    items.into_iter().map(B::from).collect()
}
