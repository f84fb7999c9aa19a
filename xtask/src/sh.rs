//! Running other programs: each step says what it does, and a failure is one sentence.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The repository's top folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
        .to_path_buf()
}

/// A command that runs in the repository's top folder.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm is a script on Windows, which `Command` does not find without its ending.
pub fn npm() -> Command {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(root().join("ui"));
    npm
}

/// Runs to the end with its output shown, as errors are: standard output is for answers alone.
///
/// # Errors
/// When the program is missing or ends with a failure.
pub fn run(command: &mut Command) -> Result<()> {
    answer(command.stdout(std::io::stderr()))
}

/// Runs to the end, and what it writes to standard output is the answer that was asked for.
///
/// # Errors
/// As [`run`].
pub fn answer(command: &mut Command) -> Result<()> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("{} could not be started", line(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", line(command));
    }
    Ok(())
}

/// Runs and returns standard output; `None` when the program is missing or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Announces a step and says how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("\n== {name}");
    let begun = Instant::now();
    let value = work().with_context(|| name.to_owned())?;
    eprintln!("-- {name}: {:.0} s", begun.elapsed().as_secs_f64());
    Ok(value)
}

fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|word| word.to_string_lossy().into_owned()),
    );
    format!("'{}'", words.join(" "))
}
