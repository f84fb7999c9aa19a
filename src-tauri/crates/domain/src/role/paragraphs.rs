//! A role's texts as they stand on its page, for the search over them.

use super::{
    field::{Field, Step},
    passages::passages,
    profile::Role,
};

/// A section of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    Sentence,
    Siblings,
    Like,
    Harder,
    Thrives,
    Varies,
    WaysIn,
    Licences,
    Ladder,
    LeaveOrStay,
    Lateral,
    Feeders,
    Statements,
    Questions,
    QuestionsToAsk,
}

impl Section {
    pub const ALL: [Self; 15] = [
        Self::Sentence,
        Self::Siblings,
        Self::Like,
        Self::Harder,
        Self::Thrives,
        Self::Varies,
        Self::WaysIn,
        Self::Licences,
        Self::Ladder,
        Self::LeaveOrStay,
        Self::Lateral,
        Self::Feeders,
        Self::Statements,
        Self::Questions,
        Self::QuestionsToAsk,
    ];

    /// Its name in the profile, and in the catalogue.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sentence => "sentence",
            Self::Siblings => "siblings",
            Self::Like => "like",
            Self::Harder => "harder",
            Self::Thrives => "thrives",
            Self::Varies => "varies",
            Self::WaysIn => "ways_in",
            Self::Licences => "licences",
            Self::Ladder => "ladder",
            Self::LeaveOrStay => "leave_or_stay",
            Self::Lateral => "lateral",
            Self::Feeders => "feeders",
            Self::Statements => "statements",
            Self::Questions => "questions",
            Self::QuestionsToAsk => "questions_to_ask",
        }
    }

    /// The reverse of [`Section::name`]; titles are no section.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What a reader takes in at once: a harder part, a choice, a question with its signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    pub section: Section,
    /// Its texts, a line each.
    pub text: String,
}

/// Everything but the titles, in the order of the page.
#[must_use]
pub fn paragraphs(role: &Role) -> Vec<Paragraph> {
    let mut all: Vec<Paragraph> = Vec::new();
    let mut last: Option<Vec<Step>> = None;
    for passage in passages(role) {
        let Some(section) = section(&passage.field) else {
            continue;
        };
        let place = place(&passage.field);
        let line = passage.text.replace('\n', " ");
        match all.last_mut() {
            Some(open) if last.as_deref() == Some(place) => {
                open.text.push('\n');
                open.text.push_str(&line);
            }
            _ => all.push(Paragraph {
                section,
                text: line,
            }),
        }
        last = Some(place.to_vec());
    }
    all
}

fn section(field: &Field) -> Option<Section> {
    match field.steps() {
        [Step::Name(name), ..] => Section::from_name(name),
        _ => None,
    }
}

/// The item a text belongs to; a choice is one in its own right, and so is each text that is in no list.
fn place(field: &Field) -> &[Step] {
    let steps = field.steps();
    let depth = match steps {
        [_, _, Step::Name("choices"), ..] => 4,
        _ => 2,
    };
    steps.get(..depth).unwrap_or(steps)
}
