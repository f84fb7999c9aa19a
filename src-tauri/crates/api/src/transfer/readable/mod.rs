//! Files for reading without Waymark: a text in Markdown for each person, and every table as CSV.

mod check_ins;
mod csv;
mod decisions;
mod fits;
mod markdown;
mod moves;
mod name;
mod profile;
mod words;

use waymark_domain::{
    history::Wanted,
    person::Person,
    plan::{CheckIn, Decision, Draft, Metric, PlannedMove, RhythmSet, SavedOccupation, Step},
    profile::SittingDraft,
};
use waymark_store::vault::{
    Read,
    bundle::{Gathered, archive},
};

use crate::{
    Api, draft,
    error::ApiError,
    fit,
    profile::{Items, Kept, wire::Profile},
};
use words::Words;

/// What is told of one person.
struct Of {
    person: Person,
    saved: Vec<SavedOccupation>,
    /// Newest first, and the steps of all of them in their order.
    moves: Vec<PlannedMove>,
    steps: Vec<Step>,
    /// Newest first, and what they measure.
    check_ins: Vec<CheckIn>,
    metrics: Vec<Metric>,
    rhythm: Option<RhythmSet>,
    /// Newest first.
    decisions: Vec<Decision>,
    drafts: Vec<Draft>,
    kept: Kept,
    /// Newest first.
    checks: Vec<fit::Line>,
}

impl Of {
    fn read(read: Read<'_>, person: Person) -> Result<Self, ApiError> {
        let mut drafts = read.drafts(person.id)?;
        // What is being answered stands in the profile.
        drafts.retain(|draft| {
            !SittingDraft::is_place(&draft.place) && !draft::words(draft).trim().is_empty()
        });
        Ok(Self {
            saved: read.saved_of(person.id)?,
            moves: read.planned_moves_of(person.id)?,
            steps: read.steps_of(person.id)?,
            check_ins: read.check_ins_of(person.id)?,
            metrics: read.metrics_of(person.id)?,
            rhythm: read.rhythm_of(person.id)?,
            decisions: read.decisions_of(person.id)?,
            kept: Kept::of(read, person.id)?,
            checks: fit::lines(&read.fit_checks_of(person.id)?),
            drafts,
            person,
        })
    }
}

/// An archive of all of them.
///
/// # Errors
/// When the vault cannot be read.
pub(super) fn files(api: &Api, gathered: &Gathered) -> Result<Vec<u8>, ApiError> {
    let words = Words::read()?;
    // Without a catalogue there are no words for the answers; the tables have them all the same.
    let items = Items::of(api).ok();
    let (operations, persons) = api.vault(|vault| {
        let read = vault.read();
        let persons = read.persons()?.into_iter();
        let persons = persons.map(|person| Of::read(read, person));
        Ok((
            read.operations(&Wanted::default(), u32::MAX)?,
            persons.collect::<Result<Vec<_>, _>>()?,
        ))
    })?;
    let texts = persons.into_iter().map(|of| {
        let profile = items
            .as_ref()
            .map(|items| Profile::new(api, items, of.kept.clone()));
        let text = markdown::text(&words, &of, profile.as_ref(), &operations);
        (of.person.name, text)
    });
    let mut files: Vec<(String, Vec<u8>)> = (1..)
        .zip(texts)
        .map(|(number, (name, text))| (name::of(number, &name, "md"), text.into_bytes()))
        .collect();
    for table in gathered.tables.iter().chain([&gathered.history]) {
        files.push((format!("tables/{}.csv", table.name), csv::table(table)?));
    }
    let entries = files
        .iter()
        .map(|(name, contents)| (name.as_str(), contents.as_slice()));
    archive(entries, false).map_err(|error| ApiError::Internal {
        reason: error.to_string(),
    })
}
