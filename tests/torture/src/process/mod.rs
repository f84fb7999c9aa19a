//! The worker in a process of its own, under strace: recorded, killed or made to fail at one call.

mod trial;

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::record::CALLS;

pub use trial::{read_tree, trial};

/// Longer than any story takes, strace included.
const PATIENCE: Duration = Duration::from_secs(60);

/// What this very program is started as, once more.
pub struct Worker<'a> {
    pub catalogue: &'a Path,
    /// `worker` and its options, or another of the hidden commands.
    pub words: Vec<String>,
}

impl<'a> Worker<'a> {
    pub fn of(scenario: &str, catalogue: &'a Path) -> Self {
        let words = ["worker", "--scenario", scenario].map(str::to_owned);
        Self {
            catalogue,
            words: words.into(),
        }
    }
}

/// What is done to the worker.
pub enum Inject {
    Nothing,
    /// Killed as it enters this call.
    Kill {
        call: String,
        nth: usize,
    },
    /// The call does nothing and answers with this error.
    Fail {
        call: String,
        nth: usize,
        error: &'static str,
    },
}

pub struct Ended {
    pub well: bool,
    /// Standard output: `ack N`, `refused N`.
    pub output: String,
    /// Standard error.
    pub trouble: String,
}

impl Ended {
    /// The number of the last action the user was told is done.
    pub fn acknowledged(&self) -> usize {
        let said = self.output.lines().rev();
        said.filter_map(|line| line.strip_prefix("ack ")?.parse().ok())
            .next()
            .unwrap_or(0)
    }
}

/// # Errors
/// When strace is missing or may not trace here, or the worker hangs.
pub fn run(worker: &Worker<'_>, root: &Path, trace: &Path, inject: &Inject) -> Result<Ended> {
    let mut strace = Command::new("timeout");
    let seconds = PATIENCE.as_secs().to_string();
    // Without its --seccomp-bpf, with which it delivers no signal.
    strace.args(["--signal=KILL", &seconds, "strace", "-f", "-qq"]);
    strace.args(["-e", "signal=none", "-o"]);
    strace.arg(trace);
    match inject {
        Inject::Nothing => strace.args(["-xx", "-s", "1048576", "-e", &format!("trace={CALLS}")]),
        Inject::Kill { call, nth } => {
            tamper(&mut strace, call, &format!("signal=SIGKILL:when={nth}"))
        }
        Inject::Fail { call, nth, error } => {
            tamper(&mut strace, call, &format!("error={error}:when={nth}"))
        }
    };
    strace
        .arg(this_program()?)
        .args(&worker.words)
        .arg("--root")
        .arg(root)
        .arg("--catalogue")
        .arg(worker.catalogue);
    let begun = Instant::now();
    let output = strace
        .stdin(Stdio::null())
        .output()
        .context("strace could not be started: install it with your package manager")?;
    if begun.elapsed() >= PATIENCE {
        bail!("the worker hung for {} s", PATIENCE.as_secs());
    }
    let trouble = String::from_utf8_lossy(&output.stderr).into_owned();
    if trouble.contains("strace: ") {
        bail!("strace does not work here: {trouble}");
    }
    Ok(Ended {
        well: output.status.success(),
        output: String::from_utf8_lossy(&output.stdout).into_owned(),
        trouble,
    })
}

fn tamper<'c>(strace: &'c mut Command, call: &str, how: &str) -> &'c mut Command {
    strace.args(["-e", &format!("trace={call}")]);
    strace.args(["-e", &format!("inject={call}:{how}")])
}

pub fn this_program() -> Result<PathBuf> {
    std::env::current_exe().context("this program does not know where it is")
}
