//! Fits, scores and writes.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use waymark_domain::related::{Aspect, Similarity, Softening, Standing, Weights};

use super::listed::nearness;
use super::measure::{Agreement, agreement};
use super::split::{family_folds, halves};
use super::{Bench, logistic, standing};

/// What the default list is to reach on the half it is fitted on: a little above the .96 and .65 that are wanted of
/// it, because on the other half it comes out a little lower.
const WITHIN_ONE_LEVEL: f64 = 0.968;
const PAY_WITHIN_QUARTER: f64 = 0.675;

pub fn run(data: &Path) -> Result<()> {
    let bench = Bench::read(data)?;
    let halves = halves(&bench.truth);
    let weights = logistic::fit(
        &bench.features,
        &bench.truth,
        &halves.fitted,
        &bench.described,
    );
    let similarity = similarity(&bench, &weights)?;
    let plain = |from: usize| bench.ranked(&similarity, from);
    let held_out = agreement(&bench.truth, &halves.scored, plain);
    println!(
        "fitted on {} origins, scored on {}: {held_out}",
        halves.fitted.len(),
        held_out.origins
    );
    let unseen = unseen_families(&bench)?;
    println!("families left out, scored on {}: {unseen}", unseen.origins);
    let standings = standing::standings(&data.join("facts"), bench.features.codes())?;
    println!("  {}", nearness(&standings, &halves.scored, plain));
    let softening = soften(&bench, &similarity, &standings, &halves.fitted);
    let softened = |from: usize| bench.softened(&similarity, &standings, softening, from);
    let default_list = agreement(&bench.truth, &halves.scored, softened);
    println!("softened by {softening:?}: {default_list}");
    println!("  {}", nearness(&standings, &halves.scored, softened));
    let file = data.join("related/weights.toml");
    let text = render(&weights, softening, &[held_out, unseen, default_list])?;
    fs::write(&file, text).with_context(|| file.display().to_string())?;
    println!("{} is written", file.display());
    Ok(())
}

fn similarity(bench: &Bench, weights: &Weights) -> Result<Similarity> {
    bench
        .features
        .similarity(weights)
        .context("a table of another size")
}

/// Each family scored with weights that have seen it neither as an origin nor as a target; the figures are those of
/// all origins together, each ranked by the fit that left it out.
fn unseen_families(bench: &Bench) -> Result<Agreement> {
    let truth = &bench.truth;
    let mut fits = Vec::new();
    for fold in family_folds(truth) {
        let seen = |at: &usize| !fold.contains(&truth.families[*at]);
        let origins: Vec<usize> = truth.origins().into_iter().filter(seen).collect();
        let targets: Vec<usize> = bench.described.iter().copied().filter(seen).collect();
        let weights = logistic::fit(&bench.features, truth, &origins, &targets);
        fits.push((fold, similarity(bench, &weights)?));
    }
    Ok(agreement(truth, &truth.origins(), |from| {
        let of = fits
            .iter()
            .find(|(fold, _)| fold.contains(&truth.families[from]));
        of.map(|(_, similarity)| bench.ranked(similarity, from))
            .unwrap_or_default()
    }))
}

/// The least softening under which lists are near enough in preparation and pay.
fn soften(
    bench: &Bench,
    similarity: &Similarity,
    standings: &[Standing],
    origins: &[usize],
) -> Softening {
    let mut softening = Softening {
        preparation: 0.0,
        pay: 0.0,
    };
    let near = |softening: Softening| {
        nearness(standings, origins, |from| {
            bench.softened(similarity, standings, softening, from)
        })
    };
    for _ in 0..60 {
        let found = near(softening);
        let levels = found.within_one_level < WITHIN_ONE_LEVEL;
        let pay = found.pay_within_quarter < PAY_WITHIN_QUARTER;
        if !levels && !pay {
            break;
        }
        softening.preparation += if levels { 0.1 } else { 0.0 };
        softening.pay += if pay { 0.1 } else { 0.0 };
    }
    softening.preparation = (softening.preparation * 10.0).round() / 10.0;
    softening.pay = (softening.pay * 10.0).round() / 10.0;
    softening
}

fn render(weights: &Weights, softening: Softening, figures: &[Agreement; 3]) -> Result<String> {
    let [held_out, unseen, default_list] = figures;
    let mut text = format!(
        "\
# How much each aspect of likeness counts, and by how much the default list is softened. Written by
# `cargo xtask related fit`, which gives the same file every time, and not edited by hand.
#
# Logistic regression of the related occupations that O*NET 29.0 publishes (a link weighs half of its gain of 3, 2
# or 1) on one half of the origins, drawn with a seed. On the other half:
#   {held_out}
# The same, fitted five times without the SOC major groups that are then scored:
#   {unseen}
# The default list, on the other half:
#   {default_list}
#
# These figures say how far a list agrees with the publisher's, and nothing about anyone's move.
# For each aspect: standard deviations among the pairs of either occupation, and among all pairs; by how much the
# first is above 1, and above 2.5.

[weights]
"
    );
    for aspect in Aspect::ALL {
        let [near, overall, first, second] = weights.of(aspect);
        writeln!(
            text,
            "{} = [{near:.3}, {overall:.3}, {first:.3}, {second:.3}]",
            aspect.name()
        )?;
    }
    writeln!(
        text,
        "\n# Taken off for each preparation level beyond one, and for each time that one pay holds the other beyond 1.25.\n\
         [softening]\npreparation = {:.1}\npay = {:.1}",
        softening.preparation, softening.pay
    )?;
    Ok(text)
}
