//! One start of one window: how long until it shows itself, and the memory it then holds.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::processes;
use super::scratch::Scratch;

/// Asks a window to say when its first screen is drawn.
const TELL_READY: &str = "WAYMARK_BENCH";
/// How long a window stands idle before its memory is read.
const SETTLE: Duration = Duration::from_secs(3);
const PATIENCE: Duration = Duration::from_secs(60);

/// One start of one window.
pub struct Start {
    pub milliseconds: f64,
    pub megabytes: f64,
}

pub struct Program<'a> {
    binary: &'a Path,
    catalogue: &'a Path,
    /// Its own home, so that no start reads or writes the user's files.
    home: PathBuf,
}

impl<'a> Program<'a> {
    pub fn new(binary: &'a Path, catalogue: &'a Path, scratch: &Scratch) -> Result<Self> {
        let name = binary.file_name().context("the binary has no name")?;
        let home = scratch.0.join(name);
        fs::create_dir_all(&home)?;
        Ok(Self {
            binary,
            catalogue,
            home,
        })
    }

    pub fn start_once(&self) -> Result<Start> {
        let begun = Instant::now();
        let child = Command::new(self.binary)
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("XDG_DATA_HOME", self.home.join("data"))
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_CACHE_HOME", self.home.join("cache"))
            .env("WAYMARK_VAULT", self.home.join("waymark.vault"))
            .env("WAYMARK_CATALOGUE", self.catalogue)
            .env(TELL_READY, "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} could not be started", self.binary.display()))?;
        let mut tree = Tree(child);
        let ready = tree.wait_until_ready(begun).with_context(|| {
            format!(
                "{} showed no first screen within {} s",
                self.binary.display(),
                PATIENCE.as_secs()
            )
        })?;
        sleep(SETTLE);
        let bytes = tree.proportional_set_size()?;
        Ok(Start {
            milliseconds: ready.as_secs_f64() * 1e3,
            megabytes: bytes / 1e6,
        })
    }
}

/// A running window with the processes it started; all are gone when this is dropped.
pub struct Tree(Child);

impl Tree {
    pub fn wait_until_ready(&mut self, begun: Instant) -> Result<Duration> {
        let output = self.0.stdout.take().context("it has no output")?;
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if line.starts_with("waymark: ready") {
                    // The other side may have given up waiting.
                    let _ = tell.send(begun.elapsed());
                }
            }
        });
        Ok(told.recv_timeout(PATIENCE)?)
    }

    /// Bytes, each shared page counted in proportion.
    pub fn proportional_set_size(&self) -> Result<f64> {
        let mut kilobytes = 0.0;
        for process in self.processes()? {
            // A helper process may have ended since it was listed.
            let Ok(text) = fs::read_to_string(format!("/proc/{process}/smaps_rollup")) else {
                continue;
            };
            kilobytes += processes::pss_kilobytes(&text).unwrap_or(0.0);
        }
        if kilobytes == 0.0 {
            bail!("the window ended before its memory could be read");
        }
        Ok(kilobytes * 1024.0)
    }

    /// The window's process and everything descended from it.
    fn processes(&self) -> Result<HashSet<u32>> {
        let mut parents = HashMap::new();
        for entry in fs::read_dir("/proc").context("memory is read from /proc, which Linux has")? {
            let Some(process) = entry?
                .file_name()
                .to_str()
                .and_then(|name| name.parse::<u32>().ok())
            else {
                continue;
            };
            let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
            if let Some(parent) = processes::parent_of(&stat) {
                parents.insert(process, parent);
            }
        }
        Ok(processes::descendants(self.0.id(), &parents))
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let helpers = self.processes().unwrap_or_default();
        let own = self.0.id();
        self.0.kill().ok();
        self.0.wait().ok();
        // The web view's processes leave when their window does; the next start waits for that.
        let begun = Instant::now();
        let left = |helper: &u32| *helper != own && processes::is_running(*helper);
        while helpers.iter().any(left) {
            if begun.elapsed() > Duration::from_secs(5) {
                for helper in helpers.iter().filter(|helper| left(helper)) {
                    Command::new("kill")
                        .arg("-KILL")
                        .arg(helper.to_string())
                        .status()
                        .ok();
                }
                return;
            }
            sleep(Duration::from_millis(20));
        }
    }
}
