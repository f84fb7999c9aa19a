//! Start-up and memory of the release window, beside an empty window built with the same flags.
//!
//! Both are started in turn on a desktop of our own, so that whatever else the machine is
//! doing weighs on both alike; the figures of interest are the ratios. Start-up runs from exec to
//! the line `waymark: ready`, which each prints when its page says it is drawn. Memory is the
//! proportional share (PSS) of the whole process tree: window, page and network process.
//!
//! The ratios compare lower quartiles. On Linux the web engine's network process sleeps for half a
//! second in about every second start, of the empty window as of ours and before either has loaded
//! anything; a median then says how often that happened to which of them.

mod processes;
mod scratch;
mod start;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde::Serialize;

use scratch::Scratch;
use start::{Program, Start};

/// What to compare.
#[derive(Debug, Clone)]
pub struct Windows {
    pub app: PathBuf,
    pub empty: PathBuf,
    pub catalogue: PathBuf,
    /// Measured starts of each, after one of each that is not counted.
    pub rounds: usize,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub rounds: usize,
    /// Milliseconds from exec to the first drawn screen.
    pub start_ms: Beside,
    /// Megabytes (10⁶ bytes) of PSS, three seconds after that.
    pub memory_mb: Beside,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Beside {
    pub app: Spread,
    pub empty: Spread,
    /// Lower quartile over lower quartile.
    pub ratio: f64,
    pub target: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Spread {
    pub quartile: f64,
    pub median: f64,
    pub lowest: f64,
    pub highest: f64,
}

impl Windows {
    /// The release binaries where cargo puts them under `target`.
    pub fn in_target(target: &Path, catalogue: &Path, rounds: usize) -> Self {
        let binary = |name: &str| target.join("release").join(name);
        Self {
            app: binary("waymark"),
            empty: binary("waymark-empty-window"),
            catalogue: catalogue.to_owned(),
            rounds,
        }
    }
}

/// Starts both windows in turn, `rounds` times.
///
/// # Errors
/// When a binary is not built, no virtual display can be had, or a window does not show itself
/// within a minute.
pub fn measure(windows: &Windows) -> Result<Figures> {
    if windows.rounds == 0 {
        bail!("the window bench needs at least one round");
    }
    for (binary, package) in [
        (&windows.app, "waymark"),
        (&windows.empty, "waymark-empty-window"),
    ] {
        if !binary.is_file() {
            bail!(
                "{} is not built: run 'cargo build --release --package {package}' first",
                binary.display()
            );
        }
    }
    if std::env::var_os("DISPLAY").is_none() {
        bail!("the windows need a display: 'cargo xtask bench' brings one");
    }
    let scratch = Scratch::new()?;
    let app = Program::new(&windows.app, &windows.catalogue, &scratch)?;
    let empty = Program::new(&windows.empty, &windows.catalogue, &scratch)?;

    // The first start of each reads the disk and makes the vault; no later one does.
    empty.start_once()?;
    app.start_once()?;
    let (mut of_app, mut of_empty) = (Vec::new(), Vec::new());
    for _ in 0..windows.rounds {
        of_empty.push(empty.start_once()?);
        of_app.push(app.start_once()?);
    }
    let beside = |pick: fn(&Start) -> f64, target| {
        let app = spread(of_app.iter().map(pick));
        let empty = spread(of_empty.iter().map(pick));
        Beside {
            app,
            empty,
            ratio: app.quartile / empty.quartile,
            target,
        }
    };
    Ok(Figures {
        rounds: windows.rounds,
        start_ms: beside(|start| start.milliseconds, 1.25),
        memory_mb: beside(|start| start.megabytes, 1.3),
    })
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "Window beside an empty one ({} starts of each: lower quartile, median, lowest–highest)",
            self.rounds
        )?;
        for (name, unit, beside) in [
            ("start-up", "ms", &self.start_ms),
            ("memory", "MB", &self.memory_mb),
        ] {
            writeln!(
                f,
                "  {name:<9} {} {unit}, empty {} {unit}: {:.2} × (target ≤ {:.2} ×)",
                beside.app, beside.empty, beside.ratio, beside.target
            )?;
        }
        Ok(())
    }
}

impl std::fmt::Display for Spread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:.0} ({:.0}, {:.0}–{:.0})",
            self.quartile, self.median, self.lowest, self.highest
        )
    }
}

fn spread(values: impl Iterator<Item = f64>) -> Spread {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let at = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
    let median = if values.len() % 2 == 1 {
        at(middle)
    } else {
        f64::midpoint(at(middle.wrapping_sub(1)), at(middle))
    };
    Spread {
        // The nearest measured start, not one between two.
        quartile: at(values.len().saturating_sub(1) / 4),
        median,
        lowest: at(0),
        highest: at(values.len().wrapping_sub(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_of_starts_is_between_two() {
        let check = |values: &[f64], quartile, median, lowest, highest| {
            let expected = Spread {
                quartile,
                median,
                lowest,
                highest,
            };
            assert_eq!(spread(values.iter().copied()), expected, "{values:?}");
        };
        check(&[3.0], 3.0, 3.0, 3.0, 3.0);
        check(&[9.0, 1.0, 2.0], 1.0, 2.0, 1.0, 9.0);
        check(&[4.0, 1.0, 2.0, 9.0], 1.0, 3.0, 1.0, 9.0);
        check(&[5.0, 4.0, 3.0, 2.0, 1.0], 2.0, 3.0, 1.0, 5.0);
    }
}
