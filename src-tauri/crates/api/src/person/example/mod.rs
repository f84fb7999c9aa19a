//! An invented person to look around with: added and removed whole, each as one action.

mod add;
mod change;
mod check_ins;
mod checks;
mod decisions;
mod marks;
mod profile;
mod remove;
mod story;
mod told;

pub use change::change;

use waymark_domain::person::Person;
use waymark_store::vault::Read;

use crate::error::ApiError;

fn present(read: Read<'_>) -> Result<Option<Person>, ApiError> {
    let persons = read.persons()?;
    Ok(persons.into_iter().find(|person| person.example))
}
