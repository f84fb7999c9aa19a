//! How hard the profile is to read.
//!
//! The grade of J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, *Derivation of New
//! Readability Formulas for Navy Enlisted Personnel*, Research Branch Report 8-75, 1975:
//! `0.39 · words/sentences + 11.8 · syllables/words − 15.59`.

use crate::role::field::{Field, Problem};
use crate::role::passages::{Kind, passages};
use crate::role::profile::Role;
use crate::role::words::{plain_words, sentences};

/// The hardest that is accepted, over the profile as a whole.
const HARDEST: f64 = 11.0;
/// A sentence of more words is for cutting in two, however easy the rest.
const LONGEST: usize = 45;

pub fn check(role: &Role) -> Vec<Problem> {
    let prose: Vec<_> = passages(role)
        .into_iter()
        .filter(|passage| passage.kind == Kind::Prose)
        .collect();
    let mut problems: Vec<Problem> = prose
        .iter()
        .filter_map(|passage| {
            let longest = sentences(passage.text)
                .map(|text| plain_words(text).len())
                .max()?;
            (longest > LONGEST).then(|| {
                let reason = format!("has a sentence of {longest} words; make two of it");
                Problem::new(passage.field.clone(), reason)
            })
        })
        .collect();
    let grade = grade(prose.iter().map(|passage| passage.text));
    if grade > HARDEST {
        let reason = format!(
            "reads at grade {grade:.1}; bring it to {HARDEST:.0} with shorter sentences and plainer words"
        );
        problems.push(Problem::new(Field::default(), reason));
    }
    problems
}

/// The grade over several texts; 0 without words.
fn grade<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    let (mut sentences_, mut words, mut syllables_) = (0_usize, 0_usize, 0_usize);
    for text in texts {
        for sentence in sentences(text) {
            let found = plain_words(sentence);
            if found.is_empty() {
                continue;
            }
            sentences_ += 1;
            words += found.len();
            syllables_ += found.iter().map(|word| syllables(word)).sum::<usize>();
        }
    }
    if words == 0 {
        return 0.0;
    }
    let ratio = |over: usize, under: usize| over as f64 / under as f64;
    0.39 * ratio(words, sentences_) + 11.8 * ratio(syllables_, words) - 15.59
}

/// Groups of vowels, without an `e` that is not heard at the end; at least one. Near enough over a
/// thousand words, and not meant for one.
fn syllables(word: &str) -> usize {
    let is_vowel = |letter: char| "aeiouyäöüéèê".contains(letter);
    let mut groups = 0;
    let mut before = false;
    for letter in word.chars() {
        let vowel = is_vowel(letter);
        groups += usize::from(vowel && !before);
        before = vowel;
    }
    let heard = word.ends_with("le") || word.ends_with("ee");
    let silent = word.ends_with('e') && !heard
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    groups
        .saturating_sub(usize::from(silent && groups > 1))
        .max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_near_enough() {
        for (word, expected) in [
            ("the", 1),
            ("line", 1),
            ("table", 2),
            ("stopped", 1),
            ("wanted", 2),
            ("maintenance", 3),
            ("operator", 4),
            ("3", 1),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn the_grade_is_that_of_the_formula() {
        // 9 words of 9 syllables in 2 sentences: 0.39 · 4.5 + 11.8 − 15.59
        let found = grade(["The cat sat down. The dog ran off fast."].into_iter());
        assert!(
            (found - (0.39 * 4.5 + 11.8 - 15.59)).abs() < 1e-9,
            "{found}"
        );
        assert!(grade([""].into_iter()).abs() < 1e-9);
    }
}
