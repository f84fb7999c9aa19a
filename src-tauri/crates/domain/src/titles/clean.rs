//! What someone typed, read as a title: grade, employer and conditions set aside, short forms
//! written out. Nothing is thrown away that could be the title itself.

use super::{abbreviations, noise, text};

/// One word of the query, and how much it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub text: String,
    /// 0–1: 1 for a word of the title, less for grade and conditions.
    pub weight: f32,
    /// Whether it may be the beginning of a longer word: the last one, while typing.
    pub open: bool,
    /// Whether it is read as nothing but the beginning of a longer word.
    pub unfinished: bool,
}

/// A query as understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    /// For people: the words that count, short forms written out.
    pub cleaned: String,
    /// The words to look up.
    pub words: Vec<Word>,
    /// The same with the last short form left as it stands, when it may be an unfinished word
    /// ("pa" → physician assistant, or the beginning of "painter").
    pub unfinished: Option<Vec<Word>>,
}

/// More words than any title has; the rest of a pasted sentence is ignored.
const MOST_WORDS: usize = 12;
const GRADE: f32 = 0.12;
const CONDITION: f32 = 0.3;
const ASIDE: f32 = 0.5;
/// Small words: they say little about the work.
const LINKS: &[&str] = &[
    "the", "a", "an", "of", "for", "and", "in", "to", "with", "my", "am",
];
const LINK: f32 = 0.35;
/// Words below this do not appear in the cleaned query.
const SHOWN: f32 = 0.45;

/// Reads `query` as a title.
pub fn clean(query: &str) -> Query {
    let mut words: Vec<Word> = segments(query)
        .iter()
        .flat_map(|segment| {
            segment.words.iter().map(|word| Word {
                text: word.clone(),
                weight: segment.weight,
                open: false,
                unfinished: false,
            })
        })
        .collect();
    weigh(&mut words);
    if words.iter().all(|word| word.weight < SHOWN) {
        words.iter_mut().for_each(|word| word.weight = 1.0);
    }
    // What is typed last may be unfinished, unless it is set aside: then the title is complete.
    if let Some(last) = words.last_mut() {
        last.open = query.chars().last().is_some_and(char::is_alphanumeric);
    }
    words.retain(|word| word.weight > 0.0);
    words.truncate(MOST_WORDS);

    let written = write_out(&words);
    let cleaned = shown(&written);
    let short = words
        .last()
        .is_some_and(|last| last.open && abbreviations::certain(&last.text).is_some());
    let unfinished = short.then(|| {
        let mut stands = write_out(words.split_last().map_or(&[], |(_, before)| before));
        stands.extend(words.last().cloned().map(|last| Word {
            unfinished: true,
            ..last
        }));
        stands
    });
    Query {
        cleaned,
        words: written,
        unfinished,
    }
}

