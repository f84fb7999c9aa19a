//! Whether the rig sees: three settings that are known to lose data must be caught, each run anew.

use std::path::Path;

use anyhow::{Result, bail};
use serde::Serialize;
use waymark_store::vault::only_for_torture::salt::{Salt, newest};

use crate::{
    check::{Judge, Verdict},
    power::Search,
    process::Worker,
    record, reference,
    scenario::named,
};

/// A bad setting that is not caught within so many states is not caught.
const STATES: usize = 5_000;

/// The sound twin of the third bad setting must stand as many.
const SOUND_STATES: usize = 500;

#[derive(Debug, Serialize)]
pub struct Proof {
    pub setting: &'static str,
    /// Power cuts looked at until it was caught.
    pub states: usize,
    pub caught: Verdict,
}

/// # Errors
/// When one is not caught: nothing this rig says can be believed then.
pub fn all(catalogue: &Path, seed: u64, threads: usize) -> Result<Vec<Proof>> {
    let lost = |verdict: &Verdict| matches!(verdict, Verdict::Lost(_));
    let broken = |verdict: &Verdict| matches!(verdict, Verdict::Torn(_) | Verdict::Unopenable(_));
    let unopenable = |verdict: &Verdict| matches!(verdict, Verdict::Unopenable(_));
    let aim = Aim {
        catalogue,
        seed,
        threads,
    };
    Ok(vec![
        aim.badly("synchronous=NORMAL", "normal", lost)?,
        aim.badly("synchronous=OFF", "off", broken)?,
        aim.salted(unopenable)?,
    ])
}

struct Aim<'a> {
    catalogue: &'a Path,
    seed: u64,
    threads: usize,
}

impl Aim<'_> {
    fn badly(
        &self,
        setting: &'static str,
        word: &str,
        enough: fn(&Verdict) -> bool,
    ) -> Result<Proof> {
        let scenario = named("everyday")?;
        let template = reference::template(scenario, self.catalogue)?;
        let reference = reference::run(scenario, template.path(), self.catalogue)?;
        let mut worker = Worker::of(scenario.name, self.catalogue);
        worker.words.extend(["--bad".to_owned(), word.to_owned()]);
        let judge = Judge {
            scenario,
            catalogue: self.catalogue,
            reference: &reference,
        };
        let recording = record::record(template.path(), &worker)?;
        let search = Search {
            recording: &recording,
            wanted: STATES,
            seed: self.seed,
            threads: self.threads,
            judge: |root: &Path, acknowledged| judge.judge(root, acknowledged),
            enough,
        };
        caught(setting, search.run()?, enough)
    }

    /// The file's first bytes are written while the log is moved into it. The fifth way of leaving the
    /// disk garbles just the first sector of the last write, at every write, so it is found in the first
    /// rounds and not once in two hundred.
    fn salted(&self, enough: fn(&Verdict) -> bool) -> Result<Proof> {
        let setting = "salt in the file";
        let run = |salt, word: &str, wanted, enough| -> Result<_> {
            let template = tempfile::tempdir_in(crate::scratch())?;
            let worker = Worker {
                catalogue: self.catalogue,
                words: vec![
                    "salt-worker".to_owned(),
                    "--salt".to_owned(),
                    word.to_owned(),
                ],
            };
            let recording = record::record(template.path(), &worker)?;
            Search {
                recording: &recording,
                wanted,
                seed: self.seed,
                threads: self.threads,
                judge: |root: &Path, acknowledged| salt_judge(root, salt, acknowledged),
                enough,
            }
            .run()
        };
        let sound = run(Salt::WithTheKey, "with-the-key", SOUND_STATES, enough)?;
        if let Some(found) = sound.1.first() {
            bail!(
                "a salt given with the key should be sound, but: {:?}",
                found.verdict
            );
        }
        caught(
            setting,
            run(Salt::InTheFile, "in-the-file", STATES, enough)?,
            enough,
        )
    }
}

pub const SALTED: &str = "salted.db";

fn salt_judge(root: &Path, salt: Salt, acknowledged: usize) -> Verdict {
    match newest(&root.join(SALTED), salt) {
        Ok(newest) if newest as usize >= acknowledged => Verdict::Sound,
        Ok(newest) => Verdict::Lost(format!("{newest} of {acknowledged} commits are there")),
        Err(error) => Verdict::Unopenable(error.to_string()),
    }
}

fn caught(
    setting: &'static str,
    (states, found): (usize, Vec<crate::power::Found>),
    enough: fn(&Verdict) -> bool,
) -> Result<Proof> {
    match found.into_iter().find(|found| enough(&found.verdict)) {
        Some(found) => Ok(Proof {
            setting,
            states,
            caught: found.verdict,
        }),
        None => bail!("the rig is blind: {setting} went unnoticed in {states} power cuts"),
    }
}
