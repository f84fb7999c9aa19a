//! Interests: six scales of activities that a person would like or dislike, after John Holland.

mod change;
mod check;
pub mod noise;
mod pattern;
mod score;
#[cfg(test)]
pub(crate) mod tests;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::range::answers;
use crate::role::{ItemId, Text};

pub use change::{ScaleChange, changes};
pub use check::check;
pub use pattern::Pattern;
pub use score::{InterestResult, ScaleScore, score};

/// The six kinds of interest, in the order of O*NET's elements 1.B.1.a to 1.B.1.f.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    Realistic,
    Investigative,
    Artistic,
    Social,
    Enterprising,
    Conventional,
}

impl Scale {
    pub const ALL: [Self; 6] = [
        Self::Realistic,
        Self::Investigative,
        Self::Artistic,
        Self::Social,
        Self::Enterprising,
        Self::Conventional,
    ];

    /// 0–5, its place in every array of six.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// The small letter its items' ids begin with.
    #[must_use]
    pub fn letter(self) -> char {
        ['r', 'i', 'a', 's', 'e', 'c'][self.index()]
    }

    #[must_use]
    pub fn name(self) -> &'static str {
        [
            "realistic",
            "investigative",
            "artistic",
            "social",
            "enterprising",
            "conventional",
        ][self.index()]
    }

    /// The O*NET element that rates it.
    #[must_use]
    pub fn element(self) -> &'static str {
        [
            "1.B.1.a", "1.B.1.b", "1.B.1.c", "1.B.1.d", "1.B.1.e", "1.B.1.f",
        ][self.index()]
    }
}

/// The inventory as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interests {
    pub version: u32,
    /// In the order in which they are asked.
    pub items: Vec<InterestItem>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterestItem {
    /// Never given to another text.
    pub id: ItemId,
    pub scale: Scale,
    /// Whether it is in the short form too.
    #[serde(default)]
    pub short: bool,
    /// An activity, beginning with a verb.
    pub text: Text,
}

/// Which items are asked: 30, five a scale, or all 60.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    Short,
    Long,
}

impl Form {
    /// Items of each scale.
    #[must_use]
    pub fn items_a_scale(self) -> u32 {
        match self {
            Self::Short => 5,
            Self::Long => 10,
        }
    }
}

answers! {
    /// 1 would dislike very much … 5 would like very much; counts as 0–4.
    Liking = 1..=5;
}

/// One sitting's answers by item; an item that is not here was not answered.
pub type InterestAnswers = BTreeMap<ItemId, Liking>;

impl Interests {
    /// The items of a form, in the order in which they are asked.
    pub fn of_form(&self, form: Form) -> impl Iterator<Item = &InterestItem> {
        let asked = move |item: &&InterestItem| form == Form::Long || item.short;
        self.items.iter().filter(asked)
    }
}
