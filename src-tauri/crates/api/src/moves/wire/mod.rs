//! Moves and routes, as the window speaks of them.

mod between;
mod door;
mod limits;
mod list;
mod map;
mod route;
mod start;

pub use between::{
    MoveBetween, MoveBetweenRequest, MoveElement, MoveOneWay, MoveReason, MoveStop, MoveStudy,
};
pub use door::{MoveDoor, MovePair, MoveRaise, MoveShown, MoveStepUp, MoveStory};
pub use limits::{MoveCalibration, MoveCut, MoveLimits};
pub use list::{
    MoveBar, MoveBound, MoveClass, MoveDirection, MoveGap, MovePay, MovePayDirection, MoveRatio,
    MoveRow, MoveUnrated, MoveVerdict, Moves, MovesRequest,
};
pub use map::{MapBasis, MapPoint, MapRequest, OccupationMap};
pub use route::{
    MoveLeg, MoveNever, MoveRelax, MoveRelaxWhat, MoveRoute, MoveRouteKind, MoveRoutes,
    MoveRoutesRequest,
};
pub use start::{MoveFigures, MoveFrom, MoveLevels, MoveMeasure, MoveSource, MoveStart};
