//! Where the figures are from.

use super::wire::{FitFigures, FitSource};
use crate::{Api, error::ApiError};

pub(super) fn of(api: &Api) -> Result<Vec<FitSource>, ApiError> {
    let named = api.catalogue()?.fit_sources()?.into_iter();
    let source = named.filter_map(|(about, source)| {
        Some(FitSource {
            about: figures(&about)?,
            source: source.into(),
        })
    });
    Ok(source.collect())
}

fn figures(about: &str) -> Option<FitFigures> {
    Some(match about {
        "interests" => FitFigures::Interests,
        "skills" => FitFigures::Skills,
        "knowledge" => FitFigures::Knowledge,
        "abilities" => FitFigures::Abilities,
        "context" => FitFigures::Context,
        "work_values" => FitFigures::WorkValues,
        "pay" => FitFigures::Pay,
        "education" => FitFigures::Education,
        "telework" => FitFigures::Telework,
        _ => return None,
    })
}
