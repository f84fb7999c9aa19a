//! The most alike of each occupation, with the reasons.

use std::collections::HashMap;

use rusqlite::{Connection, params};
use waymark_domain::occupation::Domain;
use waymark_domain::related::{
    Aspect, Features, NEIGHBOURS, Reason, Shared, Similarity, Weights, neighbours,
};

use super::activities::Activities;
use crate::catalogue::build::elements::Elements;
use crate::catalogue::build::error::BuildError;

/// Row ids of everything that two occupations can have in common.
pub struct Ids {
    /// By aspect, in the order of the profiles, which is that of the publisher's ids.
    elements: HashMap<Aspect, Vec<i64>>,
    products: HashMap<String, i64>,
    activities: Activities,
    words: HashMap<String, i64>,
}

impl Ids {
    pub fn read(
        conn: &Connection,
        elements: &Elements,
        activities: Activities,
    ) -> Result<Ids, BuildError> {
        let rated = [
            (Aspect::Interests, Domain::Interests),
            (Aspect::Skills, Domain::Skills),
            (Aspect::Abilities, Domain::Abilities),
            (Aspect::Styles, Domain::WorkStyles),
            (Aspect::Knowledge, Domain::Knowledge),
        ];
        let mut select = conn.prepare("SELECT name, id FROM product")?;
        let products = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Ids {
            elements: rated
                .into_iter()
                .map(|(aspect, of)| (aspect, elements.ids(of)))
                .collect(),
            products: products.collect::<rusqlite::Result<_>>()?,
            activities,
            words: HashMap::new(),
        })
    }

    pub fn write(
        &mut self,
        conn: &Connection,
        features: &Features,
        similarity: &Similarity,
        weights: &Weights,
    ) -> Result<(), BuildError> {
        let mut word = conn.prepare("INSERT INTO shared_word VALUES (?, ?)")?;
        let mut insert = conn.prepare("INSERT INTO neighbour VALUES (?, ?, ?, ?)")?;
        for one in 0..features.codes().len() {
            let near = neighbours(features, similarity, one, NEIGHBOURS);
            for (rank, other) in near.into_iter().enumerate() {
                let mut kept: Vec<(usize, i32, Vec<i64>)> = Vec::new();
                for reason in features.reasons(weights, one, other) {
                    let adds = (reason.adds * 1000.0).round() as i32;
                    let shared = self.shared(&reason, &mut |id, text| {
                        word.execute(params![id, text]).map(drop)
                    })?;
                    if adds != 0 || !shared.is_empty() {
                        kept.push((reason.aspect.index(), adds, shared));
                    }
                }
                let reasons = serde_json::to_string(&kept)
                    .map_err(|error| BuildError::Unsound(error.to_string()))?;
                insert.execute(params![
                    one as i64 + 1,
                    rank as i64 + 1,
                    other as i64 + 1,
                    reasons
                ])?;
            }
        }
        Ok(())
    }

    /// Row ids of what is shared; words get theirs when they are met first.
    fn shared(
        &mut self,
        reason: &Reason,
        write: &mut impl FnMut(i64, &str) -> rusqlite::Result<()>,
    ) -> Result<Vec<i64>, BuildError> {
        let unknown = |what: &dyn std::fmt::Debug| {
            BuildError::Unsound(format!(
                "a likeness rests on {what:?}, which is nowhere else"
            ))
        };
        let mut ids = Vec::new();
        for shared in &reason.shared {
            let id = match (shared, reason.aspect) {
                (Shared::Element(at), aspect) => {
                    let of = self.elements.get(&aspect);
                    of.and_then(|ids| ids.get(*at)).copied()
                }
                (Shared::Term(name), Aspect::Technology) => self.products.get(name).copied(),
                (Shared::Term(name), Aspect::Activities) => self.activities.get(name).copied(),
                (Shared::Term(name), _) => {
                    let next = self.words.len() as i64 + 1;
                    let id = *self.words.entry(name.clone()).or_insert(next);
                    if id == next {
                        write(id, name)?;
                    }
                    Some(id)
                }
            };
            ids.push(id.ok_or_else(|| unknown(shared))?);
        }
        Ok(ids)
    }
}
