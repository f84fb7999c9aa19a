//! What the inventories ask.

use waymark_domain::inventory::interests::Form;

use super::Count;
use crate::catalogue::{Catalogue, CatalogueError};

impl Catalogue {
    pub(super) fn inventory_counts(&self) -> Result<Vec<Count>, CatalogueError> {
        let all = self.inventories()?;
        let dimensions = &all.conditions.dimensions;
        let with_evidence = dimensions.iter().filter(|one| !one.evidence.is_empty());
        let counts = [
            ("interests, long", all.interests.count(Form::Long)),
            ("interests, short", all.interests.count(Form::Short)),
            ("skills", all.skills.elements.len()),
            ("conditions", dimensions.len()),
            ("conditions with evidence", with_evidence.count()),
        ];
        let count = |(name, count): (&str, usize)| Count {
            name: name.to_owned(),
            count: count as u32,
        };
        Ok(counts.into_iter().map(count).collect())
    }
}
