//! What somebody can do, and how often each is drawn.

use proptest::{
    prelude::{Just, Strategy, any},
    prop_oneof,
};

use super::{CODES, NOTES};

#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    Save {
        code: usize,
        note: usize,
    },
    Edit {
        code: usize,
        note: usize,
    },
    Remove {
        code: usize,
    },
    AddExample,
    RemoveExample,
    Write {
        text: Option<usize>,
    },
    /// A skill's level, or taking it back.
    Answer {
        level: Option<i8>,
    },
    Finish,
    /// The least pay, or none.
    Limit {
        pay: Option<u32>,
    },
    KeepCheck,
    /// A move with a step, or giving it up with all of it.
    Choose {
        code: usize,
    },
    GiveUp {
        code: usize,
    },
    Tick {
        code: usize,
        done: bool,
    },
    /// How it goes, with a score.
    CheckIn {
        energy: u8,
    },
    /// The newest check-in, said otherwise or taken away.
    SayAgain {
        energy: Option<u8>,
    },
    Rhythm {
        weekly: Option<bool>,
    },
    /// A question with two options, and which was chosen.
    Decide {
        question: usize,
        chosen: usize,
    },
    /// The newest decision, with another choice or taken away.
    DecideAgain {
        chosen: Option<usize>,
    },
    Undo,
    Redo,
    Restart,
    /// The process ends without a word.
    Crash,
    /// And unlocked again; nothing happens to a vault without a passphrase.
    Lock,
    BackUp,
    Restore {
        nth: usize,
    },
}

pub(super) fn step() -> impl Strategy<Value = Step> {
    let (code, note) = (0..CODES.len(), 0..NOTES.len());
    prop_oneof![
        4 => (code.clone(), note.clone()).prop_map(|(code, note)| Step::Save { code, note }),
        4 => (code.clone(), note.clone()).prop_map(|(code, note)| Step::Edit { code, note }),
        2 => code.clone().prop_map(|code| Step::Remove { code }),
        2 => code.clone().prop_map(|code| Step::Choose { code }),
        1 => code.clone().prop_map(|code| Step::GiveUp { code }),
        2 => (code, any::<bool>()).prop_map(|(code, done)| Step::Tick { code, done }),
        1 => Just(Step::AddExample),
        1 => Just(Step::RemoveExample),
        1 => proptest::option::of(note).prop_map(|text| Step::Write { text }),
        2 => proptest::option::of(0..4_i8).prop_map(|level| Step::Answer { level }),
        1 => Just(Step::Finish),
        1 => proptest::option::of(1..3_u32).prop_map(|pay| Step::Limit { pay }),
        1 => Just(Step::KeepCheck),
        2 => (1..6_u8).prop_map(|energy| Step::CheckIn { energy }),
        2 => proptest::option::of(1..6_u8).prop_map(|energy| Step::SayAgain { energy }),
        1 => proptest::option::of(any::<bool>()).prop_map(|weekly| Step::Rhythm { weekly }),
        2 => (0..NOTES.len(), 0..2_usize).prop_map(|(question, chosen)| Step::Decide { question, chosen }),
        2 => proptest::option::of(0..2_usize).prop_map(|chosen| Step::DecideAgain { chosen }),
        6 => Just(Step::Undo),
        4 => Just(Step::Redo),
        1 => Just(Step::Restart),
        1 => Just(Step::Crash),
        1 => Just(Step::Lock),
        1 => Just(Step::BackUp),
        1 => (0..3_usize).prop_map(|nth| Step::Restore { nth }),
    ]
}
