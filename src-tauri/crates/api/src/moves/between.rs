//! One move, both ways.

use waymark_domain::{
    fit::PayPoints,
    moves::{self, Growth, MoveFigures, Origin},
};

use super::{
    convert::{self, Beside, Names},
    limits, sources,
    start::Start,
    wire::{MoveBetween, MoveBetweenRequest, MoveOneWay, MoveReason, MoveStop, MoveStudy},
};
use crate::{
    Api,
    error::ApiError,
    fit::{Subject, points},
};

/// # Errors
/// [`ApiError::NotFound`] for an unknown person, role or occupation; [`ApiError::BadRequest`] for limits or pay out
/// of range, and for a move to where it begins; why either database cannot be read.
pub fn between(api: &Api, request: MoveBetweenRequest) -> Result<MoveBetween, ApiError> {
    let start = Start::of(api, &request.person_id, &request.from)?;
    let target = Subject::of(api, &request.to)?;
    let to = start.place(&target)?;
    let origin = start.origin();
    let at = origin.at();
    if at == Some(to) {
        let why = "that is the occupation where it begins";
        return Err(ApiError::bad_request("to", why));
    }
    let limits = limits::read(request.limits, &origin)?;
    let beside = Beside::of(api, &start.said)?;
    let names = Names {
        items: &start.items,
        ground: &start.ground,
    };
    let one_way = |origin: &Origin<'_>, to: usize| {
        let found = moves::between(origin, to, &limits);
        let lists = moves::lists(origin, to);
        MoveOneWay {
            row: convert::row(&start.ground, &beside, &found, to),
            gap: names.elements(&lists.gap),
            shared: names.elements(&lists.shared),
            surplus: names.elements(&lists.surplus),
        }
    };
    let direct = moves::between(&origin, to, &limits);
    let stop = moves::stop(&origin, &direct, &limits);
    let occupations = start.ground.tables().occupations();
    let pay_now = at.map_or_else(PayPoints::default, |at| occupations[at].pay);
    let pay_there = occupations[to].pay;
    let none = MoveFigures::default();
    let now = at.map_or(&none, |at| start.ground.figures(at));
    let there = start.ground.figures(to);
    let years = there.growth.or(now.growth);
    // A projection of other years is not set beside it.
    let growth = |one: Option<Growth>| {
        let same = one
            .filter(|one| years.is_some_and(|years| (years.from, years.to) == (one.from, one.to)));
        same.map(|one| one.percent)
    };
    Ok(MoveBetween {
        catalogue_version: start.items.catalogue.clone(),
        start: start.to_wire(),
        to_title: target.title,
        to: convert::reference(&occupations[to]),
        limits: limits.into(),
        calibration: limits::calibration(&start.ground, start.measure()),
        there: one_way(&origin, to),
        back: at.map(|at| one_way(&Origin::occupation(&start.ground, to), at)),
        reasons: at.map_or_else(
            || Ok(Vec::new()),
            |at| reasons(api, &occupations[at].code, &occupations[to].code),
        )?,
        stop: stop.map(|stop| MoveStop {
            first: names.leg(&stop.first),
            second: names.leg(&stop.second),
            shorter: stop.shorter,
        }),
        pay_now: points(&pay_now),
        pay_there: points(&pay_there),
        hourly_now: pay_now.hourly,
        hourly_there: pay_there.hourly,
        studies: studies(now, there),
        growth_now: growth(now.growth),
        growth_there: growth(there.growth),
        growth_from: years.map(|years| years.from),
        growth_to: years.map(|years| years.to),
        sources: sources::of(api)?,
    })
}

/// In the order of the studies, each once.
fn studies(now: &MoveFigures, there: &MoveFigures) -> Vec<MoveStudy> {
    let mut found: Vec<MoveStudy> = Vec::new();
    for (figures, ends) in [(now, false), (there, true)] {
        for one in &figures.exposure {
            let place = found.iter().position(|study| study.measure == one.study);
            let place = place.unwrap_or_else(|| {
                found.push(MoveStudy {
                    measure: one.study.clone(),
                    year: one.year,
                    now: None,
                    there: None,
                });
                found.len() - 1
            });
            let study = &mut found[place];
            let side = if ends {
                &mut study.there
            } else {
                &mut study.now
            };
            *side = Some(one.percentile);
        }
    }
    found
}

/// The catalogue keeps reasons for the most alike of each occupation, so either list may have them.
fn reasons(api: &Api, one: &str, other: &str) -> Result<Vec<MoveReason>, ApiError> {
    let catalogue = api.catalogue()?;
    for (of, near) in [(one, other), (other, one)] {
        let neighbours = catalogue.neighbours(of)?;
        if let Some(found) = neighbours.into_iter().find(|found| found.code == near) {
            let reasons = found.reasons.into_iter().map(|reason| MoveReason {
                aspect: reason.aspect.name().to_owned(),
                adds: f64::from(reason.adds),
                shared: reason.shared.into_iter().map(|thing| thing.name).collect(),
            });
            return Ok(reasons.collect());
        }
    }
    Ok(Vec::new())
}
