//! `role check`: a line for each problem, as `file:line field — what is wrong and what to do`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use waymark_store::catalogue::build::{Folders, roles};

#[derive(clap::Args)]
pub struct Args {
    /// Files of roles; all of them when none is given. They are compared with all others either way.
    files: Vec<PathBuf>,
}

/// # Errors
/// When a role has a problem, or a file is no role's.
pub fn run(data: &Path, args: &Args) -> Result<()> {
    let wanted = args
        .files
        .iter()
        .map(|file| name_of(data, file))
        .collect::<Result<Vec<_>>>()?;
    let mut problems = roles::check(&Folders::of_data(data))?;
    if !wanted.is_empty() {
        let all = problems.len();
        problems.retain(|problem| wanted.contains(&problem.file));
        // A file that cannot be read keeps roles from being compared: silence would promise too much.
        if problems.len() < all {
            println!("other roles have problems too; `cargo xtask role check` says which");
        }
    }
    for problem in &problems {
        println!("{}/{problem}", data.display());
    }
    match problems.len() {
        0 => {
            println!("nothing wrong");
            Ok(())
        }
        1 => bail!("one problem; docs/AUTHORING.md explains the fields"),
        many => bail!("{many} problems; docs/AUTHORING.md explains the fields"),
    }
}

/// The name by which the build knows a file: `roles/care/nurse.toml`.
fn name_of(data: &Path, file: &Path) -> Result<String> {
    let whole = |path: &Path| {
        path.canonicalize()
            .with_context(|| format!("there is no {}", path.display()))
    };
    let (folder, file) = (whole(data)?, whole(file)?);
    let below = file
        .strip_prefix(&folder)
        .with_context(|| format!("{} is not in {}/roles", file.display(), data.display()))?;
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    if parts.first().is_none_or(|first| first != "roles")
        || below.extension().is_none_or(|kind| kind != "toml")
    {
        bail!(
            "{} is no role; roles are data/roles/TRACK/NAME.toml",
            file.display()
        );
    }
    Ok(parts.join("/"))
}
