//! Everyone who has a plan in this vault.

use waymark_domain::person;

use super::wire::{Person, PersonKind};
use crate::{Api, error::ApiError, wire};

/// The owner first, then clients by name, then the example.
///
/// # Errors
/// When the vault is not open.
pub fn list(api: &Api) -> Result<Vec<Person>, ApiError> {
    let persons = api.vault(|vault| Ok(vault.read().persons()?))?;
    Ok(persons.into_iter().map(Person::from).collect())
}

impl From<person::Person> for Person {
    fn from(person: person::Person) -> Self {
        Self {
            id: person.id.to_string(),
            name: person.name,
            kind: match person.kind {
                person::PersonKind::Me => PersonKind::Me,
                person::PersonKind::Client => PersonKind::Client,
            },
            created_at: wire::instant(person.created_at),
            example: person.example,
        }
    }
}