/// The words that count, as people read them: the likeliest meaning of a short form, and the small
/// words between two that count.
fn shown(words: &[Word]) -> String {
    let counts = |at: usize| words.get(at).is_some_and(|word| word.weight >= SHOWN);
    let links = |at: usize| {
        at > 0 && counts(at - 1) && counts(at + 1) && LINKS.contains(&words[at].text.as_str())
    };
    let meaning = |word: &Word| {
        abbreviations::possible(&word.text)
            .first()
            .map_or(word.text.clone(), |long| (*long).to_owned())
    };
    let kept = words
        .iter()
        .enumerate()
        .filter(|(at, _)| counts(*at) || links(*at));
    kept.map(|(_, word)| meaning(word))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Certain short forms written out; the parts of one share its weight.
pub fn write_out(words: &[Word]) -> Vec<Word> {
    let mut written = Vec::with_capacity(words.len());
    for word in words {
        match abbreviations::certain(&word.text) {
            Some(long) => written.extend(long.split(' ').map(|part| Word {
                text: part.to_owned(),
                weight: word.weight,
                open: false,
                unfinished: false,
            })),
            None => written.push(word.clone()),
        }
    }
    written
}

struct Segment {
    words: Vec<String>,
    weight: f32,
}

/// Parts of the query between separators, employers and asides weighed down.
fn segments(query: &str) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    for (part, separator) in split(query) {
        let words = text::words(&part);
        if words.is_empty() {
            continue;
        }
        let weight = match separator {
            Separator::Start | Separator::Comma => 1.0,
            Separator::Dash | Separator::Bracket => ASIDE,
            Separator::At => 0.0,
        };
        let apart = !matches!(separator, Separator::Start) || query.len() > part.len();
        let weight = if apart && employer(&words) {
            0.0
        } else {
            weight
        };
        found.push(Segment { words, weight });
    }
    // "Walmart - Cashier": what is left when the employer comes first is the title.
    if let Some(first) = found.iter_mut().find(|segment| segment.weight > 0.0) {
        first.weight = 1.0;
    } else {
        found.iter_mut().for_each(|segment| segment.weight = 1.0);
    }
    found
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Separator {
    Start,
    Comma,
    Dash,
    Bracket,
    At,
}

/// Cuts at commas, free-standing dashes, brackets, bars and "at".
fn split(query: &str) -> Vec<(String, Separator)> {
    let letters: Vec<char> = query.chars().take(400).collect();
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut separator = Separator::Start;
    for (at, &letter) in letters.iter().enumerate() {
        let before = at
            .checked_sub(1)
            .and_then(|before| letters.get(before))
            .copied()
            .unwrap_or(' ');
        let after = letters.get(at + 1).copied().unwrap_or(' ');
        let alone = before.is_whitespace() && after.is_whitespace();
        let next = match letter {
            ',' | ';' | ':' => Some(Separator::Comma),
            '(' | '[' | '{' => Some(Separator::Bracket),
            ')' | ']' | '}' => Some(Separator::Comma),
            '|' | '•' | '·' | '—' => Some(Separator::Dash),
            '-' | '–' if alone => Some(Separator::Dash),
            '@' => Some(Separator::At),
            _ => None,
        };
        match next {
            Some(next) => {
                parts.push((std::mem::take(&mut part), separator));
                separator = next;
            }
            None => part.push(letter),
        }
    }
    parts.push((part, separator));
    parts
        .into_iter()
        .flat_map(|(part, separator)| split_at(&part, separator))
        .collect()
}

/// "Nurse at Mercy Hospital" names an employer; "Attorney at Law" and "Sergeant at Arms" do not.
fn split_at(part: &str, separator: Separator) -> Vec<(String, Separator)> {
    let words: Vec<&str> = part.split_whitespace().collect();
    let at = words.iter().enumerate().skip(1).find(|(at, word)| {
        let next = words.get(at + 1).map(|next| next.to_lowercase());
        word.eq_ignore_ascii_case("at")
            && next.is_some_and(|next| {
                !["law", "arms", "home", "sea", "risk"].contains(&next.as_str())
            })
    });
    match at {
        Some((at, _)) => vec![
            (words[..at].join(" "), separator),
            (words[at + 1..].join(" "), Separator::At),
        ],
        None => vec![(part.to_owned(), separator)],
    }
}

fn employer(words: &[String]) -> bool {
    let joined: String = words.concat();
    let has = |list: &[&str], word: &str| list.contains(&word);
    let public = words.len() > 2 && has(noise::PUBLIC, &words[0]) && words[1] == "of";
    let company = words.len() > 1 && words.last().is_some_and(|last| has(noise::COMPANY, last));
    public
        || company
        || has(noise::NAMES, &joined)
        || has(noise::NAMES_APART, &joined)
        || (words.len() <= 3 && words.first().is_some_and(|first| has(noise::NAMES, first)))
        || joined == "usarmy"
        || joined == "usnavy"
        || joined == "usairforce"
}

/// Lowers grade, conditions and employers' names among the words.
fn weigh(words: &mut [Word]) {
    let texts: Vec<String> = words.iter().map(|word| word.text.clone()).collect();
    let last = texts.len().saturating_sub(1);
    let is = |at: usize, list: &[&str]| {
        texts
            .get(at)
            .is_some_and(|word| list.contains(&word.as_str()))
    };
    let digits = |at: usize| {
        texts
            .get(at)
            .is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    for at in 0..texts.len() {
        let beside_and = is(at + 1, &["and"]) || (at > 0 && is(at - 1, &["and"]));
        let phrase = |first: &[&str], second: &[&str]| {
            (is(at, first) && is(at + 1, second)) || (at > 0 && is(at - 1, first) && is(at, second))
        };
        let scale = if is(at, LINKS) {
            LINK
        } else if beside_and && texts[at].len() == 1 {
            1.0 // "P and D driver", "R and D": letters, not numerals.
        } else if is(
            at,
            &[
                "entry", "mid", "class", "step", "grade", "band", "tier", "level", "i", "v",
            ],
        ) {
            // "Data entry clerk" and "level designer" are work; "Clerk level 2" and "Engineer I" are grades.
            let numbered = digits(at + 1) || is(at + 1, &["i", "ii", "iii", "iv", "v"]);
            let numeral = texts[at].len() == 1 && at > 0;
            let level = phrase(&["entry", "mid", "junior", "senior"], &["level"]);
            if numbered || numeral || level {
                GRADE
            } else {
                1.0
            }
        } else if is(at, noise::GRADES)
            || digits(at)
            || (is(at, noise::GRADES_IN_FRONT)
                && words[..at].iter().all(|before| before.weight <= GRADE)
                && at < last
                && !is(at + 1, noise::NOT_GRADED))
            || phrase(&["full", "part"], &["time"])
            || phrase(
                &[
                    "night", "day", "evening", "weekend", "1st", "2nd", "3rd", "first", "second",
                    "third",
                ],
                &["shift"],
            )
            || phrase(&["per"], &["diem"])
            || is(at, noise::NEVER_TITLE)
        {
            GRADE
        } else if is(at, noise::CONDITIONS)
            && (words[at].weight < 1.0 || is(at, &["remote", "hybrid"]))
        {
            CONDITION
        } else if is(at, noise::NAMES) {
            GRADE
        } else {
            1.0
        };
        words[at].weight *= scale;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_read_as_a_title() {
        let check =
            |query: &str, cleaned: &str| assert_eq!(clean(query).cleaned, cleaned, "{query}");
        check("Plant Manager", "plant manager");
        check("  plant   MANAGER ", "plant manager");
        // Short forms.
        check("Plant Mgr.", "plant manager");
        check("VP Sales", "vice president sales");
        check("V.P. of Sales", "vice president of sales");
        check("RN", "registered nurse");
        check("QA/QC tech", "quality assurance quality control technician");
        check("asst. prof", "assistant professor");
        check("R&D engineer", "r and d engineer");
        // Grade.
        check("Sr. Software Engineer", "software engineer");
        check("Senior Staff Accountant", "accountant");
        check("Software Engineer III", "software engineer");
        check("Clerk Level 2", "clerk");
        check("Entry Level Welder", "welder");
        check("Lead Teacher", "teacher");
        check("Principal Engineer", "engineer");
        check("Engineer, Senior", "engineer");
        // What looks like a grade and is the work.
        check("Principal", "principal");
        check("School Principal", "school principal");
        check("Team Lead", "team lead");
        check("Principal Investigator", "principal investigator");
        check("Data Entry Clerk", "data entry clerk");
        check("Senior", "senior");
        // Employers.
        check("Cashier at Walmart", "cashier");
        check("Cashier @ Corner Shop", "cashier");
        check("Walmart - Cashier", "cashier");
        check("Nurse, Smith & Sons Inc.", "nurse");
        check("Clerk - State of Ohio", "clerk");
        check("Driver | Amazon", "driver");
        check("amazon delivery driver", "delivery driver");
        check("Attorney at Law", "attorney at law");
        check("Target", "target");
        // Hours and place.
        check("Security Guard (Night Shift)", "security guard");
        check("Barista - Part Time", "barista");
        check("Remote Bookkeeper", "bookkeeper");
        check("Night Auditor", "night auditor");
        // Word order and marks.
        check("Manager, Plant", "manager plant");
        check("Teacher's Aide", "teachers aide");
        check("C++ Programmer", "c++ programmer");
        check("Café Manager", "cafe manager");
        check("", "");
        check("!!! --- ???", "");
    }

    #[test]
    fn only_a_word_being_typed_may_be_unfinished() {
        let check = |query: &str, open: bool| {
            let last = clean(query).words.last().map(|word| word.open);
            assert_eq!(last, Some(open), "{query}");
        };
        check("plant man", true);
        check("plant man ", false);
        check("plant manager, Target", false);
        check("nurs", true);
        assert!(clean("pa").unfinished.is_some());
        assert!(clean("pa ").unfinished.is_none());
        assert!(clean("painter").unfinished.is_none());
    }
}
