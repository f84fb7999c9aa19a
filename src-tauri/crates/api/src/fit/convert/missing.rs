//! What is missing.

use waymark_domain::fit::{Missing, MissingWhat};

use super::{
    super::{
        names::Names,
        wire::{FitMissing, FitMissingWhat},
    },
    count,
    limit::about,
};

pub(super) fn missing(names: &Names<'_>, missing: &Missing) -> FitMissing {
    FitMissing {
        axis: missing.axis.into(),
        what: what(names, &missing.what),
        adds: missing.adds.into(),
    }
}

fn what(names: &Names<'_>, what: &MissingWhat) -> FitMissingWhat {
    match what {
        MissingWhat::Interests { pattern } => FitMissingWhat::Interests {
            pattern: pattern.clone().into(),
        },
        MissingWhat::LongForm => FitMissingWhat::LongForm,
        MissingWhat::Skills { answered, used } => FitMissingWhat::Skills {
            answered: count(*answered),
            used: count(*used),
        },
        MissingWhat::Elements { elements } => FitMissingWhat::Elements {
            names: elements.iter().map(|one| names.element(one)).collect(),
        },
        MissingWhat::Unconfirmed { elements } => FitMissingWhat::Unconfirmed {
            elements: count(*elements),
        },
        MissingWhat::Conditions { answered, needed } => FitMissingWhat::Conditions {
            answered: count(*answered),
            needed: count(*needed),
        },
        MissingWhat::TradeOffs => FitMissingWhat::TradeOffs,
        MissingWhat::NoEvidence { dimension } => FitMissingWhat::NoEvidence {
            dimension: dimension.to_string(),
            name: names.condition(dimension).name,
        },
        MissingWhat::Constraints => FitMissingWhat::Constraints,
        MissingWhat::ConstraintUnknown { about: constraint } => FitMissingWhat::ConstraintUnknown {
            about: about(names, constraint),
        },
        MissingWhat::NotPublished => FitMissingWhat::NotPublished,
        MissingWhat::Reactions { parts } => FitMissingWhat::Reactions {
            names: parts.iter().map(|part| names.harder(part)).collect(),
        },
        MissingWhat::Statements { statements } => FitMissingWhat::Statements {
            count: count(statements.len()),
        },
    }
}
