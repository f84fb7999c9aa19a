//! What is asked today, and which answers to it there are.

use waymark_domain::{
    inventory::{
        conditions::{
            Choice, Conditions, Dimension, DimensionId, Lean, Leans, TradeOff, leaning, pairs,
        },
        interests::{InterestAnswers, Interests, Liking},
        skills::{Level, SkillAnswer, SkillAnswers, SkillElement, Skills},
    },
    profile::{Answer, InventoryKind},
    role::ItemId,
};

use super::{refused, wire::ProfileTrouble};
use crate::{Api, error::ApiError};

/// The three inventories of today's catalogue.
pub(crate) struct Items {
    pub interests: Interests,
    pub skills: Skills,
    pub conditions: Conditions,
    /// Version of the catalogue.
    pub catalogue: String,
}

/// What stands between the two conditions of a pair.
const BETWEEN: char = '~';

impl Items {
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn of(api: &Api) -> Result<Self, ApiError> {
        let catalogue = api.catalogue()?;
        let all = catalogue.inventories()?;
        Ok(Self {
            interests: all.interests,
            skills: all.skills,
            conditions: all.conditions,
            catalogue: catalogue.version()?,
        })
    }

    /// Version of the items that an inventory asks.
    pub fn version(&self, kind: InventoryKind) -> u32 {
        match kind {
            InventoryKind::InterestsShort | InventoryKind::InterestsLong => self.interests.version,
            InventoryKind::Skills => self.skills.version,
            InventoryKind::Conditions | InventoryKind::Tradeoffs => self.conditions.version,
        }
    }

    /// Ids of what is asked, in order. Trade-offs follow from how the conditions were answered.
    pub fn ids(&self, kind: InventoryKind, leans: &Leans) -> Vec<String> {
        let owned = |id: &str| id.to_owned();
        match (kind, kind.form()) {
            (_, Some(form)) => self
                .interests
                .of_form(form)
                .map(|item| owned(item.id.as_str()))
                .collect(),
            (InventoryKind::Skills, _) => {
                let elements = self.skills.elements.iter();
                elements.map(|element| element.element.clone()).collect()
            }
            (InventoryKind::Tradeoffs, _) => pairs(&self.leaning(leans))
                .iter()
                .map(|pair| pair_id(pair.first, pair.second))
                .collect(),
            _ => {
                let dimensions = self.conditions.dimensions.iter();
                dimensions.map(|one| owned(one.id.as_str())).collect()
            }
        }
    }

    /// The dimensions of today on which a person leans at all.
    pub fn leaning<'a>(&self, leans: &'a Leans) -> Vec<&'a DimensionId> {
        let mut found = leaning(leans);
        found.retain(|id| self.dimension(id.as_str()).is_some());
        found
    }

    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        let mut dimensions = self.conditions.dimensions.iter();
        dimensions.find(|one| one.id.as_str() == id)
    }

    pub fn element(&self, id: &str) -> Option<&SkillElement> {
        let mut elements = self.skills.elements.iter();
        elements.find(|one| one.element == id)
    }

    /// # Errors
    /// [`ApiError::ProfileRefused`] for an item that is not asked, and for an answer it does not have.
    pub fn check(
        &self,
        kind: InventoryKind,
        leans: &Leans,
        item: &str,
        value: i8,
    ) -> Result<(), ApiError> {
        let within = match kind {
            InventoryKind::InterestsShort | InventoryKind::InterestsLong => {
                Liking::try_from(value).is_ok()
            }
            InventoryKind::Skills => Level::try_from(value).is_ok(),
            InventoryKind::Conditions => Lean::try_from(value).is_ok(),
            InventoryKind::Tradeoffs => Choice::try_from(value).is_ok(),
        };
        let ids = self.ids(kind, leans);
        if kind == InventoryKind::Tradeoffs && ids.is_empty() {
            return Err(refused("inventory", ProfileTrouble::NothingToWeigh));
        }
        if within && ids.iter().any(|id| id == item) {
            Ok(())
        } else {
            Err(refused("item", ProfileTrouble::NoSuchAnswer))
        }
    }
}

/// What a trade-off goes by.
pub(super) fn pair_id(first: &DimensionId, second: &DimensionId) -> String {
    format!("{first}{BETWEEN}{second}")
}

/// Answers as the scores take them; what no version could have asked is left out of account, likewise below.
pub(crate) fn liking(answers: &[Answer]) -> InterestAnswers {
    let answers = answers.iter().filter_map(|answer| {
        let item = ItemId::try_from(answer.item.clone()).ok()?;
        Some((item, Liking::try_from(answer.value).ok()?))
    });
    answers.collect()
}

pub(crate) fn levels(answers: &[Answer]) -> SkillAnswers {
    let answers = answers.iter().filter_map(|answer| {
        let level = Level::try_from(answer.value).ok()?;
        let proposed = answer.proposed;
        Some((answer.item.clone(), SkillAnswer { level, proposed }))
    });
    answers.collect()
}

pub(crate) fn leans(answers: &[Answer]) -> Leans {
    let answers = answers.iter().filter_map(|answer| {
        let item = DimensionId::try_from(answer.item.clone()).ok()?;
        Some((item, Lean::try_from(answer.value).ok()?))
    });
    answers.collect()
}

pub(crate) fn tradeoffs(answers: &[Answer]) -> Vec<TradeOff> {
    let answers = answers.iter().filter_map(|answer| {
        let (first, second) = answer.item.split_once(BETWEEN)?;
        Some(TradeOff {
            first: DimensionId::try_from(first.to_owned()).ok()?,
            second: DimensionId::try_from(second.to_owned()).ok()?,
            choice: Choice::try_from(answer.value).ok()?,
        })
    });
    answers.collect()
}
