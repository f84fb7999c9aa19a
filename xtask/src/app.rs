//! `cargo xtask run`.

use crate::display::{self, Desktop};
use crate::setup::{self, Need};
use crate::sh;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

pub fn run(arguments: &[String]) -> Result<()> {
    let release = match arguments {
        [] => false,
        [flag] if flag == "--release" => true,
        _ => bail!("'run' takes --release or nothing"),
    };
    let headless = display::is_missing();
    setup::machine(if headless {
        &[Need::Build, Need::Display]
    } else {
        &[Need::Build]
    })?;
    setup::contents()?;
    let program = setup::app(release)?;
    if headless {
        let picture = sh::root().join("target/waymark.png");
        photograph(&program, &picture, &[])?;
        println!(
            "There is no display here, so Waymark ran on a virtual one. What it showed is in {}.",
            picture.display()
        );
        return Ok(());
    }
    println!("Starting {}", program.display());
    sh::run(&mut Command::new(program))
}

/// Starts the app on a virtual display, waits for its first screen, photographs it and closes it.
pub fn photograph(program: &Path, picture: &Path, environment: &[(&str, &Path)]) -> Result<()> {
    let desktop = Desktop::start()?;
    let mut child = desktop
        .show(&mut Command::new(program))
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("WAYMARK_BENCH", "1")
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} could not be started", program.display()))?;
    let shown = wait_until_ready(&mut child).and_then(|()| {
        // The first paint is reported from inside the page; the X server shows it a frame later.
        std::thread::sleep(Duration::from_millis(700));
        desktop.photograph(picture)
    });
    child.kill().ok();
    child.wait().ok();
    shown
}

fn wait_until_ready(child: &mut Child) -> Result<()> {
    let output = child.stdout.take().context("the app has no output")?;
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if line.starts_with("waymark: ready") {
                tell.send(()).ok();
            }
        }
    });
    if told.recv_timeout(Duration::from_secs(60)).is_err() {
        bail!("Waymark started but showed no first screen within a minute");
    }
    Ok(())
}
