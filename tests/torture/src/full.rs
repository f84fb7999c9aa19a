//! A disk that is truly full: a file system of a few MiB, in memory, filled to the last page.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::{
    check::{Judge, Verdict},
    power::lay_out,
    process::{read_tree, this_program},
    reference,
    scenario::Scenario,
    session::{Mode, Session},
};

/// How much room there is before each action, in KiB.
pub const ROOMS: [u64; 6] = [0, 4, 8, 16, 32, 64];

/// What takes the room away and gives it back.
pub struct Filler {
    path: PathBuf,
    /// Left free, in KiB.
    room: u64,
}

impl Filler {
    /// # Errors
    /// When it cannot be written for another reason than a full disk.
    pub fn fill(&self) -> Result<()> {
        let mut file = File::create(&self.path)?;
        let page = [0x55; 4096];
        let mut length = 0_u64;
        loop {
            match file.write_all(&page) {
                Ok(()) => length += 4096,
                Err(error) if error.kind() == ErrorKind::StorageFull => break,
                Err(error) => return Err(error).context("the filler"),
            }
        }
        Ok(file.set_len(length.saturating_sub(self.room * 1024))?)
    }

    /// # Errors
    /// When it cannot be removed.
    pub fn free(&self) -> Result<()> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

/// What the process inside reports on its last line.
#[derive(Debug, Serialize, Deserialize)]
pub struct Inside {
    pub refused: u32,
    pub verdict: Verdict,
}

/// Runs a scenario on a full disk, in a process that may mount one. `Err` of the inner kind says why
/// that is not allowed here.
///
/// # Errors
/// When the process cannot be started or says nothing.
pub fn outside(scenario: &Scenario, room: u64, catalogue: &Path) -> Result<Result<Inside, String>> {
    let mount = tempfile::tempdir_in(crate::scratch())?;
    let mut inside = Command::new("unshare");
    // The superuser of a container may mount but has no one to map itself to.
    let flags = if may_unshare(&["-m"]) { "-m" } else { "-rm" };
    if !may_unshare(&[flags]) {
        return Ok(Err(
            "a file system may not be mounted here (unshare -rm)".to_owned()
        ));
    }
    let output = inside
        .args([flags, "--"])
        .arg(this_program()?)
        .args([
            "full-disk",
            "--scenario",
            scenario.name,
            "--room",
            &room.to_string(),
            "--root",
        ])
        .arg(mount.path())
        .arg("--catalogue")
        .arg(catalogue)
        .output()
        .context("unshare could not be started")?;
    let said = String::from_utf8_lossy(&output.stdout);
    let Some(last) = said.lines().last() else {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    };
    Ok(Ok(serde_json::from_str(last)?))
}

fn may_unshare(flags: &[&str]) -> bool {
    let mut trial = Command::new("unshare");
    trial
        .args(flags)
        .args(["--", "sh", "-c", "mount -t tmpfs none /mnt"]);
    trial.output().is_ok_and(|output| output.status.success())
}

/// The process inside: mounts, acts, makes room, goes on.
///
/// # Errors
/// When the file system cannot be mounted or written.
pub fn inside(scenario: &Scenario, room: u64, root: &Path, catalogue: &Path) -> Result<Inside> {
    let template = reference::template(scenario, catalogue)?;
    let reference = reference::run(scenario, template.path(), catalogue)?;
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=4m", "none"])
        .arg(root)
        .status()?;
    if !mounted.success() {
        bail!("mount: {mounted}");
    }
    lay_out(root, &read_tree(template.path())?)?;
    let filler = Filler {
        path: root.join("filler"),
        room,
    };
    let mut session = Session::new(root, catalogue, Mode::Full { filler, refused: 0 });
    let story = (scenario.story)(&mut session);
    let refused = match &session.mode {
        Mode::Full { filler, refused } => {
            filler.free()?;
            *refused
        }
        _ => 0,
    };
    drop(session);
    let judge = Judge {
        scenario,
        catalogue,
        reference: &reference,
    };
    let verdict = match story {
        Ok(()) => judge.judge(root, reference.len() - 1),
        Err(error) => Verdict::Wrong(format!("{error:#}")),
    };
    Ok(Inside { refused, verdict })
}
