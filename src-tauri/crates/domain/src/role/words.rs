//! Words and sentences as the rules count them.

use unicode_segmentation::UnicodeSegmentation;

use super::passages::passages;
use super::profile::Role;

/// What stands between spaces and has a letter or a digit in it: a hyphenated word is one.
#[must_use]
pub fn word_count(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// Words of the profile that is read from top to bottom, without headings, statements and questions.
#[must_use]
pub fn reading_words(role: &Role) -> usize {
    passages(role)
        .iter()
        .filter(|passage| passage.kind.is_counted())
        .map(|passage| word_count(passage.text))
        .sum()
}

/// Sentences by the rules of Unicode (UAX 29); a paragraph's end is a sentence's.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
        .flat_map(UnicodeSegmentation::unicode_sentences)
}

/// The words alone, in small letters: what remains equal when only punctuation differs.
pub fn plain_words(text: &str) -> Vec<String> {
    text.unicode_words()
        .map(|word| word.replace('’', "'").to_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_sentences_are_counted_as_a_person_would() {
        assert_eq!(word_count("A well-known line – and 3 more."), 6);
        assert_eq!(word_count(" "), 0);
        assert_eq!(sentences("One goes. Two stay!\n\nThree\n\n").count(), 3);
        assert_eq!(
            plain_words("It’s “done”, 9-to-5."),
            ["it's", "done", "9", "to", "5"]
        );
    }
}
