//! Every text of a role in order, with the lengths asked for. All rules about prose run over this list,
//! so that a new field is entered here once.

use std::ops::RangeInclusive;

use super::field::Field;
use super::profile::{Move, Role};
use super::text::Text;

/// What a passage is for, which decides the rules that it keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A heading, a title or a proper name.
    Label,
    /// Sentences of the profile, which the reader reads from top to bottom.
    Prose,
    /// A short entry of the ladder: read with the profile, and too short to be compared.
    Entry,
    /// Read on its own: statements, questions, what tells siblings apart.
    Apart,
}

impl Kind {
    /// Whether it counts towards the words of the profile.
    #[must_use]
    pub fn is_counted(self) -> bool {
        matches!(self, Self::Prose | Self::Entry)
    }

    /// Whether other roles may not say the same.
    #[must_use]
    pub fn is_compared(self) -> bool {
        matches!(self, Self::Prose | Self::Apart)
    }
}

/// One text of a role.
#[derive(Debug, Clone)]
pub struct Passage<'a> {
    pub field: Field,
    pub text: &'a str,
    /// Least and most words.
    pub words: RangeInclusive<usize>,
    pub kind: Kind,
}

/// All texts, in the order of the page.
#[must_use]
pub fn passages(role: &Role) -> Vec<Passage<'_>> {
    let mut all = Collected(Vec::new());
    head(&mut all, role);
    profile(&mut all, role);
    versions(&mut all, role);
    ways(&mut all, role);
    moves(&mut all, "lateral", &role.lateral);
    moves(&mut all, "feeders", &role.feeders);
    answers(&mut all, role);
    all.0
}

struct Collected<'a>(Vec<Passage<'a>>);

impl<'a> Collected<'a> {
    fn add(&mut self, kind: Kind, field: Field, text: &'a Text, words: RangeInclusive<usize>) {
        self.0.push(Passage {
            field,
            text: text.as_str(),
            words,
            kind,
        });
    }
}

fn head<'a>(all: &mut Collected<'a>, role: &'a Role) {
    all.add(Kind::Label, Field::of("title"), &role.title, 1..=8);
    for (index, title) in role.search.iter().enumerate() {
        all.add(Kind::Label, Field::of("search").item(index), title, 1..=6);
    }
    all.add(Kind::Prose, Field::of("sentence"), &role.sentence, 12..=40);
    for (index, sibling) in role.siblings.iter().enumerate() {
        let field = Field::of("siblings").item(index).name("differs");
        all.add(Kind::Apart, field, &sibling.differs, 10..=40);
    }
}

fn profile<'a>(all: &mut Collected<'a>, role: &'a Role) {
    let (like, prose) = (Field::of("like"), Kind::Prose);
    all.add(prose, like.name("day"), &role.like.day, 50..=110);
    all.add(prose, like.name("week"), &role.like.week, 35..=90);
    all.add(prose, like.name("bad_day"), &role.like.bad_day, 40..=110);
    for (index, part) in role.harder.iter().enumerate() {
        let of = Field::of("harder").item(index);
        all.add(Kind::Label, of.name("name"), &part.name, 2..=8);
        all.add(prose, of.name("what"), &part.what, 10..=45);
        all.add(prose, of.name("often"), &part.often, 3..=25);
        all.add(prose, of.name("wears_on"), &part.wears_on, 3..=25);
        all.add(prose, of.name("cope"), &part.cope, 5..=30);
        all.add(prose, of.name("ask"), &part.ask, 6..=30);
    }
    for (index, trait_) in role.thrives.iter().enumerate() {
        let of = Field::of("thrives").item(index);
        all.add(prose, of.name("behaviour"), &trait_.behaviour, 8..=35);
        all.add(prose, of.name("cost"), &trait_.cost, 6..=35);
        let counter = of.name("counter_example");
        all.add(prose, counter, &trait_.counter_example, 10..=40);
    }
}

