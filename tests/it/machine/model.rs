//! How it should be.

use std::collections::BTreeMap;

/// What the user wrote. The numbers are those of the actions that wrote it: two rows that read the same are the
/// same only if the same action left them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Written {
    /// By code: when it was saved, when its note was changed, the note.
    pub(super) plan: BTreeMap<usize, (usize, usize, usize)>,
    pub(super) example: Option<usize>,
    /// When each was finished, and what was begun then.
    pub(super) sittings: Vec<(usize, Begun)>,
    /// When it was set, and the least pay.
    pub(super) limit: Option<(usize, u32)>,
    /// When each fit check was kept.
    pub(super) checks: Vec<usize>,
    /// By code: when it was chosen, and when its step was done.
    pub(super) moves: BTreeMap<usize, (usize, Option<usize>)>,
    /// When each was said or changed, and the score in it.
    pub(super) check_ins: Vec<(usize, u8)>,
    /// The question, when it was asked, when it was chosen, and which of the two.
    pub(super) decisions: Vec<(usize, usize, usize, usize)>,
    /// When it was set, and whether it is every week, or else every month.
    pub(super) rhythm: Option<(usize, bool)>,
}

/// An inventory that is being answered. What it is finished with goes by the same number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Begun {
    pub(super) number: usize,
    pub(super) level: i8,
}

pub(super) struct Done {
    pub(super) op: &'static str,
    pub(super) before: Written,
    pub(super) after: Written,
    pub(super) applied: bool,
}

/// How it should be.
#[derive(Default)]
pub(super) struct Model {
    pub(super) now: Written,
    pub(super) done: Vec<Done>,
    /// Places in `done` of what can be done again, the next at the end.
    pub(super) redo: Vec<usize>,
    pub(super) draft: Option<usize>,
    /// What was begun last. It stays when it is finished, and goes on when finishing is taken back.
    pub(super) answer: Option<Begun>,
    /// How many were begun.
    pub(super) begun: usize,
    /// By number.
    pub(super) backups: BTreeMap<u64, Written>,
}

impl Model {
    pub(super) fn act(&mut self, op: &'static str, after: Written) {
        if after == self.now {
            return;
        }
        let before = std::mem::replace(&mut self.now, after.clone());
        self.redo.clear();
        self.done.push(Done {
            op,
            before,
            after,
            applied: true,
        });
    }

    /// What is answered and not finished.
    pub(super) fn open(&self) -> Option<Begun> {
        let finished = |one: &Begun| {
            let mut sittings = self.now.sittings.iter();
            sittings.any(|(_, sitting)| sitting.number == one.number)
        };
        self.answer.filter(|one| !finished(one))
    }

    pub(super) fn answer(&mut self, level: Option<i8>) {
        self.answer = match (self.open(), level) {
            (Some(open), Some(level)) => Some(Begun { level, ..open }),
            (Some(_), None) => None,
            // Nothing is taken back of what is finished.
            (None, None) => self.answer,
            (None, Some(level)) => {
                self.begun += 1;
                let number = self.begun;
                Some(Begun { number, level })
            }
        };
    }

    /// A number no action has had.
    pub(super) fn next(&self) -> usize {
        self.done.len() + 1
    }

    pub(super) fn undo(&mut self) {
        if let Some(at) = self.done.iter().rposition(|done| done.applied) {
            self.done[at].applied = false;
            self.now = self.done[at].before.clone();
            self.redo.push(at);
        }
    }

    pub(super) fn redo(&mut self) {
        if let Some(at) = self.redo.pop() {
            self.done[at].applied = true;
            self.now = self.done[at].after.clone();
        }
    }
}
