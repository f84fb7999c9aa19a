//! From the catalogue's plain structs to the wire, field by field: the wire is a contract with the UI and
//! may not follow every change of the structs.

use waymark_domain::occupation as domain;

use super::wire;

impl From<domain::Figure> for wire::Figure {
    fn from(from: domain::Figure) -> Self {
        match from {
            domain::Figure::Value(value) => Self::Value { value },
            domain::Figure::AtLeast(value) => Self::AtLeast { value },
            domain::Figure::Suppressed => Self::Suppressed,
            domain::Figure::NotPublished => Self::NotPublished,
        }
    }
}

impl From<domain::Source> for wire::Source {
    fn from(from: domain::Source) -> Self {
        Self {
            id: from.id,
            publisher: from.publisher,
            title: from.title,
            period: from.period,
            year: from.year,
            licence: from.licence,
            caution: from.caution,
        }
    }
}

impl From<domain::OccupationRef> for wire::OccupationRef {
    fn from(from: domain::OccupationRef) -> Self {
        Self {
            code: from.code,
            title: from.title,
            track: from.track,
        }
    }
}

impl From<domain::TrackRef> for wire::TrackRef {
    fn from(from: domain::TrackRef) -> Self {
        Self {
            id: from.id,
            name: from.name,
        }
    }
}

impl From<domain::Track> for wire::Track {
    fn from(from: domain::Track) -> Self {
        Self {
            id: from.id,
            name: from.name,
            intro: from.intro,
            occupations: from.occupations,
            employment: from.employment.into(),
            employment_source: from.employment_source,
        }
    }
}

impl From<domain::OccupationRow> for wire::OccupationRow {
    fn from(from: domain::OccupationRow) -> Self {
        Self {
            code: from.code,
            title: from.title,
            track: from.track,
            preparation: from.preparation,
            median_pay: from.median_pay.into(),
            pay_hourly: from.pay_hourly,
            employment: from.employment.into(),
            growth_percent: from.growth_percent,
            has_ratings: from.has_ratings,
        }
    }
}

impl From<domain::Titles> for wire::Titles {
    fn from(from: domain::Titles) -> Self {
        Self {
            count: from.count,
            reported: from.reported,
            all: from.all,
            source: from.source,
        }
    }
}

impl From<domain::Pay> for wire::Pay {
    fn from(from: domain::Pay) -> Self {
        Self {
            hourly: from.hourly,
            p10: from.p10.into(),
            p25: from.p25.into(),
            median: from.median.into(),
            p75: from.p75.into(),
            p90: from.p90.into(),
            mean: from.mean.into(),
            mean_rse: from.mean_rse,
        }
    }
}

impl From<domain::Category> for wire::Category {
    fn from(from: domain::Category) -> Self {
        Self {
            code: from.code,
            title: from.title,
            covers: from.covers,
            hybrid: from.hybrid,
            employment: from.employment.into(),
            employment_rse: from.employment_rse,
            pay: from.pay.into(),
            all_occupations_pay: from.all_occupations_pay.into(),
            source: from.source,
        }
    }
}

impl From<domain::Projection> for wire::Projection {
    fn from(from: domain::Projection) -> Self {
        Self {
            cycle: from.cycle,
            code: from.code,
            title: from.title,
            base_year: from.base_year,
            target_year: from.target_year,
            base_employment: from.base_employment,
            target_employment: from.target_employment,
            change_percent: from.change_percent,
            all_occupations_change_percent: from.all_occupations_change_percent,
            openings: from.openings,
            self_employed_percent: from.self_employed_percent,
            exit_rate: from.exit_rate,
            transfer_rate: from.transfer_rate,
            all_occupations_exit_rate: from.all_occupations_exit_rate,
            all_occupations_transfer_rate: from.all_occupations_transfer_rate,
            typical_education: from.typical_education,
            typical_experience: from.typical_experience,
            typical_training: from.typical_training,
            source: from.source,
        }
    }
}

