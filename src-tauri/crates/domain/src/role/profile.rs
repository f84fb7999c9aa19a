//! The profile's shape, field by field as it is written. Lengths and the rules between fields are in
//! `passages` and `check`; what each is for, with examples, in docs/AUTHORING.md.

use serde::{Deserialize, Serialize};

use super::name::{ItemId, RoleSlug};
use super::text::Text;

/// Everything about a role that is prose or judgement. Numbers belong to its occupation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub title: Text,
    /// O*NET-SOC 2019 code, `11-3051.00`.
    pub occupation: String,
    /// Other titles that people type for it.
    pub search: Vec<Text>,
    pub sentence: Text,
    #[serde(default)]
    pub siblings: Vec<Sibling>,
    pub like: Like,
    pub harder: Vec<HarderPart>,
    pub thrives: Vec<Thrives>,
    pub varies: Vec<Varies>,
    pub ways_in: Vec<WayIn>,
    #[serde(default)]
    pub licences: Vec<Licence>,
    /// Lowest level first.
    pub ladder: Vec<Level>,
    pub leave_or_stay: LeaveOrStay,
    pub lateral: Vec<Move>,
    pub feeders: Vec<Move>,
    pub statements: Vec<Statement>,
    pub questions: Vec<Question>,
    pub questions_to_ask: Vec<QuestionToAsk>,
}

/// A role of the same occupation that is easily taken for this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sibling {
    pub role: RoleSlug,
    /// What is different over there.
    pub differs: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Like {
    pub day: Text,
    pub week: Text,
    pub bad_day: Text,
}

/// A real stressor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HarderPart {
    pub id: ItemId,
    pub name: Text,
    pub what: Text,
    pub often: Text,
    pub wears_on: Text,
    pub cope: Text,
    /// The question a candidate can ask about it.
    pub ask: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thrives {
    pub behaviour: Text,
    pub cost: Text,
    pub counter_example: Text,
}

/// Something by which versions of the role differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Varies {
    pub dimension: Dimension,
    pub question: Text,
    pub choices: Vec<Choice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    Industry,
    Size,
    Region,
    Shift,
    Ownership,
    Level,
    Client,
    Setting,
    Product,
    Contract,
}

impl Dimension {
    /// Its name in a profile, and in the vault.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Industry => "industry",
            Self::Size => "size",
            Self::Region => "region",
            Self::Shift => "shift",
            Self::Ownership => "ownership",
            Self::Level => "level",
            Self::Client => "client",
            Self::Setting => "setting",
            Self::Product => "product",
            Self::Contract => "contract",
        }
    }
}

/// One version of the role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: ItemId,
    pub label: Text,
    /// How pay is made up, never how much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Text>,
    pub tasks: Text,
    /// Harder items, statements and questions of this role that matter most here.
    pub stresses: Vec<ItemId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayIn {
    pub kind: WayInKind,
    pub text: Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayInKind {
    Education,
    Apprenticeship,
    WorkingUp,
    Direct,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    pub name: Text,
    #[serde(rename = "where")]
    pub place: Text,
    pub text: Text,
}

/// A rung of the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub title: Text,
    /// This role.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub here: bool,
    pub scope: Text,
    pub decisions: Text,
    pub people: Text,
    pub budget: Text,
    /// What must be shown to be let up to the next level.
    pub proof: Text,
    pub blockers: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeaveOrStay {
    pub stay: Text,
    pub leave: Text,
}

/// A move sideways, or a job people come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenMove", into = "WrittenMove")]
pub struct Move {
    pub target: Target,
    pub why: Text,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// By its code.
    Occupation(String),
    Role(RoleSlug),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenMove {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    occupation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<RoleSlug>,
    why: Text,
}

impl TryFrom<WrittenMove> for Move {
    type Error = &'static str;

    fn try_from(written: WrittenMove) -> Result<Self, Self::Error> {
        let target = match (written.occupation, written.role) {
            (Some(code), None) => Target::Occupation(code),
            (None, Some(slug)) => Target::Role(slug),
            _ => return Err("a move names either an occupation or a role, and not both"),
        };
        Ok(Self {
            target,
            why: written.why,
        })
    }
}

impl From<Move> for WrittenMove {
    fn from(found: Move) -> Self {
        let (occupation, role) = match found.target {
            Target::Occupation(code) => (Some(code), None),
            Target::Role(slug) => (None, Some(slug)),
        };
        Self {
            occupation,
            role,
            why: found.why,
        }
    }
}

/// A sentence in the first person that the reader agrees or disagrees with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub id: ItemId,
    pub text: Text,
    pub axis: Axis,
    /// The answer that speaks for the role.
    pub good: Answer,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harder: Option<ItemId>,
    /// The fact about the work that makes the answer count.
    pub why: Text,
}

/// The four axes of a fit check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Axis {
    Interests,
    Strengths,
    Values,
    Constraints,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Agree,
    Disagree,
}

/// Asked of the candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: ItemId,
    pub kind: QuestionKind,
    pub ask: Text,
    pub probes: Text,
    pub strong: Vec<Text>,
    pub weak: Vec<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harder: Option<ItemId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    Behavioural,
    Situational,
    Technical,
    Motivation,
}

/// Asked by the candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionToAsk {
    pub id: ItemId,
    pub ask: Text,
    pub listen_for: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harder: Option<ItemId>,
}
