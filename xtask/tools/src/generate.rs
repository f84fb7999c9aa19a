//! Writes the files generated from the api's table of calls, or compares them.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; fail when a file differs from what would be written.
    #[arg(long)]
    check: bool,
}

/// # Errors
/// When a file cannot be written, or with `--check` when one differs.
pub fn run(args: &Args) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut stale = Vec::new();
    for (path, expected) in waymark_api::generated::files() {
        let target = root.join(&path);
        // Windows checks out text with its own line ends.
        let current = fs::read_to_string(&target)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        if current == expected {
            continue;
        }
        if !args.check {
            write(&target, &expected).with_context(|| format!("writing {path}"))?;
            println!("wrote {path}");
        }
        stale.push(path);
    }
    if args.check && !stale.is_empty() {
        bail!(
            "not as generated: {}; run `cargo xtask gen`",
            stale.join(", ")
        );
    }
    Ok(())
}

/// Beside the file first, so that an interrupted run never leaves half of one.
fn write(target: &Path, text: &str) -> Result<()> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let partial = target.with_extension("partial");
    fs::write(&partial, text)?;
    fs::File::open(&partial)?.sync_all()?;
    fs::rename(&partial, target)?;
    Ok(())
}
