//! What would change a check.

use waymark_domain::fit::{Change, ChangeInput, Judged, Raise};

use super::super::{
    names::{Ends, Names},
    wire::{ElementRaise, FitChange, FitChangeInput, FitJudged},
};

pub(super) fn change(names: &Names<'_>, change: &Change) -> FitChange {
    FitChange {
        axis: change.axis.into(),
        from: change.from.into(),
        to: change.to.into(),
        input: input(names, &change.input),
    }
}

fn input(names: &Names<'_>, input: &ChangeInput) -> FitChangeInput {
    let raise = |one: &Raise| ElementRaise {
        name: names.element(&one.element),
        element: one.element.clone(),
        from: one.from,
        to: one.to,
    };
    match input {
        ChangeInput::Interest {
            scale,
            from,
            to,
            points,
        } => FitChangeInput::Interest {
            scale: (*scale).into(),
            from: *from,
            to: *to,
            points: *points,
        },
        ChangeInput::Levels { elements } => FitChangeInput::Levels {
            elements: elements.iter().map(raise).collect(),
        },
        ChangeInput::Lean {
            dimension,
            from,
            to,
        } => {
            let Ends { name, low, high } = names.condition(dimension);
            FitChangeInput::Lean {
                dimension: dimension.to_string(),
                name,
                low,
                high,
                from: from.get(),
                to: to.get(),
            }
        }
        ChangeInput::PayFloor { from, to } => FitChangeInput::PayFloor {
            from: *from,
            to: *to,
        },
        ChangeInput::Education { from, to } => FitChangeInput::Education {
            from: u32::from(*from),
            to: u32::from(*to),
        },
        ChangeInput::Hours { from, to } => FitChangeInput::Hours {
            from: u32::from(*from),
            to: u32::from(*to),
        },
        ChangeInput::NotRemote => FitChangeInput::NotRemote,
    }
}

impl From<Judged> for FitJudged {
    fn from(judged: Judged) -> Self {
        match judged {
            Judged::Band(band) => Self::Band(band.into()),
            Judged::Outcome(outcome) => Self::Outcome(outcome.into()),
        }
    }
}
