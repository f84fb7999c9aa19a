//! A role: a title that a person would hold, with the profile we have written for it, and the rules
//! that such a profile keeps. docs/AUTHORING.md explains both to those who write.
//!
//! Nothing here knows in which file format a role is written, or where it is kept.

mod among;
mod check;
mod excerpt;
mod field;
mod name;
mod paragraphs;
mod passages;
mod profile;
mod text;
mod words;

pub use among::{Entry, check_among};
pub use check::check;
pub use excerpt::{BEGIN, END, Part, excerpt};
pub use field::{Field, Problem, Step};
pub use name::{BadName, ItemId, RoleSlug};
pub use paragraphs::{Paragraph, Section, paragraphs};
pub use passages::{Kind, Passage, passages};
pub use profile::{
    Answer, Axis, Choice, Dimension, HarderPart, LeaveOrStay, Level, Licence, Like, Move, Question,
    QuestionKind, QuestionToAsk, Role, Sibling, Statement, Target, Thrives, Varies, WayIn,
    WayInKind,
};
pub use text::Text;
pub use words::{reading_words, word_count};
