//! `related`: fits how much each aspect of likeness counts, and says how far the result agrees with the published
//! lists. Needs the tables under data and no catalogue, because the catalogue is built with what it writes.

mod fit;
pub mod listed;
mod logistic;
pub mod measure;
mod split;
pub mod standing;
mod truth;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Subcommand;
use waymark_domain::related::{Basis, Features, Similarity, neighbours};
use waymark_store::catalogue::build::{Folders, published};

use truth::Truth;

#[derive(clap::Args)]
pub struct Args {
    /// The folder that holds facts and related.
    #[arg(long, global = true, default_value = "data")]
    data: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fit the weights on one half of the origins, score them on the other, and write them.
    Fit,
}

/// # Errors
/// When a table cannot be read or the weights cannot be written.
pub fn run(args: &Args) -> Result<()> {
    match args.command {
        Command::Fit => fit::run(&args.data),
    }
}

/// Everything a measurement needs.
pub struct Bench {
    pub features: Features,
    pub truth: Truth,
    /// The occupations of which more than titles is published.
    pub described: Vec<usize>,
}

impl Bench {
    /// # Errors
    /// When a table cannot be read.
    pub fn read(data: &Path) -> Result<Bench> {
        let folders = Folders::of_data(data);
        let features = Features::of(&published(&folders)?);
        let truth = Truth::read(&folders.facts, features.codes())?;
        let own = |at: &usize| features.basis(*at) == Basis::Own;
        Ok(Bench {
            described: (0..features.codes().len()).filter(own).collect(),
            features,
            truth,
        })
    }

    /// All others of which more than titles is published, the most alike first.
    pub fn ranked(&self, similarity: &Similarity, from: usize) -> Vec<usize> {
        neighbours(&self.features, similarity, from, usize::MAX)
    }

    /// The half of the origins that the weights in use have never seen.
    pub fn scored(&self) -> Vec<usize> {
        split::halves(&self.truth).scored
    }
}
