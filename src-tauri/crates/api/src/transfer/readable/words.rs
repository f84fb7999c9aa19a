//! The words in files for reading, which stand with the page's own.

use std::collections::BTreeMap;

use serde::Deserialize;
use waymark_domain::history::Op;

use crate::error::ApiError;

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
    did: BTreeMap<String, String>,
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
