//! A sitting that is not finished, as the text that keeps it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Answer, InventoryKind, Sitting};
use crate::ids::SittingId;

/// What has been answered so far. It lies among the texts that are being written: kept from answer to answer, and
/// no action until it is finished. It stays where it is then, and is *spent*: whoever takes the finishing back goes on
/// with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SittingDraft {
    /// Of the sitting that it becomes.
    pub id: SittingId,
    /// When the first answer was given.
    pub started_at: DateTime<Utc>,
    /// The civil date the user saw then.
    pub started_on: NaiveDate,
    /// By item.
    pub answers: BTreeMap<String, Drafted>,
}

/// One answer so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drafted {
    pub value: i8,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proposed: bool,
    pub at: DateTime<Utc>,
}

/// What every place of such a draft begins with.
const PREFIX: &str = "inventory:";

impl SittingDraft {
    #[must_use]
    pub fn begun(id: SittingId, at: DateTime<Utc>, on: NaiveDate) -> Self {
        Self {
            id,
            started_at: at,
            started_on: on,
            answers: BTreeMap::new(),
        }
    }

    /// With the answers of a finished sitting, to correct them.
    #[must_use]
    pub fn again(id: SittingId, sitting: &Sitting, at: DateTime<Utc>, on: NaiveDate) -> Self {
        let answers = sitting.answers.iter().map(|answer| {
            let drafted = Drafted {
                value: answer.value,
                proposed: answer.proposed,
                at: answer.answered_at,
            };
            (answer.item.clone(), drafted)
        });
        Self {
            answers: answers.collect(),
            ..Self::begun(id, at, on)
        }
    }

    /// The answers as those of a finished sitting.
    #[must_use]
    pub fn into_answers(self) -> Vec<Answer> {
        let answers = self.answers.into_iter();
        answers
            .map(|(item, drafted)| Answer {
                item,
                value: drafted.value,
                proposed: drafted.proposed,
                answered_at: drafted.at,
            })
            .collect()
    }

    /// Whether it was finished.
    #[must_use]
    pub fn is_spent(&self, finished: &[Sitting]) -> bool {
        finished.iter().any(|sitting| sitting.id == self.id)
    }

    /// When the last answer was given; when it was begun, while there is none.
    #[must_use]
    pub fn changed_at(&self) -> DateTime<Utc> {
        let answered = self.answers.values().map(|drafted| drafted.at);
        answered.fold(self.started_at, DateTime::max)
    }

    /// Where a draft of this inventory lies.
    #[must_use]
    pub fn place(kind: InventoryKind) -> String {
        format!("{PREFIX}{}", kind.name())
    }

    /// Whether what lies there is such a draft, and no text that somebody is writing.
    #[must_use]
    pub fn is_place(place: &str) -> bool {
        place.starts_with(PREFIX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_told_from_those_of_texts() {
        for kind in InventoryKind::ALL {
            assert!(SittingDraft::is_place(&SittingDraft::place(kind)));
        }
        for text in ["note:inventory", "save:11-3051.00", "role:x", "inventory"] {
            assert!(!SittingDraft::is_place(text), "{text}");
        }
    }

    #[test]
    fn what_is_begun_again_says_what_was_said() {
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let later = DateTime::from_timestamp(1_790_000_900, 0).unwrap();
        let mut draft = SittingDraft::begun(SittingId::new(at, [7; 10]), at, at.date_naive());
        assert_eq!(draft.changed_at(), at);
        let drafted = Drafted {
            value: 3,
            proposed: true,
            at: later,
        };
        draft.answers.insert("2.A.1.a".into(), drafted);
        assert_eq!(draft.changed_at(), later);
        let text = serde_json::to_string(&draft).unwrap();
        assert_eq!(serde_json::from_str::<SittingDraft>(&text).unwrap(), draft);
        let answers = draft.clone().into_answers();
        assert_eq!(answers.len(), 1);
        assert!(answers[0].proposed && answers[0].value == 3);
    }
}
