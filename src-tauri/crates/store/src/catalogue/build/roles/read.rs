//! Files of roles, read into the types of `domain`; `data/roles/TRACK/SLUG.toml`.

use waymark_domain::role::{Entry, Role, RoleSlug};

use super::RoleProblem;
use crate::catalogue::build::inputs::Inputs;
use crate::catalogue::build::lines::{header_at, line_at};

/// A role with its file.
pub struct Written<'i> {
    pub file: &'i str,
    pub text: &'i str,
    pub track: &'i str,
    pub slug: RoleSlug,
    pub role: Role,
}

impl Written<'_> {
    pub fn entry(&self) -> Entry<'_> {
        Entry {
            slug: &self.slug,
            track: self.track,
            role: &self.role,
        }
    }
}

/// The roles that can be read, in order of file, and what is wrong with the others.
pub fn read(inputs: &Inputs) -> (Vec<Written<'_>>, Vec<RoleProblem>) {
    let mut written = Vec::new();
    let mut problems = Vec::new();
    for file in inputs.names("roles/") {
        match read_one(inputs, file) {
            Ok(role) => written.push(role),
            Err(problem) => problems.push(*problem),
        }
    }
    (written, problems)
}

fn read_one<'i>(inputs: &'i Inputs, file: &'i str) -> Result<Written<'i>, Box<RoleProblem>> {
    let problem = |line: usize, field: &str, reason: String| {
        Box::new(RoleProblem {
            file: file.to_owned(),
            line,
            field: field.to_owned(),
            reason,
        })
    };
    let whole = |reason: String| problem(1, "the file", reason);
    let place = file.strip_prefix("roles/").unwrap_or(file);
    let Some((track, name)) = place.split_once('/') else {
        return Err(whole(
            "lies in no track's folder; move it into one".to_owned(),
        ));
    };
    let name = name.strip_suffix(".toml").unwrap_or(name);
    let slug = RoleSlug::try_from(name.to_owned()).map_err(|error| whole(error.to_string()))?;
    let text = inputs
        .text(file)
        .map_err(|error| whole(error.to_string()))?;
    let role = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        let field = header_at(text, line).unwrap_or("the file");
        problem(line, field, in_words(error.message()))
    })?;
    Ok(Written {
        file,
        text,
        track,
        slug,
        role,
    })
}

/// What the parser says, with what to do about it.
fn in_words(message: &str) -> String {
    let message = message.trim_end().replace('\n', "; ");
    let advice = if message.starts_with("missing field") {
        "write it; docs/AUTHORING.md says what belongs there"
    } else if message.starts_with("unknown field") {
        "check its spelling, or leave it out"
    } else if message.starts_with("unknown variant") {
        "write one of those"
    } else if message.starts_with("invalid type") {
        "compare with the example in docs/AUTHORING.md"
    } else {
        return message;
    };
    format!("{message}: {advice}")
}
