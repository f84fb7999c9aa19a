//! The ways one title on record can be written: "Database Administrator (DBA)" is two.

use super::clean::{Word, write_out};
use super::text;

/// One way to write a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Words as the index keeps them: folded, short forms written out, singular.
    pub words: Vec<String>,
    /// Whether it is the title as it stands, not a part of it.
    pub whole: bool,
}

/// Ways to write `title`, each once.
pub fn forms(title: &str, own: bool) -> Vec<Form> {
    let mut found: Vec<Form> = Vec::new();
    for (part, whole) in parts(title, own) {
        let words = text::words(&part);
        for words in [keys(&written(&words)), keys(&words)] {
            if !words.is_empty() && !found.iter().any(|form| form.words == words) {
                found.push(Form { words, whole });
            }
        }
    }
    found
}

/// Words as the index keeps them.
pub fn keys(words: &[String]) -> Vec<String> {
    words
        .iter()
        .map(|word| text::singular(word).to_owned())
        .collect()
}

/// Whether `title` has the typed words in their order: 1 written just so, 0.4 but for singular and
/// plural, 0 otherwise.
pub fn order(title: &str, typed: &[String]) -> f32 {
    let mut best = 0.0f32;
    for (part, _) in parts(title, false) {
        let words = text::words(&part);
        for words in [written(&words), words] {
            if words == typed {
                return 1.0;
            }
            if keys(&words) == keys(typed) {
                best = 0.4;
            }
        }
    }
    best
}

fn written(words: &[String]) -> Vec<String> {
    let words: Vec<Word> = words
        .iter()
        .map(|text| Word {
            text: text.clone(),
            weight: 1.0,
            open: false,
            unfinished: false,
        })
        .collect();
    write_out(&words)
        .into_iter()
        .map(|word| word.text)
        .collect()
}

fn parts(title: &str, own: bool) -> Vec<(String, bool)> {
    if own {
        return own_parts(title);
    }
    match title
        .split_once(" (")
        .and_then(|(head, rest)| rest.strip_suffix(')').map(|inner| (head, inner)))
    {
        Some((head, inner)) if !head.is_empty() && !inner.is_empty() => {
            vec![(head.to_owned(), true), (inner.to_owned(), true)]
        }
        _ => vec![(title.to_owned(), true)],
    }
}

/// An occupation's own title names several kinds of worker in the plural ("Farmers, Ranchers, and
/// Other Agricultural Managers") and what it is not ("Except …"): the kinds are forms of their own,
/// the exceptions are none.
fn own_parts(title: &str) -> Vec<(String, bool)> {
    let kept = title.split(", Except ").next().unwrap_or(title);
    let mut found = vec![(kept.to_owned(), true)];
    let pieces: Vec<&str> = kept
        .split(", ")
        .flat_map(|piece| piece.split(" and "))
        .map(|piece| piece.trim().trim_start_matches("and "))
        .filter(|piece| !piece.is_empty())
        .collect();
    let plural =
        |piece: &str| piece.ends_with('s') && !piece.ends_with("ss") && !piece.ends_with("ics");
    // "Civil Engineering Technologists and Technicians": what stands before the first kind belongs to
    // each of them, so only a first kind of one word is safe to take apart.
    let bare = pieces.first().is_some_and(|first| !first.contains(' '));
    // "Buyers and Purchasing Agents, Farm Products": a comma outside a list sets a limit to them all.
    let list = !kept.contains(", ") || kept.contains(", and ");
    if pieces.len() > 1 && bare && list && pieces.iter().all(|piece| plural(piece)) {
        found.extend(pieces.iter().map(|piece| ((*piece).to_owned(), false)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_written_several_ways() {
        let check = |title: &str, own: bool, expected: &[&str]| {
            let found: Vec<String> = forms(title, own)
                .iter()
                .map(|form| form.words.join(" "))
                .collect();
            assert_eq!(found, expected, "{title}");
        };
        check("Plant Manager", false, &["plant manager"]);
        check(
            "Database Administrator (DBA)",
            false,
            &["database administrator", "dba"],
        );
        check(
            "Sales VP (Sales Vice President)",
            false,
            &["sale vice president", "sale vp"],
        );
        check(
            "Accountants and Auditors",
            true,
            &["accountant and auditor", "accountant", "auditor"],
        );
        check(
            "Farmers, Ranchers, and Other Agricultural Managers",
            true,
            &[
                "farmer rancher and other agricultural manager",
                "farmer",
                "rancher",
                "other agricultural manager",
            ],
        );
        // One kind of worker in several fields, or limited to one: no part stands for itself.
        check(
            "General and Operations Managers",
            true,
            &["general and operation manager"],
        );
        check(
            "Buyers and Purchasing Agents, Farm Products",
            true,
            &["buyer and purchasing agent farm product"],
        );
        check(
            "Civil Engineering Technologists and Technicians",
            true,
            &["civil engineering technologist and technician"],
        );
        check(
            "Architects, Except Landscape and Naval",
            true,
            &["architect"],
        );
    }

    #[test]
    fn the_order_of_words_is_told_apart() {
        let check = |title: &str, typed: &str, expected: f32| {
            assert_eq!(
                order(title, &text::words(typed)),
                expected,
                "{title} / {typed}"
            );
        };
        check("Account Manager", "account manager", 1.0);
        check("Accounts Manager", "account manager", 0.4);
        check("Account Manager", "manager account", 0.0);
        check(
            "Travel RN (Travel Registered Nurse)",
            "travel registered nurse",
            1.0,
        );
    }
}
