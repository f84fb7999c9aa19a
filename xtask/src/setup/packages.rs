//! System packages. On Debian and its relatives they are installed; elsewhere one sentence
//! says what is missing.

use crate::sh;
use anyhow::{Result, bail};

/// What a command is about to do, and so what must be installed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Compile the app: web view headers, a C compiler, and libclang for SQLite's bindings.
    Build,
    /// Show a window where there is no display, and photograph it.
    Display,
    /// Drive the real window, the system's dialogs and a browser in tests.
    Browser,
    /// Check a Debian package.
    Package,
    /// Watch a program's calls and make them fail.
    Torture,
}

impl Need {
    fn debian(self) -> &'static [&'static str] {
        match self {
            Self::Build => &[
                "build-essential",
                "file",
                "libayatana-appindicator3-dev",
                "libclang-dev",
                "libgtk-3-dev",
                "librsvg2-dev",
                "libssl-dev",
                "libwebkit2gtk-4.1-dev",
                "libxdo-dev",
                "perl",
                "pkg-config",
            ],
            Self::Display => &[
                "at-spi2-core",
                "dbus",
                "dbus-x11",
                "fonts-noto-color-emoji",
                "fonts-noto-core",
                "scrot",
                "xauth",
                "xvfb",
            ],
            Self::Browser => &["chromium", "webkit2gtk-driver", "xdotool"],
            Self::Package => &["lintian"],
            Self::Torture => &["strace"],
        }
    }
}

pub fn ensure(needs: &[Need]) -> Result<()> {
    if cfg!(target_os = "linux") {
        linux(needs)
    } else if cfg!(target_os = "macos") {
        macos()
    } else {
        // The MSVC tools came with Rust, and WebView2 with Windows.
        Ok(())
    }
}

fn macos() -> Result<()> {
    if sh::ask(sh::command("xcode-select").arg("-p")).is_none() {
        bail!(
            "The Xcode command line tools are missing: run 'xcode-select --install', then this again."
        );
    }
    Ok(())
}

fn linux(needs: &[Need]) -> Result<()> {
    if sh::ask(sh::command("dpkg-query").arg("--version")).is_none() {
        return other_linux();
    }
    let missing: Vec<&str> = needs
        .iter()
        .flat_map(|need| need.debian())
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    sh::step("system packages", || install(&missing))
}

fn is_installed(package: &str) -> bool {
    sh::ask(sh::command("dpkg-query").args(["-W", "-f", "${db:Status-Status}", package]))
        .is_some_and(|status| status == "installed")
}

fn install(packages: &[&str]) -> Result<()> {
    let as_root = sh::ask(sh::command("id").arg("-u")).is_some_and(|id| id == "0");
    let can_sudo = sh::ask(sh::command("sudo").args(["-n", "true"])).is_some();
    if !as_root && !can_sudo {
        bail!(
            "These system packages are missing: run 'sudo apt-get install {}', then this again.",
            packages.join(" ")
        );
    }
    let apt = |arguments: &[&str]| {
        let mut command = if as_root {
            sh::command("apt-get")
        } else {
            let mut sudo = sh::command("sudo");
            sudo.args(["-n", "apt-get"]);
            sudo
        };
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(arguments);
        sh::run(&mut command)
    };
    apt(&["update", "-qq"])?;
    let mut arguments = vec!["install", "-y", "-qq", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments)
}

fn other_linux() -> Result<()> {
    let found = sh::ask(sh::command("pkg-config").args(["--exists", "webkit2gtk-4.1"])).is_some();
    if !found {
        bail!(
            "The development files of WebKitGTK 4.1 (with GTK 3, librsvg, a C compiler, perl and libclang) are missing: install them with your package manager, then run this again."
        );
    }
    Ok(())
}
