//! A desktop of our own where there is none: an X server on a free number and a session bus, gone when dropped.

use crate::sh;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// True when a window would have nowhere to appear.
pub fn is_missing() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(target_os = "linux") && !is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY")
}

pub struct Desktop {
    /// Dropped first: whatever hangs on the bus ends with it.
    bus: Server,
    screen: Server,
}

impl Desktop {
    /// # Errors
    /// When Xvfb or the bus is missing, or no display is free.
    pub fn start() -> Result<Self> {
        // Both servers choose a free address and tell us: no race between two runs.
        let screen = Server::start(sh::command("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
        ]))?;
        // Without a bus every window starts one of its own, which outlives it.
        let bus = Server::start(
            sh::command("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .env("DISPLAY", format!(":{}", screen.address)),
        )?;
        Ok(Self { bus, screen })
    }

    /// Lets `command` show its windows here.
    pub fn show<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("DISPLAY", format!(":{}", self.screen.address))
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus.address)
            .env_remove("WAYLAND_DISPLAY")
    }

    /// Photographs the whole screen.
    ///
    /// # Errors
    /// When scrot is missing or cannot write `file`.
    pub fn photograph(&self, file: &Path) -> Result<()> {
        sh::run(self.show(sh::command("scrot").arg("--overwrite").arg(file)))
    }
}

/// A program that prints where it can be reached, and is ended when dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{name} could not be started"))?;
        let output = process.stdout.take();
        let mut server = Self {
            process,
            address: String::new(),
        };
        if let Some(output) = output {
            BufReader::new(output).read_line(&mut server.address)?;
        }
        server.address = server.address.trim().to_owned();
        if server.address.is_empty() {
            bail!("{name} ended before it said where it can be reached");
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
