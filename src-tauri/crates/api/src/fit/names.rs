//! What today's catalogue calls what a check speaks of. A kept check can name what it no longer has: the id
//! stands for itself then.

use waymark_domain::{
    inventory::conditions::DimensionId,
    role::{ItemId, Role},
};

use crate::profile::Items;

pub(super) struct Names<'a> {
    pub items: &'a Items,
    pub role: Option<&'a Role>,
}

/// A condition with its two ends.
pub(super) struct Ends {
    pub name: String,
    pub low: String,
    pub high: String,
}

impl Names<'_> {
    pub fn element(&self, id: &str) -> String {
        let found = self.items.element(id);
        found.map_or(id, |element| element.name.as_str()).to_owned()
    }

    pub fn condition(&self, id: &DimensionId) -> Ends {
        match self.items.dimension(id.as_str()) {
            Some(found) => Ends {
                name: found.name.as_str().to_owned(),
                low: found.low.as_str().to_owned(),
                high: found.high.as_str().to_owned(),
            },
            None => Ends {
                name: id.to_string(),
                low: String::new(),
                high: String::new(),
            },
        }
    }

    pub fn harder(&self, id: &ItemId) -> String {
        let mut parts = self.role.iter().flat_map(|role| &role.harder);
        let found = parts.find(|part| part.id == *id);
        found
            .map_or(id.as_str(), |part| part.name.as_str())
            .to_owned()
    }

    pub fn statement(&self, id: &ItemId) -> String {
        let mut statements = self.role.iter().flat_map(|role| &role.statements);
        let found = statements.find(|statement| statement.id == *id);
        found
            .map_or(id.as_str(), |statement| statement.text.as_str())
            .to_owned()
    }
}
