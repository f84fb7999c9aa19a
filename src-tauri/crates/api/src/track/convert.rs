//! From the catalogue's plain structs to the wire.

use waymark_domain::track as domain;
use waymark_store::catalogue as store;

use super::wire;

impl From<store::TrackPage> for wire::TrackPage {
    fn from(from: store::TrackPage) -> Self {
        Self {
            track: from.track.into(),
            categories: from.categories,
            uncounted: from.uncounted,
            roles: from.roles.into_iter().map(Into::into).collect(),
            pay: from.pay.into_iter().map(Into::into).collect(),
            preparation_source: from.preparation_source,
            history: from.history.into(),
            projections: from.projections.into_iter().map(Into::into).collect(),
            unprojected: from.unprojected,
            sources: from.sources.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<domain::LevelPay> for wire::LevelPay {
    fn from(from: domain::LevelPay) -> Self {
        Self {
            zone: from.zone,
            categories: from.categories,
            without_pay: from.without_pay,
            hourly: from.hourly,
            employment: from.employment,
            spread: from.spread.map(Into::into),
            lowest: from.lowest,
            highest: from.highest,
        }
    }
}

impl From<domain::Spread> for wire::Spread {
    fn from(from: domain::Spread) -> Self {
        Self {
            lowest: from.lowest.into(),
            lower_quarter: from.lower_quarter.into(),
            middle: from.middle.into(),
            upper_quarter: from.upper_quarter.into(),
            highest: from.highest.into(),
        }
    }
}

impl From<domain::TrackHistory> for wire::TrackHistory {
    fn from(from: domain::TrackHistory) -> Self {
        Self {
            years: from.years.into_iter().map(Into::into).collect(),
            breaks: from.breaks.into_iter().map(Into::into).collect(),
            stretches: from.stretches.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<domain::TrackYear> for wire::TrackYear {
    fn from(from: domain::TrackYear) -> Self {
        Self {
            year: from.year,
            employment: from.employment,
            source: from.source,
        }
    }
}

impl From<domain::Stretch> for wire::Stretch {
    fn from(from: domain::Stretch) -> Self {
        Self {
            from: from.from,
            to: from.to,
            categories: from.categories,
            of: from.of,
            covered_percent: from.covered_percent,
            change_percent: from.change_percent,
        }
    }
}

impl From<domain::TrackProjection> for wire::TrackProjection {
    fn from(from: domain::TrackProjection) -> Self {
        Self {
            cycle: from.cycle,
            base_year: from.base_year,
            target_year: from.target_year,
            lines: from.lines,
            base_employment: from.base_employment,
            target_employment: from.target_employment,
            change_percent: from.change_percent,
            openings: from.openings,
            all_occupations_change_percent: from.all_occupations_change_percent,
            source: from.source,
        }
    }
}
