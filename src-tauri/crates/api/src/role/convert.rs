//! From the catalogue's roles to the wire, field by field.

use waymark_domain::role::{self as domain, ItemId};
use waymark_store::catalogue::roles::{Named, RolePage, RoleRow};

use super::wire;

fn optional(id: Option<ItemId>) -> Option<String> {
    id.map(Into::into)
}

fn all<A, B: From<A>>(list: Vec<A>) -> Vec<B> {
    list.into_iter().map(Into::into).collect()
}

impl From<RoleRow> for wire::RoleRow {
    fn from(from: RoleRow) -> Self {
        Self {
            slug: from.slug,
            title: from.title,
            sentence: from.sentence,
            occupation: from.occupation.into(),
        }
    }
}

impl From<Named> for wire::RoleTarget {
    fn from(from: Named) -> Self {
        match from {
            Named::Occupation(occupation) => Self::Occupation {
                occupation: occupation.into(),
            },
            Named::Role(role) => Self::Role { role: role.into() },
        }
    }
}

/// Each move with what it leads to, which stand in the same order.
fn moves(moves: Vec<domain::Move>, targets: Vec<Named>) -> Vec<wire::RoleMove> {
    let pairs = moves.into_iter().zip(targets);
    pairs
        .map(|(found, target)| wire::RoleMove {
            target: target.into(),
            why: found.why.into(),
        })
        .collect()
}

impl From<RolePage> for wire::Role {
    fn from(from: RolePage) -> Self {
        let profile = from.profile;
        let siblings = profile.siblings.into_iter().zip(from.siblings);
        Self {
            slug: from.row.slug,
            title: from.row.title,
            sentence: from.row.sentence,
            occupation: from.row.occupation.into(),
            search: all(profile.search),
            siblings: siblings
                .map(|(written, role)| wire::RoleSibling {
                    role: role.into(),
                    differs: written.differs.into(),
                })
                .collect(),
            like: profile.like.into(),
            harder: all(profile.harder),
            thrives: all(profile.thrives),
            varies: all(profile.varies),
            ways_in: all(profile.ways_in),
            licences: all(profile.licences),
            ladder: all(profile.ladder),
            leave_or_stay: profile.leave_or_stay.into(),
            lateral: moves(profile.lateral, from.lateral),
            feeders: moves(profile.feeders, from.feeders),
            statements: all(profile.statements),
            questions: all(profile.questions),
            questions_to_ask: all(profile.questions_to_ask),
        }
    }
}

impl From<domain::Like> for wire::RoleLike {
    fn from(from: domain::Like) -> Self {
        Self {
            day: from.day.into(),
            week: from.week.into(),
            bad_day: from.bad_day.into(),
        }
    }
}

impl From<domain::HarderPart> for wire::RoleHarder {
    fn from(from: domain::HarderPart) -> Self {
        Self {
            id: from.id.into(),
            name: from.name.into(),
            what: from.what.into(),
            often: from.often.into(),
            wears_on: from.wears_on.into(),
            cope: from.cope.into(),
            ask: from.ask.into(),
        }
    }
}

impl From<domain::Thrives> for wire::RoleThrives {
    fn from(from: domain::Thrives) -> Self {
        Self {
            behaviour: from.behaviour.into(),
            cost: from.cost.into(),
            counter_example: from.counter_example.into(),
        }
    }
}

impl From<domain::Varies> for wire::RoleVaries {
    fn from(from: domain::Varies) -> Self {
        Self {
            dimension: from.dimension.into(),
            question: from.question.into(),
            choices: all(from.choices),
        }
    }
}

impl From<domain::Choice> for wire::RoleChoice {
    fn from(from: domain::Choice) -> Self {
        Self {
            id: from.id.into(),
            label: from.label.into(),
            pay: from.pay.map(Into::into),
            hours: from.hours.map(Into::into),
            tasks: from.tasks.into(),
            stresses: all(from.stresses),
        }
    }
}

