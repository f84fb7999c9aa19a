//! The command line: `--port N --vault FILE --catalogue FILE --witnesses DIR --ui DIR --file FILE --now INSTANT --until-stdin-closes`.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use chrono::{DateTime, Utc};

pub struct Arguments {
    /// 0 picks a free one; the Vite server expects 4175.
    pub port: u16,
    pub vault: PathBuf,
    pub catalogue: PathBuf,
    /// Where it is remembered how far a vault's history reached.
    pub witnesses: PathBuf,
    pub ui: PathBuf,
    /// Chosen in every dialog in which the app would ask for a file.
    pub file: Option<PathBuf>,
    /// The moment the calls take for now, instead of the computer's own.
    pub now: Option<DateTime<Utc>>,
    pub until_stdin_closes: bool,
}

impl Arguments {
    /// # Errors
    /// On an unknown option, one without its value, or a port that is not a number.
    pub fn read(words: impl Iterator<Item = String>) -> Result<Self> {
        let mut read = Self {
            port: 4175,
            vault: "target/harness/waymark.vault".into(),
            catalogue: "target/catalogue/catalogue.sqlite".into(),
            witnesses: "target/harness-witnesses".into(),
            ui: "ui/dist".into(),
            file: None,
            now: None,
            until_stdin_closes: false,
        };
        let mut words = words;
        while let Some(option) = words.next() {
            let mut value = || {
                words
                    .next()
                    .with_context(|| format!("{option} needs a value"))
            };
            match option.as_str() {
                "--port" => read.port = value()?.parse().context("--port takes a number")?,
                "--vault" => read.vault = value()?.into(),
                "--catalogue" => read.catalogue = value()?.into(),
                "--witnesses" => read.witnesses = value()?.into(),
                "--ui" => read.ui = value()?.into(),
                "--file" => read.file = Some(value()?.into()),
                "--now" => {
                    let instant = value()?
                        .parse()
                        .context("--now takes an instant such as 2026-03-02T09:30:00Z")?;
                    read.now = Some(instant);
                }
                "--until-stdin-closes" => read.until_stdin_closes = true,
                _ => bail!(
                    "unknown option {option}; there are --port, --vault, --catalogue, --witnesses, --ui, --file, --now and --until-stdin-closes"
                ),
            }
        }
        Ok(read)
    }
}
