//! How long the user interface takes to answer a key or a click, in Chromium over the test harness.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

/// From the event to the end of the first frame that shows its effect, in milliseconds.
const TARGET_P95_MS: f64 = 50.0;
/// Sixty frames a second, in milliseconds from one to the next.
const FRAME_MS: f64 = 1000.0 / 60.0;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// A letter in the search, to the frame with the letter.
    typing: Times,
    /// A link of the sidebar, to the frame with the page.
    switching_pages: Times,
    /// A theme in Settings, to the frame in its colours.
    toggling_theme: Times,
    /// The map with every occupation, moved a step in each frame: from one frame to the next.
    moving_map: Times,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Times {
    median_ms: f64,
    p95_ms: f64,
    slowest_ms: f64,
}

/// Runs the script that drives the browser; `cargo xtask bench` names the harness in the environment.
///
/// # Errors
/// When the browser or the harness cannot be started, or something on the way was not found.
pub fn measure(script: &Path) -> Result<Figures> {
    let output = Command::new("node")
        .arg(script)
        .output()
        .context("node cannot be started; install Node 20.19 or newer")?;
    if !output.status.success() {
        bail!(
            "{} failed: {}",
            script.display(),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    serde_json::from_slice(&output.stdout)
        .with_context(|| format!("{} printed something else", script.display()))
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "To the next frame, p95 (wanted at most {TARGET_P95_MS} ms):"
        )?;
        for (name, times) in [
            ("typing in the search", &self.typing),
            ("switching pages", &self.switching_pages),
            ("changing the theme", &self.toggling_theme),
        ] {
            writeln!(
                f,
                "  {name}: {:.1} ms, {:.2} x; median {:.1} ms, slowest {:.1} ms",
                times.p95_ms,
                times.p95_ms / TARGET_P95_MS,
                times.median_ms,
                times.slowest_ms
            )?;
        }
        let map = &self.moving_map;
        writeln!(
            f,
            "  moving the map, from frame to frame: median {:.1} ms, {:.2} x of a sixtieth of a second; p95 {:.1} ms, slowest {:.1} ms",
            map.median_ms,
            map.median_ms / FRAME_MS,
            map.p95_ms,
            map.slowest_ms
        )
    }
}
