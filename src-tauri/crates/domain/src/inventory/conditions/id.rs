//! The name of a dimension.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The text is no id of a dimension.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{0}” is not the id of a dimension: write small letters and single underscores, such as on_call"
)]
pub struct BadDimension(pub String);

/// Names a dimension in the inventory, in answers and in results: `people`, `on_call`. Never given to
/// another dimension.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DimensionId(String);

impl DimensionId {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for DimensionId {
    type Error = BadDimension;

    fn try_from(text: String) -> Result<Self, BadDimension> {
        let part =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
        if text.split('_').all(part) {
            Ok(Self(text))
        } else {
            Err(BadDimension(text))
        }
    }
}

impl From<DimensionId> for String {
    fn from(id: DimensionId) -> String {
        id.0
    }
}

impl fmt::Display for DimensionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
