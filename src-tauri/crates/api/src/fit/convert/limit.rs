//! Constraints with the figures they were held against.

use waymark_domain::fit::{
    ConstraintAbout, ConstraintCheck, PERCENTILES, PayPoint, PayPoints, Share,
};

use super::super::{
    names::Names,
    wire::{FitLimit, FitLimitAbout, FitPayPoint, FitShare},
};
use crate::profile::wire::LimitKey;

pub(super) fn limit(names: &Names<'_>, check: &ConstraintCheck) -> FitLimit {
    FitLimit {
        outcome: check.outcome.into(),
        about: about(names, &check.about),
    }
}

pub(super) fn about(names: &Names<'_>, about: &ConstraintAbout) -> FitLimitAbout {
    let share = |share: &Option<Share>| share.map(|Share { low, high }| FitShare { low, high });
    match about {
        ConstraintAbout::Pay {
            floor,
            share: paid,
            points: published,
        } => FitLimitAbout::Pay {
            floor: *floor,
            share: share(paid),
            points: points(published),
            hourly: published.hourly,
        },
        ConstraintAbout::Remote { wanted, possible } => FitLimitAbout::Remote {
            wanted: (*wanted).into(),
            possible: *possible,
        },
        ConstraintAbout::Hours { max, share: within } => FitLimitAbout::Hours {
            max: u32::from(*max),
            share: share(within),
        },
        ConstraintAbout::Shifts { share: regular } => FitLimitAbout::Shifts {
            share: share(regular),
        },
        ConstraintAbout::Education {
            max,
            share: schooled,
        } => FitLimitAbout::Education {
            max: u32::from(*max),
            share: share(schooled),
        },
        ConstraintAbout::Physical { limit, value } => FitLimitAbout::Physical {
            limit: (*limit).into(),
            value: *value,
        },
        ConstraintAbout::Driving { value } => FitLimitAbout::Driving { value: *value },
        ConstraintAbout::Travel => FitLimitAbout::Travel,
        ConstraintAbout::OnCall => FitLimitAbout::OnCall,
        ConstraintAbout::Record => FitLimitAbout::Record,
        ConstraintAbout::Dealbreaker { harder, .. } => FitLimitAbout::Dealbreaker {
            name: names.harder(harder),
            harder: harder.to_string(),
        },
    }
}

pub(crate) fn points(published: &PayPoints) -> Vec<FitPayPoint> {
    let point = |(below, point): (f64, PayPoint)| match point {
        PayPoint::At(pay) => Some(FitPayPoint {
            below,
            pay,
            or_more: false,
        }),
        PayPoint::AtLeast(pay) => Some(FitPayPoint {
            below,
            pay,
            or_more: true,
        }),
        PayPoint::Unknown => None,
    };
    PERCENTILES
        .into_iter()
        .zip(published.at)
        .filter_map(point)
        .collect()
}

/// What the limit goes by where limits are set; none for a dealbreaker, which is said of a role.
pub(super) fn key(about: &ConstraintAbout) -> Option<LimitKey> {
    Some(match about {
        ConstraintAbout::Pay { .. } => LimitKey::PayFloor,
        ConstraintAbout::Remote { .. } => LimitKey::Remote,
        ConstraintAbout::Hours { .. } => LimitKey::HoursMax,
        ConstraintAbout::Shifts { .. } => LimitKey::NoShifts,
        ConstraintAbout::Education { .. } => LimitKey::EducationMax,
        ConstraintAbout::Physical { limit, .. } => (*limit).into(),
        ConstraintAbout::Driving { .. } => LimitKey::NoDriving,
        ConstraintAbout::Travel => LimitKey::NoTravel,
        ConstraintAbout::OnCall => LimitKey::NoOnCall,
        ConstraintAbout::Record => LimitKey::Record,
        ConstraintAbout::Dealbreaker { .. } => return None,
    })
}
