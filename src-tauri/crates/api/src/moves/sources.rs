//! Where the figures of a move are from.

use super::wire::{MoveFigures, MoveSource};
use crate::{Api, error::ApiError};

pub(super) fn of(api: &Api) -> Result<Vec<MoveSource>, ApiError> {
    let catalogue = api.catalogue()?;
    let named = catalogue.fit_sources()?.into_iter();
    let named = named.chain(catalogue.move_sources()?);
    let source = named.filter_map(|(about, source)| {
        Some(MoveSource {
            about: figures(&about)?,
            source: source.into(),
        })
    });
    Ok(source.collect())
}

fn figures(about: &str) -> Option<MoveFigures> {
    Some(match about {
        "skills" => MoveFigures::Skills,
        "knowledge" => MoveFigures::Knowledge,
        "pay" => MoveFigures::Pay,
        "preparation" => MoveFigures::Preparation,
        "projections" => MoveFigures::Projections,
        "exposure" => MoveFigures::Exposure,
        _ => return None,
    })
}
