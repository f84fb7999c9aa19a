//! Files for reading without Waymark: a text in Markdown for each person, and every table as CSV.

mod csv;
mod markdown;
mod name;
mod words;

use waymark_store::vault::bundle::{Gathered, archive};

use crate::{Api, error::ApiError};
use words::Words;

/// An archive of all of them.
///
/// # Errors
/// When the vault cannot be read.
pub(super) fn files(api: &Api, gathered: &Gathered) -> Result<Vec<u8>, ApiError> {
    let words = Words::read()?;
    let texts = api.vault(|vault| {
        let read = vault.read();
        let operations = read.operations(u32::MAX)?;
        let persons = read.persons()?.into_iter();
        persons
            .map(|person| {
                let (saved, drafts) = (read.saved_of(person.id)?, read.drafts(person.id)?);
                let text = markdown::text(&words, &person, &saved, &drafts, &operations);
                Ok((person.name, text))
            })
            .collect::<Result<Vec<_>, ApiError>>()
    })?;
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
