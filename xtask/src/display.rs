//! A display of our own where there is none: Xvfb on a free number, gone when dropped.

use crate::sh;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

/// True when a window would have nowhere to appear.
pub fn is_missing() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(target_os = "linux") && !is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY")
}

pub struct Xvfb {
    server: Child,
    /// ":99"
    pub display: String,
}

impl Xvfb {
    /// # Errors
    /// When Xvfb is missing or finds no free display.
    pub fn start() -> Result<Self> {
        let mut server = sh::command("Xvfb")
            // -displayfd lets the server choose a free number and tell us: no race between two runs.
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x800x24",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started")?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number)?;
        }
        let number = number.trim().to_owned();
        if number.is_empty() {
            server.kill().ok();
            server.wait().ok();
            bail!("Xvfb found no free display");
        }
        Ok(Self {
            server,
            display: format!(":{number}"),
        })
    }

    /// Photographs the whole screen.
    pub fn photograph(&self, file: &Path) -> Result<()> {
        sh::run(
            sh::command("scrot")
                .arg("--overwrite")
                .arg(file)
                .env("DISPLAY", &self.display),
        )
    }
}

impl Drop for Xvfb {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}
