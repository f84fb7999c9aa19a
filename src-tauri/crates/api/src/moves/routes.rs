//! Routes to a target in up to four moves.

use waymark_domain::moves::{self, MOST_MOVES, RouteLimits};

use super::{
    convert::{Names, reference},
    limits, sources,
    start::Start,
    wire::{MoveRelax, MoveRoute, MoveRoutes, MoveRoutesRequest},
};
use crate::{Api, error::ApiError, fit::Subject};

/// # Errors
/// [`ApiError::NotFound`] for an unknown person, role or occupation; [`ApiError::BadRequest`] for limits, pay, a floor
/// or a number of moves out of range; why either database cannot be read.
pub fn routes(api: &Api, request: MoveRoutesRequest) -> Result<MoveRoutes, ApiError> {
    if !(1..=MOST_MOVES).contains(&request.moves) {
        return Err(ApiError::bad_request("moves", "a route has 1 to 4 moves"));
    }
    if request
        .floor
        .is_some_and(|floor| !(1..=10_000_000).contains(&floor))
    {
        let why = "a floor is 1 to 10,000,000 dollars a year";
        return Err(ApiError::bad_request("floor", why));
    }
    let start = Start::of(api, &request.person_id, &request.from)?;
    let target = Subject::of(api, &request.to)?;
    let to = start.place(&target)?;
    let origin = start.origin();
    let limits = limits::read(request.limits, &origin)?;
    let floor = request.floor.or(start.person.constraints.pay_floor);
    let asked = RouteLimits {
        moves: request.moves,
        ..RouteLimits::of(&origin, limits, floor.map(f64::from))
    };
    let found = moves::routes(&origin, to, &asked);
    let names = Names {
        items: &start.items,
        ground: &start.ground,
    };
    let route = |one: &moves::Route| MoveRoute {
        kinds: one.kinds.iter().map(|kind| (*kind).into()).collect(),
        legs: one.legs.iter().map(|leg| names.leg(leg)).collect(),
    };
    let relax = |one: &moves::Relax| MoveRelax {
        what: one.what.into(),
        from: one.from,
        to: one.to,
    };
    Ok(MoveRoutes {
        catalogue_version: start.items.catalogue.clone(),
        start: start.to_wire(),
        to_title: target.title,
        to: reference(&start.ground.tables().occupations()[to]),
        limits: limits.into(),
        calibration: limits::calibration(&start.ground, start.measure()),
        floor: asked.floor,
        routes: found.found.iter().map(route).collect(),
        without: found.without.iter().map(|kind| (*kind).into()).collect(),
        relax: found.relax.iter().map(relax).collect(),
        never: found.never.map(Into::into),
        sources: sources::of(api)?,
    })
}
