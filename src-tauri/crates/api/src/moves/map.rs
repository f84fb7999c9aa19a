//! All occupations, near ones together.

use std::collections::{HashMap, HashSet};

use waymark_domain::{
    fit::Group,
    moves::{self, Verdict},
};

use super::{
    convert::{Beside, median, reference},
    limits, sources,
    start::Start,
    wire::{MapPoint, MapRequest, MoveFrom, OccupationMap},
};
use crate::{Api, error::ApiError};

/// # Errors
/// As [`super::list()`].
pub fn map(api: &Api, request: MapRequest) -> Result<OccupationMap, ApiError> {
    let nowhere = MoveFrom::Person { pay: None };
    let from = request.from.as_ref().unwrap_or(&nowhere);
    let start = Start::of(api, &request.person_id, from)?;
    let origin = start.origin();
    let limits = limits::read(request.limits, &origin)?;
    let moves = match &request.from {
        Some(_) => moves::reach(&origin, &limits),
        None => Vec::new(),
    };
    let viable = moves.iter().filter(|one| one.labels.viable == Verdict::Yes);
    let reachable: HashSet<usize> = viable.map(|one| one.to).collect();
    let tables = api.fits.tables(api)?;
    let list = api
        .fits
        .list(&tables, &start.person, &start.person.constraints);
    let groups: HashMap<usize, Group> = list.rows.iter().map(|row| (row.at, row.group)).collect();
    let beside = Beside::of(api, &start.said)?;
    let spots = api.catalogue()?.map()?;
    let points = spots.into_iter().filter_map(|spot| {
        let at = tables.find(&spot.code)?;
        let figures = &tables.occupations()[at];
        let [x, y] = spot.point;
        let group = groups.get(&at).filter(|group| **group != Group::NotEnough);
        Some(MapPoint {
            occupation: reference(figures),
            x,
            y,
            basis: spot.basis.into(),
            pay: median(&figures.pay),
            growth: start.ground.figures(at).growth.map(|growth| growth.percent),
            fit: group.map(|group| (*group).into()),
            saved: beside.is_saved(&spot.code),
            reachable: reachable.contains(&at),
            written: !beside.roles(&spot.code).is_empty(),
        })
    });
    Ok(OccupationMap {
        points: points.collect(),
        catalogue_version: start.items.catalogue.clone(),
        start: request.from.as_ref().map(|_| start.to_wire()),
        sources: sources::of(api)?,
    })
}
