//! What is typed, as the full-text index asks for it.

/// Words that stand in every other paragraph and say nothing of what is looked for.
const EMPTY: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "do", "for", "from", "how", "i", "in", "is",
    "it", "like", "me", "my", "of", "on", "or", "the", "to", "what", "who", "with", "you", "your",
];
/// More words than this narrow nothing.
const MOST: usize = 8;
/// Letters from which on a word may be a beginning.
const TELLING: usize = 4;

/// All the words in one paragraph, in any order; the last may be unfinished. Nothing when no word says
/// anything.
pub fn query(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let open = typed.ends_with(char::is_alphanumeric);
    let last = words.len().saturating_sub(1);
    let terms: Vec<String> = words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.chars().count() > 1 && !EMPTY.contains(&word.as_str()))
        .take(MOST)
        .map(|(at, word)| {
            let unfinished = open && at == last && may_go_on(word);
            // In quotes a word is a word, whatever it means to the index otherwise.
            format!("\"{word}\"{}", if unfinished { "*" } else { "" })
        })
        .collect();
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

/// The index reduces beginnings to their stems too, and would read "cus" as the beginning of "cut".
fn may_go_on(word: &str) -> bool {
    word.chars().count() >= TELLING && !word.ends_with('s')
}

#[cfg(test)]
mod tests {
    use super::query;

    #[test]
    fn words_are_asked_for_and_marks_are_not() {
        let check =
            |typed: &str, expected: Option<&str>| assert_eq!(query(typed).as_deref(), expected);
        check("", None);
        check("the of ", None);
        check("a", None);
        check("Palletiser", Some("\"palletiser\"*"));
        check("palletiser ", Some("\"palletiser\""));
        check("night ca", Some("\"night\" AND \"ca\""));
        check("cust", Some("\"cust\"*"));
        check("hours", Some("\"hours\""));
        check("calls at night", Some("\"calls\" AND \"night\"*"));
        check("NOT \"x\" OR y*", Some("\"not\""));
        check("washdown-nights!", Some("\"washdown\" AND \"nights\""));
        check("1 2 33 4 ", Some("\"33\""));
    }
}
