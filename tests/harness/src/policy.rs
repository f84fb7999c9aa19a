//! The window's content security policy, as the browser gets it.

use anyhow::{Context, Result};
use serde_json::Value;

const CONFIGURATION: &str = include_str!("../../../tauri.conf.json");

/// The policy of `tauri.conf.json` with one difference: the window talks to its own process through
/// a custom scheme, the browser to this server.
///
/// # Errors
/// When the configuration has no policy in the form of an object.
pub fn content_security_policy() -> Result<String> {
    let configuration: Value = serde_json::from_str(CONFIGURATION)?;
    let directives = configuration
        .pointer("/app/security/csp")
        .and_then(Value::as_object)
        .context("tauri.conf.json has no app.security.csp, or it is not an object")?;
    let directives = directives.iter().map(|(name, sources)| {
        let sources = if name == "connect-src" {
            "'self'"
        } else {
            sources.as_str().unwrap_or("'none'")
        };
        format!("{name} {sources}")
    });
    Ok(directives.collect::<Vec<_>>().join("; "))
}
