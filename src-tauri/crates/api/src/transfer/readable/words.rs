//! The words in files for reading, which stand with the page's own.

use std::collections::BTreeMap;

use serde::Deserialize;
use waymark_domain::{
    history::Op,
    inventory::interests::Scale,
    moves::Class,
    plan::{MoveState, Outcome, Rhythm},
    profile,
};

use crate::{
    error::ApiError,
    fit::wire::{FitBand, FitStanding},
    profile::wire::{ExperienceKind, InterestScale, InventoryKind},
};

const WORDS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../ui/src/i18n/en/readable.json"
));

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Words {
    pub me: String,
    pub client: String,
    pub example: String,
    pub saved: String,
    pub nothing_saved: String,
    /// With `{saved}` and `{changed}` in it.
    pub saved_on: String,
    pub drafts: String,
    pub history: String,
    pub undone: String,
    pub profile: ProfileWords,
    pub fits: FitWords,
    pub moves: MoveWords,
    pub check_ins: CheckInWords,
    pub decisions: DecisionWords,
    did: BTreeMap<String, String>,
}

/// For what a person said of themselves. Places in a text are in braces.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct ProfileWords {
    pub title: String,
    inventories: BTreeMap<String, String>,
    /// With `{name}`, `{on}` and `{answered}`.
    pub finished: String,
    /// With `{name}` and `{answered}`.
    pub begun: String,
    scales: BTreeMap<String, String>,
    /// With `{name}`, `{mean}` and `{noise}`.
    pub scale: String,
    /// With `{name}`; likewise `either`.
    pub no_score: String,
    /// With `{name}` and `{level}`.
    pub level: String,
    pub proposed: String,
    pub either: String,
    /// With `{name}` and `{end}`.
    pub lean: String,
    /// With `{name}` and `{weight}`.
    pub weight: String,
    pub experience: String,
    kinds: BTreeMap<String, String>,
    /// With `{from}` and `{to}`; the two below have one of them.
    pub until: String,
    pub since: String,
    pub ended: String,
    /// With `{on}`.
    pub expires: String,
    pub story: StoryWords,
    pub limits: String,
    /// By the names of the keys, and of what they can be set to.
    pub limit: BTreeMap<String, String>,
    pub values: BTreeMap<String, String>,
    pub hidden: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct StoryWords {
    pub situation: String,
    pub action: String,
    pub result: String,
}

/// For the fit checks that were kept.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct FitWords {
    pub title: String,
    /// With `{title}`, `{on}` and the four axes: `{interests}`, `{strengths}`, `{values}`, `{constraints}`.
    pub check: String,
    /// With `{title}` and `{on}`.
    pub unreadable: String,
    bands: BandWords,
    standings: StandingWords,
}

/// For the moves that were chosen. Places in a text are in braces.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct MoveWords {
    pub title: String,
    /// With `{from}` and `{to}`.
    pub head: String,
    /// Stands for `{from}` where it begins at no occupation.
    pub nowhere: String,
    /// With `{state}`, `{since}` and `{on}`.
    pub standing: String,
    /// With `{class}`.
    pub class: String,
    /// With `{by}`.
    pub by: String,
    /// With `{because}`.
    pub because: String,
    /// With `{mark}`, `{title}` and `{when}`, which is one of the two below or nothing.
    pub step: String,
    /// With `{on}`; likewise `done`.
    pub due: String,
    pub done: String,
    states: BTreeMap<String, String>,
    classes: BTreeMap<String, String>,
}

/// For how it went. Places in a text are in braces.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct CheckInWords {
    pub title: String,
    /// With `{every}` and `{next}`.
    pub rhythm: String,
    rhythms: BTreeMap<String, String>,
    /// With `{score}`; likewise the two below.
    pub energy: String,
    pub progress: String,
    pub confidence: String,
    /// With `{name}`, `{value}` and `{unit}`; `target` has `{target}` besides.
    pub value: String,
    pub target: String,
}

impl CheckInWords {
    pub fn every(&self, rhythm: Rhythm) -> String {
        named(&self.rhythms, rhythm.name())
    }
}

/// For decisions. Places in a text are in braces.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct DecisionWords {
    pub title: String,
    /// With `{date}`.
    pub asked: String,
    pub options: String,
    /// With `{criterion}` and `{rating}`.
    pub rating: String,
    /// In the place of a rating that was not given.
    pub open: String,
    /// With `{date}` and `{option}`.
    pub chosen: String,
    /// With `{text}`.
    pub expectation: String,
    /// With `{percent}`.
    pub confidence: String,
    /// With `{date}`; likewise the next.
    pub by: String,
    pub reviewed: String,
    outcomes: BTreeMap<String, String>,
    again: AgainWords,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AgainWords {
    yes: String,
    no: String,
}

