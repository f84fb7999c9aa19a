//! All moves from one place, or to one.

use waymark_domain::moves::{self, Doors, Move};

use super::{
    convert::{self, Beside},
    limits, sources,
    start::Start,
    wire::{MoveClass, MoveDirection, MoveFrom, MoveStepUp, Moves, MovesRequest},
};
use crate::{Api, error::ApiError};

/// What opens less is a long tail of single roles.
const DOORS: usize = 8;

/// # Errors
/// [`ApiError::NotFound`] for an unknown person, role or occupation; [`ApiError::BadRequest`] for limits or pay out
/// of range, and for those who would come to a person; why either database cannot be read.
pub fn list(api: &Api, request: MovesRequest) -> Result<Moves, ApiError> {
    let feeders = request.direction == MoveDirection::Feeders;
    if feeders && matches!(request.from, MoveFrom::Person { .. }) {
        let why = "people come to a role or an occupation";
        return Err(ApiError::bad_request("direction", why));
    }
    let start = Start::of(api, &request.person_id, &request.from)?;
    let origin = start.origin();
    let limits = limits::read(request.limits, &origin)?;
    let mut found = match origin.at().filter(|_| feeders) {
        Some(at) => moves::feeders(&start.ground, at, &limits),
        None => moves::reach(&origin, &limits),
    };
    let doors = if feeders {
        Doors::default()
    } else {
        moves::doors(&origin, &found, &limits)
    };
    by_likeness(&mut found);
    let beside = Beside::of(api, &start.said)?;
    let rows = found.iter().map(|one| {
        let other = if feeders { one.from } else { Some(one.to) };
        convert::row(&start.ground, &beside, one, other.unwrap_or(one.to))
    });
    let wanted = |class: Option<MoveClass>| {
        request.classes.is_empty() || class.is_some_and(|one| request.classes.contains(&one))
    };
    let names = convert::Names {
        items: &start.items,
        ground: &start.ground,
    };
    Ok(Moves {
        catalogue_version: start.items.catalogue.clone(),
        start: start.to_wire(),
        limits: limits.into(),
        calibration: limits::calibration(&start.ground, start.measure()),
        rows: rows.filter(|row| wanted(row.class)).collect(),
        doors: doors
            .single
            .iter()
            .take(DOORS)
            .map(|one| names.door(one))
            .collect(),
        pair: doors.pair.map(|pair| names.pair(&origin, &pair)),
        step_up: step_up(&start, &names),
        sources: sources::of(api)?,
    })
}

/// Stable: of equals, in the order of their codes.
fn by_likeness(moves: &mut [Move]) {
    let alike = |one: &Move| {
        one.alike
            .map_or(f64::NEG_INFINITY, |alike| alike.percentile)
    };
    moves.sort_by(|one, other| alike(other).total_cmp(&alike(one)));
}

fn step_up(start: &Start, names: &convert::Names<'_>) -> Option<MoveStepUp> {
    let (_, role) = start.subject.as_ref()?.role.as_ref()?;
    let experience = &start.said.kept.experience;
    let at = start.origin().at();
    let found = moves::step_up(&start.ground, role, at, experience)?;
    names.step_up(role, &found, experience)
}
