//! What is asked, and what was answered.

use waymark_domain::{
    inventory::conditions::{Dimension, DimensionId, Lean, Leans, pairs},
    profile::{self, InventoryKind, Sitting},
};

use super::{
    Items, Kept,
    items::pair_id,
    wire::{
        ConditionEnd, ConditionItem, InterestItem, Inventory, InventoryAnswer, InventoryDraft,
        InventoryItems, InventoryRequest, SittingRef, SkillDomain, SkillItem, TradeoffPair,
    },
};
use crate::{Api, error::ApiError, person};

/// Today's items in the order in which they are asked, with what is being answered, or with the answers of a
/// finished sitting.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, and for a sitting that is not (any more) one of this inventory.
pub fn inventory(api: &Api, request: InventoryRequest) -> Result<Inventory, ApiError> {
    let kind = InventoryKind::from(request.inventory);
    let items = Items::of(api)?;
    let kept = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        Kept::of(vault.read(), person)
    })?;
    let sitting = request
        .sitting
        .map(|id| finished(&kept, kind, &id))
        .transpose()?;
    let leans = sitting.map_or_else(|| kept.leans(), |sitting| kept.leans_at(sitting));
    let draft = kept.drafts.get(&kind).filter(|_| sitting.is_none());
    let answers = match sitting {
        Some(sitting) => sitting.answers.clone(),
        None => draft
            .map(|draft| draft.clone().into_answers())
            .unwrap_or_default(),
    };
    Ok(Inventory {
        inventory: kind.into(),
        version: items.version(kind),
        items: InventoryItems::new(&items, kind, &leans),
        answers: answers.into_iter().map(InventoryAnswer::from).collect(),
        draft: draft.map(|draft| InventoryDraft::new(draft, &items.ids(kind, &leans))),
        sitting: sitting.map(SittingRef::new),
    })
}

fn finished<'a>(kept: &'a Kept, kind: InventoryKind, id: &str) -> Result<&'a Sitting, ApiError> {
    kept.of_kind(kind)
        .find(|sitting| sitting.id.to_string() == id)
        .ok_or_else(|| ApiError::not_found("sitting", id))
}

impl InventoryItems {
    fn new(items: &Items, kind: InventoryKind, leans: &Leans) -> Self {
        match (kind, kind.form()) {
            (_, Some(form)) => Self::Interests(
                items
                    .interests
                    .of_form(form)
                    .map(|item| InterestItem {
                        id: item.id.as_str().to_owned(),
                        scale: item.scale.into(),
                        text: item.text.as_str().to_owned(),
                    })
                    .collect(),
            ),
            (InventoryKind::Skills, _) => Self::Skills(skills(items)),
            (InventoryKind::Tradeoffs, _) => Self::Tradeoffs(tradeoffs(items, leans)),
            _ => Self::Conditions(conditions(items)),
        }
    }
}

fn skills(items: &Items) -> Vec<SkillItem> {
    let elements = items.skills.elements.iter();
    elements
        .map(|item| SkillItem {
            id: item.element.clone(),
            domain: SkillDomain::of(&item.element),
            name: item.name.as_str().to_owned(),
            used: item.uses.as_str().to_owned(),
            anchors: item
                .anchors
                .iter()
                .map(|anchor| anchor.as_str().to_owned())
                .collect(),
        })
        .collect()
}

fn conditions(items: &Items) -> Vec<ConditionItem> {
    let dimensions = items.conditions.dimensions.iter();
    dimensions
        .map(|one| ConditionItem {
            id: one.id.to_string(),
            name: one.name.as_str().to_owned(),
            low: one.low.as_str().to_owned(),
            high: one.high.as_str().to_owned(),
            about: one.about.as_str().to_owned(),
            measured: !one.evidence.is_empty(),
        })
        .collect()
}

fn tradeoffs(items: &Items, leans: &Leans) -> Vec<TradeoffPair> {
    let end = |id: &DimensionId, wanted| Some(end(items.dimension(id.as_str())?, leans, wanted));
    pairs(&items.leaning(leans))
        .iter()
        .filter_map(|pair| {
            Some(TradeoffPair {
                id: pair_id(pair.first, pair.second),
                round: pair.round.into(),
                first: vec![end(pair.first, true)?, end(pair.second, false)?],
                second: vec![end(pair.first, false)?, end(pair.second, true)?],
            })
        })
        .collect()
}

/// The end a person leans to, or the other one.
fn end(dimension: &Dimension, leans: &Leans, wanted: bool) -> ConditionEnd {
    let high = leans
        .get(&dimension.id)
        .is_some_and(|lean: &Lean| lean.get() > 0);
    let text = if high == wanted {
        &dimension.high
    } else {
        &dimension.low
    };
    ConditionEnd {
        dimension: dimension.id.to_string(),
        name: dimension.name.as_str().to_owned(),
        text: text.as_str().to_owned(),
        wanted,
    }
}

impl From<profile::Answer> for InventoryAnswer {
    fn from(answer: profile::Answer) -> Self {
        Self {
            item: answer.item,
            value: answer.value,
            proposed: answer.proposed,
        }
    }
}