impl From<domain::WayIn> for wire::RoleWayIn {
    fn from(from: domain::WayIn) -> Self {
        Self {
            kind: from.kind.into(),
            text: from.text.into(),
        }
    }
}

impl From<domain::Licence> for wire::RoleLicence {
    fn from(from: domain::Licence) -> Self {
        Self {
            name: from.name.into(),
            place: from.place.into(),
            text: from.text.into(),
        }
    }
}

impl From<domain::Level> for wire::RoleLevel {
    fn from(from: domain::Level) -> Self {
        Self {
            title: from.title.into(),
            here: from.here,
            scope: from.scope.into(),
            decisions: from.decisions.into(),
            people: from.people.into(),
            budget: from.budget.into(),
            proof: from.proof.into(),
            blockers: from.blockers.into(),
        }
    }
}

impl From<domain::LeaveOrStay> for wire::RoleLeaveOrStay {
    fn from(from: domain::LeaveOrStay) -> Self {
        Self {
            stay: from.stay.into(),
            leave: from.leave.into(),
        }
    }
}

impl From<domain::Statement> for wire::RoleStatement {
    fn from(from: domain::Statement) -> Self {
        Self {
            id: from.id.into(),
            text: from.text.into(),
            axis: from.axis.into(),
            good: from.good.into(),
            harder: optional(from.harder),
            why: from.why.into(),
        }
    }
}

impl From<domain::Question> for wire::RoleQuestion {
    fn from(from: domain::Question) -> Self {
        Self {
            id: from.id.into(),
            kind: from.kind.into(),
            ask: from.ask.into(),
            probes: from.probes.into(),
            strong: all(from.strong),
            weak: all(from.weak),
            harder: optional(from.harder),
        }
    }
}

impl From<domain::QuestionToAsk> for wire::RoleQuestionToAsk {
    fn from(from: domain::QuestionToAsk) -> Self {
        Self {
            id: from.id.into(),
            ask: from.ask.into(),
            listen_for: from.listen_for.into(),
            harder: optional(from.harder),
        }
    }
}

impl From<domain::Dimension> for wire::RoleDimension {
    fn from(from: domain::Dimension) -> Self {
        match from {
            domain::Dimension::Industry => Self::Industry,
            domain::Dimension::Size => Self::Size,
            domain::Dimension::Region => Self::Region,
            domain::Dimension::Shift => Self::Shift,
            domain::Dimension::Ownership => Self::Ownership,
            domain::Dimension::Level => Self::Level,
            domain::Dimension::Client => Self::Client,
            domain::Dimension::Setting => Self::Setting,
            domain::Dimension::Product => Self::Product,
            domain::Dimension::Contract => Self::Contract,
        }
    }
}

impl From<domain::WayInKind> for wire::WayInKind {
    fn from(from: domain::WayInKind) -> Self {
        match from {
            domain::WayInKind::Education => Self::Education,
            domain::WayInKind::Apprenticeship => Self::Apprenticeship,
            domain::WayInKind::WorkingUp => Self::WorkingUp,
            domain::WayInKind::Direct => Self::Direct,
        }
    }
}

impl From<domain::Axis> for wire::FitAxis {
    fn from(from: domain::Axis) -> Self {
        match from {
            domain::Axis::Interests => Self::Interests,
            domain::Axis::Strengths => Self::Strengths,
            domain::Axis::Values => Self::Values,
            domain::Axis::Constraints => Self::Constraints,
        }
    }
}

impl From<domain::Answer> for wire::GoodAnswer {
    fn from(from: domain::Answer) -> Self {
        match from {
            domain::Answer::Agree => Self::Agree,
            domain::Answer::Disagree => Self::Disagree,
        }
    }
}

impl From<domain::QuestionKind> for wire::QuestionKind {
    fn from(from: domain::QuestionKind) -> Self {
        match from {
            domain::QuestionKind::Behavioural => Self::Behavioural,
            domain::QuestionKind::Situational => Self::Situational,
            domain::QuestionKind::Technical => Self::Technical,
            domain::QuestionKind::Motivation => Self::Motivation,
        }
    }
}