fn versions<'a>(all: &mut Collected<'a>, role: &'a Role) {
    for (index, varies) in role.varies.iter().enumerate() {
        let of = Field::of("varies").item(index);
        all.add(Kind::Label, of.name("question"), &varies.question, 3..=12);
        for (index, choice) in varies.choices.iter().enumerate() {
            let of = of.name("choices").item(index);
            all.add(Kind::Label, of.name("label"), &choice.label, 1..=9);
            if let Some(pay) = &choice.pay {
                all.add(Kind::Prose, of.name("pay"), pay, 3..=25);
            }
            if let Some(hours) = &choice.hours {
                all.add(Kind::Prose, of.name("hours"), hours, 3..=25);
            }
            all.add(Kind::Prose, of.name("tasks"), &choice.tasks, 5..=35);
        }
    }
}

fn ways<'a>(all: &mut Collected<'a>, role: &'a Role) {
    for (index, way) in role.ways_in.iter().enumerate() {
        let field = Field::of("ways_in").item(index).name("text");
        all.add(Kind::Prose, field, &way.text, 12..=50);
    }
    for (index, licence) in role.licences.iter().enumerate() {
        let of = Field::of("licences").item(index);
        all.add(Kind::Label, of.name("name"), &licence.name, 1..=10);
        all.add(Kind::Label, of.name("where"), &licence.place, 1..=10);
        all.add(Kind::Prose, of.name("text"), &licence.text, 6..=40);
    }
    for (index, level) in role.ladder.iter().enumerate() {
        let of = Field::of("ladder").item(index);
        all.add(Kind::Label, of.name("title"), &level.title, 1..=8);
        all.add(Kind::Entry, of.name("scope"), &level.scope, 2..=20);
        all.add(Kind::Entry, of.name("decisions"), &level.decisions, 3..=20);
        all.add(Kind::Entry, of.name("people"), &level.people, 1..=15);
        all.add(Kind::Entry, of.name("budget"), &level.budget, 1..=15);
        all.add(Kind::Entry, of.name("proof"), &level.proof, 4..=25);
        all.add(Kind::Entry, of.name("blockers"), &level.blockers, 3..=25);
    }
    let of = Field::of("leave_or_stay");
    let both = &role.leave_or_stay;
    all.add(Kind::Prose, of.name("stay"), &both.stay, 10..=40);
    all.add(Kind::Prose, of.name("leave"), &both.leave, 10..=40);
}

fn moves<'a>(all: &mut Collected<'a>, name: &'static str, moves: &'a [Move]) {
    for (index, found) in moves.iter().enumerate() {
        let field = Field::of(name).item(index).name("why");
        all.add(Kind::Prose, field, &found.why, 8..=40);
    }
}

fn answers<'a>(all: &mut Collected<'a>, role: &'a Role) {
    let apart = Kind::Apart;
    for (index, statement) in role.statements.iter().enumerate() {
        let of = Field::of("statements").item(index);
        all.add(apart, of.name("text"), &statement.text, 8..=32);
        all.add(apart, of.name("why"), &statement.why, 8..=30);
    }
    for (index, question) in role.questions.iter().enumerate() {
        let of = Field::of("questions").item(index);
        all.add(apart, of.name("ask"), &question.ask, 8..=45);
        all.add(apart, of.name("probes"), &question.probes, 4..=25);
        for (index, sign) in question.strong.iter().enumerate() {
            all.add(apart, of.name("strong").item(index), sign, 3..=20);
        }
        for (index, sign) in question.weak.iter().enumerate() {
            all.add(apart, of.name("weak").item(index), sign, 2..=20);
        }
    }
    for (index, question) in role.questions_to_ask.iter().enumerate() {
        let of = Field::of("questions_to_ask").item(index);
        all.add(apart, of.name("ask"), &question.ask, 8..=35);
        all.add(apart, of.name("listen_for"), &question.listen_for, 6..=35);
    }
}