impl DecisionWords {
    pub fn outcome(&self, outcome: Outcome) -> String {
        named(&self.outcomes, outcome.name())
    }

    pub fn again(&self, again: bool) -> String {
        let words = if again {
            &self.again.yes
        } else {
            &self.again.no
        };
        words.clone()
    }
}

impl MoveWords {
    pub fn state(&self, state: MoveState) -> String {
        named(&self.states, state.name())
    }

    pub fn class(&self, class: Class) -> String {
        named(&self.classes, class.name())
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct BandWords {
    strong: String,
    good: String,
    mixed: String,
    away: String,
    not_enough: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct StandingWords {
    clear: String,
    near_misses: String,
    blocked: String,
    unknown: String,
    not_asked: String,
}

impl FitWords {
    pub fn band(&self, band: FitBand) -> &str {
        match band {
            FitBand::Strong => &self.bands.strong,
            FitBand::Good => &self.bands.good,
            FitBand::Mixed => &self.bands.mixed,
            FitBand::Away => &self.bands.away,
            FitBand::NotEnough => &self.bands.not_enough,
        }
    }

    pub fn standing(&self, standing: FitStanding) -> &str {
        match standing {
            FitStanding::Clear => &self.standings.clear,
            FitStanding::NearMisses => &self.standings.near_misses,
            FitStanding::Blocked => &self.standings.blocked,
            FitStanding::Unknown => &self.standings.unknown,
            FitStanding::NotAsked => &self.standings.not_asked,
        }
    }
}

impl ProfileWords {
    pub fn inventory(&self, kind: InventoryKind) -> String {
        let kind = profile::InventoryKind::from(kind);
        named(&self.inventories, kind.name())
    }

    pub fn scale(&self, scale: InterestScale) -> String {
        named(&self.scales, Scale::from(scale).name())
    }

    pub fn kind(&self, kind: ExperienceKind) -> String {
        named(&self.kinds, profile::ExperienceKind::from(kind).name())
    }
}

/// By its name as the vault stores it, where there are no words yet.
fn named(words: &BTreeMap<String, String>, name: &str) -> String {
    words.get(name).cloned().unwrap_or_else(|| name.to_owned())
}

/// A text with something in each of its places.
pub(super) fn filled(text: &str, values: &[(&str, &str)]) -> String {
    // One after the other from the left: a value with braces in it stays as it is.
    let mut made = String::new();
    let mut rest = text;
    while let Some((before, (name, after))) = rest
        .split_once('{')
        .and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        made.push_str(before);
        let value = values.iter().find(|(known, _)| *known == name);
        made.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    made.push_str(rest);
    made
}

impl Words {
    /// # Errors
    /// [`ApiError::Internal`] when the file in the program is not such words; a test reads it.
    pub fn read() -> Result<Self, ApiError> {
        serde_json::from_str(WORDS).map_err(|error| ApiError::Internal {
            reason: format!("the words for reading: {error}"),
        })
    }

    /// What an action is called; by its name as the vault stores it, where there are no words yet.
    pub fn did(&self, op: Op) -> String {
        let words = self.did.get(op.name()).cloned();
        words.unwrap_or_else(|| op.name().replace('_', " "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_inventory_and_limit_has_words() {
        let words = Words::read().unwrap();
        for op in Op::ALL {
            assert!(words.did.contains_key(op.name()), "{}", op.name());
        }
        for kind in profile::InventoryKind::ALL {
            assert!(words.profile.inventories.contains_key(kind.name()));
        }
        for scale in Scale::ALL {
            assert!(words.profile.scales.contains_key(scale.name()));
        }
        for kind in profile::ExperienceKind::ALL {
            assert!(words.profile.kinds.contains_key(kind.name()));
        }
        for state in MoveState::ALL {
            assert!(words.moves.states.contains_key(state.name()));
        }
        for class in Class::ALL {
            assert!(words.moves.classes.contains_key(class.name()));
        }
        for rhythm in Rhythm::ALL {
            assert!(words.check_ins.rhythms.contains_key(rhythm.name()));
        }
        for outcome in Outcome::ALL {
            let name = outcome.name();
            assert!(words.decisions.outcomes.contains_key(name), "{name}");
        }
        for key in profile::LimitKey::all() {
            let name = key.name();
            assert!(words.profile.limit.contains_key(name), "{name}");
        }
    }

    #[test]
    fn what_is_put_in_a_place_is_no_place() {
        let said = [("name", "{on}"), ("on", "2026")];
        assert_eq!(filled("{name}, {on}, {else}.", &said), "{on}, 2026, .");
    }
}