impl From<domain::History> for wire::History {
    fn from(from: domain::History) -> Self {
        Self {
            years: from.years.into_iter().map(Into::into).collect(),
            breaks: from.breaks.into_iter().map(Into::into).collect(),
            constant_dollars_of: from.constant_dollars_of,
            constant_dollars_source: from.constant_dollars_source,
        }
    }
}

impl From<domain::HistoryYear> for wire::HistoryYear {
    fn from(from: domain::HistoryYear) -> Self {
        Self {
            year: from.year,
            code: from.code,
            employment: from.employment.into(),
            employment_rse: from.employment_rse,
            median: from.median.into(),
            median_constant: from.median_constant.into(),
            hourly: from.hourly,
            source: from.source,
        }
    }
}

impl From<domain::Break> for wire::Break {
    fn from(from: domain::Break) -> Self {
        Self {
            after: from.after,
            before: from.before,
            kind: from.kind.into(),
        }
    }
}

impl From<domain::BreakKind> for wire::BreakKind {
    fn from(from: domain::BreakKind) -> Self {
        match from {
            domain::BreakKind::HybridBegins => Self::HybridBegins,
            domain::BreakKind::Soc2018Begins => Self::Soc2018Begins,
        }
    }
}

impl From<domain::SectorPay> for wire::SectorPay {
    fn from(from: domain::SectorPay) -> Self {
        Self {
            naics: from.naics,
            name: from.name,
            employment: from.employment.into(),
            share_percent: from.share_percent,
            pay: from.pay.into(),
            source: from.source,
        }
    }
}

impl From<domain::Preparation> for wire::Preparation {
    fn from(from: domain::Preparation) -> Self {
        Self {
            zone: from.zone,
            source: from.source,
        }
    }
}

impl From<domain::Education> for wire::Education {
    fn from(from: domain::Education) -> Self {
        Self {
            shares: from.shares.into_iter().map(Into::into).collect(),
            respondents: from.respondents,
            source: from.source,
        }
    }
}

impl From<domain::EducationShare> for wire::EducationShare {
    fn from(from: domain::EducationShare) -> Self {
        Self {
            category: from.category,
            percent: from.percent,
            standard_error: from.standard_error,
            low: from.low,
            high: from.high,
            suppressed: from.suppressed,
        }
    }
}

impl From<domain::Rating> for wire::Rating {
    fn from(from: domain::Rating) -> Self {
        Self {
            element: from.element,
            name: from.name,
            value: from.value,
            standardised: from.standardised,
            percentile: from.percentile,
            distinctiveness: from.distinctiveness,
            respondents: from.respondents,
            standard_error: from.standard_error,
            low: from.low,
            high: from.high,
            suppressed: from.suppressed,
            level: from.level,
            collected: from.collected,
            source: from.source,
        }
    }
}

impl From<domain::Technology> for wire::Technology {
    fn from(from: domain::Technology) -> Self {
        Self {
            name: from.name,
            category: from.category,
            hot: from.hot,
            in_demand: from.in_demand,
        }
    }
}

impl From<domain::RelatedTier> for wire::RelatedTier {
    fn from(from: domain::RelatedTier) -> Self {
        match from {
            domain::RelatedTier::PrimaryShort => Self::PrimaryShort,
            domain::RelatedTier::PrimaryLong => Self::PrimaryLong,
            domain::RelatedTier::Supplemental => Self::Supplemental,
        }
    }
}

impl From<domain::Related> for wire::Related {
    fn from(from: domain::Related) -> Self {
        Self {
            occupation: from.occupation.into(),
            tier: from.tier.into(),
        }
    }
}

impl From<domain::Exposure> for wire::Exposure {
    fn from(from: domain::Exposure) -> Self {
        Self {
            measure: from.measure,
            value: from.value,
            percentile: from.percentile,
            scored: from.scored,
            source: from.source,
        }
    }
}

impl From<domain::Telework> for wire::Telework {
    fn from(from: domain::Telework) -> Self {
        Self {
            teleworkable: from.teleworkable,
            source: from.source,
        }
    }
}
