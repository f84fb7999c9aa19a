//! What the catalogue answers: what it is, its tracks, lists of occupations, an occupation's page.

pub mod browse;
pub mod calls;
mod convert;
pub mod info;
pub mod occupation;
pub mod search;
#[cfg(test)]
mod tests;
pub mod tracks;
pub mod wire;

pub use browse::browse;
pub use info::info;
pub use occupation::occupation;
pub use search::search_titles;
pub use tracks::list_tracks;
