//! What is shown of a paragraph in which words were found.

/// Stand before and after a found word. No text has them: they are control characters.
pub const BEGIN: char = '\u{2}';
pub const END: char = '\u{3}';

/// More words than this are cut.
const MOST: usize = 28;
/// Words kept before the first that was found.
const BEFORE: usize = 8;

/// A run of text, found or beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    pub hit: bool,
}

/// Of a paragraph in which found words are marked, the line that has most of them, cut to some thirty words
/// round the first.
#[must_use]
pub fn excerpt(marked: &str) -> Vec<Part> {
    let mut best = "";
    for line in marked.lines() {
        if found(line) > found(best) {
            best = line;
        }
    }
    let words = words(best);
    let first = words
        .iter()
        .position(|word| word.iter().any(|part| part.hit));
    let from = if words.len() > MOST {
        let latest = words.len() - MOST;
        first.unwrap_or(0).saturating_sub(BEFORE).min(latest)
    } else {
        0
    };
    let to = words.len().min(from + MOST);
    let mut parts = Parts::default();
    if from > 0 {
        parts.add("… ", false);
    }
    for (at, word) in words.into_iter().enumerate().take(to).skip(from) {
        if at > from {
            parts.add(" ", false);
        }
        word.iter().for_each(|part| parts.add(&part.text, part.hit));
    }
    if to < best.split_whitespace().count() {
        parts.add(" …", false);
    }
    parts.0
}

fn found(line: &str) -> usize {
    line.matches(BEGIN).count()
}

/// Each word in its parts: a hyphen or a bracket need not belong to what was found.
fn words(line: &str) -> Vec<Vec<Part>> {
    let mut hit = false;
    let mut words = Vec::new();
    for word in line.split_whitespace() {
        let mut parts = Vec::new();
        for text in word.split_inclusive([BEGIN, END]) {
            let bare = text.trim_end_matches([BEGIN, END]);
            if !bare.is_empty() {
                parts.push(Part {
                    text: bare.to_owned(),
                    hit,
                });
            }
            if text.ends_with([BEGIN, END]) {
                hit = text.ends_with(BEGIN);
            }
        }
        words.push(parts);
    }
    words
}

#[derive(Default)]
struct Parts(Vec<Part>);

impl Parts {
    fn add(&mut self, text: &str, hit: bool) {
        match self.0.last_mut() {
            Some(last) if last.hit == hit => last.text.push_str(text),
            _ => self.0.push(Part {
                text: text.to_owned(),
                hit,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_with_most_found_is_shown_with_what_was_found_marked() {
        // Found words stand in brackets on both sides.
        let check = |marked: &str, expected: &str| {
            let marked = marked.replace('[', "\u{2}").replace(']', "\u{3}");
            let shown: Vec<String> = excerpt(&marked)
                .iter()
                .map(|part| {
                    if part.hit {
                        format!("[{}]", part.text)
                    } else {
                        part.text.clone()
                    }
                })
                .collect();
            assert_eq!(shown.concat(), expected);
        };
        check("", "");
        check("no more than [one].", "no more than [one].");
        check("[night]-time\nsome [night] [calls]", "some [night] [calls]");
        check("a [b]\nc [d]", "a [b]");
        // A phrase is marked from end to end.
        check("on [day shift] only", "on [day] [shift] only");
        let long: Vec<String> = (1..=60).map(|n| n.to_string()).collect();
        let of = |at: usize| {
            let mut words = long.clone();
            words[at] = format!("[{}]", words[at]);
            words.join(" ")
        };
        let from_to = |from: usize, to: usize| long[from..to].join(" ");
        check(&of(0), &format!("[1] {} …", from_to(1, 28)));
        check(
            &of(30),
            &format!("… {} [31] {} …", from_to(22, 30), from_to(31, 50)),
        );
        check(&of(59), &format!("… {} [60]", from_to(32, 59)));
    }
}
