//! The weights, which `cargo xtask related fit` writes.

use serde::Deserialize;
use waymark_domain::related::{Softening, Weights};

use crate::catalogue::build::error::BuildError;
use crate::catalogue::build::inputs::Inputs;
use crate::catalogue::build::lines::line_at;

const FILE: &str = "related/weights.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    weights: Weights,
    softening: Softening,
}

pub fn read(inputs: &Inputs) -> Result<(Weights, Softening), BuildError> {
    let text = inputs.text(FILE)?;
    let file: File = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        BuildError::at(FILE, line, error.message())
    })?;
    Ok((file.weights, file.softening))
}
