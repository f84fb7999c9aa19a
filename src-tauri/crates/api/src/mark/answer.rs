//! Marks from the vault to the wire, beside what today's catalogue says of them.

use waymark_domain::{
    mark::{self, Marked, RoleMark},
    role::{ItemId, RoleSlug},
};

use super::{
    today::Today,
    wire::{Reaction, ReactionMark, RoleMarks, RoleNote, StatementAnswer},
};
use crate::wire::instant;

impl RoleMarks {
    /// `title` is for a role that today's catalogue does not have.
    pub(super) fn new(
        slug: &RoleSlug,
        title: &str,
        today: Option<&Today>,
        marks: Vec<RoleMark>,
    ) -> Self {
        let title = today.map_or(title, |today| today.title.as_str());
        let mut answer = Self {
            slug: slug.to_string(),
            title: title.to_owned(),
            in_catalogue: today.is_some(),
            reactions: Vec::new(),
            choices: Vec::new(),
            lost_choices: Vec::new(),
            notes: Vec::new(),
            statements: Vec::new(),
        };
        for mark in marks {
            answer.add(today, mark);
        }
        answer
    }

    fn add(&mut self, today: Option<&Today>, mark: RoleMark) {
        let changed_at = instant(mark.marked_at);
        let harder = |id: &ItemId| today.and_then(|today| today.harder(id));
        match mark.what {
            Marked::Reaction {
                harder: id,
                reaction,
            } => {
                let name = harder(&id);
                self.reactions.push(ReactionMark {
                    in_catalogue: name.is_some(),
                    name: name.map_or(mark.name_at_mark, ToOwned::to_owned),
                    harder: id.into(),
                    reaction: reaction.into(),
                    changed_at,
                });
            }
            Marked::Choice { choice, .. } if today.is_some_and(|it| it.has_choice(&choice)) => {
                self.choices.push(choice.into());
            }
            Marked::Choice { .. } => self.lost_choices.push(mark.name_at_mark),
            Marked::Note { about, text } => {
                let name = match &about {
                    Some(id) => harder(id),
                    None => today.map(|today| today.title.as_str()),
                };
                self.notes.push(RoleNote {
                    in_catalogue: name.is_some(),
                    name: name.map_or(mark.name_at_mark, ToOwned::to_owned),
                    about: about.map(Into::into),
                    text: text.into_string(),
                    changed_at,
                });
            }
            Marked::Statement { statement, answer } => {
                let text = today.and_then(|today| today.statement(&statement));
                self.statements.push(StatementAnswer {
                    in_catalogue: text.is_some(),
                    text: text.map_or(mark.name_at_mark, ToOwned::to_owned),
                    statement: statement.into(),
                    answer: answer.get(),
                    changed_at,
                });
            }
        }
    }
}

impl From<mark::Reaction> for Reaction {
    fn from(reaction: mark::Reaction) -> Self {
        match reaction {
            mark::Reaction::Energises => Self::Energises,
            mark::Reaction::Fine => Self::Fine,
            mark::Reaction::Drains => Self::Drains,
            mark::Reaction::Dealbreaker => Self::Dealbreaker,
        }
    }
}

impl From<Reaction> for mark::Reaction {
    fn from(reaction: Reaction) -> Self {
        match reaction {
            Reaction::Energises => Self::Energises,
            Reaction::Fine => Self::Fine,
            Reaction::Drains => Self::Drains,
            Reaction::Dealbreaker => Self::Dealbreaker,
        }
    }
}
