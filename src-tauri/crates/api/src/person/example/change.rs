//! Having the example, or not.

use super::{add::add, remove::remove};
use crate::{
    Api,
    changes::Changed,
    error::ApiError,
    person::wire::{ChangeExampleRequest, ExampleChange, Person},
};

/// Answers with the invented person, and with nothing after removing. What is so already changes nothing.
///
/// # Errors
/// When the vault cannot be read or written; when the catalogue cannot be read, for adding.
pub fn change(
    api: &Api,
    request: ChangeExampleRequest,
) -> Result<Changed<Option<Person>>, ApiError> {
    let (person, changes) = match request.change {
        ExampleChange::Add => {
            let (person, changes) = add(api)?;
            (Some(person), changes)
        }
        ExampleChange::Remove => (None, remove(api)?),
    };
    Ok(Changed {
        value: person.map(Person::from),
        changes: changes.into(),
    })
}
