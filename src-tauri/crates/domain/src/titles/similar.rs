//! How like two words are: misspelt, unfinished, shortened or of one family.

/// Likeness of a word on record to one that was typed, 0–1; 0 when they have nothing to do with
/// each other. `open` says the typed word may be unfinished; `missing`, how many of its letters
/// the known word has nowhere (a cheap bound that saves the costly comparison).
pub fn similar(typed: &[u8], known: &[u8], open: bool, missing: u32) -> f32 {
    if typed == known {
        return 1.0;
    }
    let mut best = related(typed, known);
    if missing == 0 {
        best = best
            .max(completed(typed, known, open))
            .max(shortened(typed, known));
    }
    if missing as usize <= forgiven(typed) {
        best = best.max(misspelt(typed, known, open));
    }
    best
}

/// Slips forgiven in a word, by its length.
fn forgiven(typed: &[u8]) -> usize {
    match typed.len() {
        0..=3 => 0,
        4..=7 => 1,
        8..=12 => 2,
        _ => 3,
    }
}

/// `known` goes on where `typed` stops.
fn completed(typed: &[u8], known: &[u8], open: bool) -> f32 {
    if known.len() <= typed.len() || !known.starts_with(typed) {
        return 0.0;
    }
    let share = typed.len() as f32 / known.len() as f32;
    match (open, typed.len()) {
        // After a letter or two a short word is no likelier than a long one.
        (true, 1..=2) => 0.8,
        (true, _) => 0.72 + 0.26 * share,
        (false, 3..) => 0.45 + 0.45 * share,
        _ => 0.0,
    }
}

/// Painter and painting, therapist and therapy: one beginning, two endings.
fn related(typed: &[u8], known: &[u8]) -> f32 {
    let common = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let longest = typed.len().max(known.len());
    let endings = (typed.len() - common).max(known.len() - common);
    if common < 4 || endings > 5 {
        return 0.0;
    }
    let share = common as f32 / longest as f32;
    if share < 0.5 {
        0.0
    } else {
        0.15 + 0.75 * share
    }
}

/// Mgmt for management: the first letter and then some of the consonants, in order.
fn shortened(typed: &[u8], known: &[u8]) -> f32 {
    let vowels = typed
        .iter()
        .filter(|letter| b"aeiou".contains(letter))
        .count();
    if typed.len() < 3
        || vowels > usize::from(typed.len() > 4)
        || known.len() < typed.len() + 2
        || typed.first() != known.first()
    {
        return 0.0;
    }
    let mut rest = known.iter();
    if !typed.iter().all(|letter| rest.any(|other| other == letter)) {
        return 0.0;
    }
    let share = typed.len() as f32 / known.len() as f32;
    let ends = typed.last() == known.last() && share > 0.5;
    if ends {
        0.6 + 0.25 * share
    } else {
        0.5 + 0.25 * share
    }
}

/// Slips of the keyboard: a letter missing, doubled, wrong or two swapped.
fn misspelt(typed: &[u8], known: &[u8], open: bool) -> f32 {
    let allowed = forgiven(typed);
    if allowed == 0 {
        return if typed.len() == 3 && known.len() == 3 && swapped(typed, known) {
            0.6
        } else {
            0.0
        };
    }
    let whole = known.len().abs_diff(typed.len()) <= allowed;
    let beginning = open && known.len() > typed.len();
    if !whole && !beginning {
        return 0.0;
    }
    let (distance, prefix) = distances(typed, known, allowed);
    let first = if typed.first() == known.first() {
        0.0
    } else {
        0.06
    };
    let longest = typed.len().max(known.len()) as f32;
    let mut best = 0.0f32;
    if distance <= allowed {
        best = 1.0 - 1.1 * distance as f32 / longest - first;
    }
    if open && prefix <= allowed && typed.len() > 4 && typed.first() == known.first() {
        let share = typed.len() as f32 / known.len() as f32;
        best = best
            .max((0.72 + 0.26 * share.min(1.0)) - 0.2 * prefix as f32 - 0.3 / typed.len() as f32);
    }
    best.max(0.0)
}

fn swapped(a: &[u8], b: &[u8]) -> bool {
    (a[0] == b[0] && a[1] == b[2] && a[2] == b[1]) || (a[2] == b[2] && a[0] == b[1] && a[1] == b[0])
}

const LONGEST: usize = 32;

/// Optimal string alignment distance of the two, and the least over beginnings of `known`; a
/// distance over `allowed` may come back as any number over it.
fn distances(typed: &[u8], known: &[u8], allowed: usize) -> (usize, usize) {
    if typed.len() > LONGEST {
        return (usize::MAX, usize::MAX);
    }
    // No beginning longer than this can be within reach.
    let known = &known[..known.len().min(typed.len() + allowed + 1)];
    let rows = typed.len() + 1;
    // Columns of the table, the letters of `known` one after another: two back, one back, now.
    let mut two = [0u8; LONGEST + 1];
    let mut one = [0u8; LONGEST + 1];
    let mut now = [0u8; LONGEST + 1];
    for (row, cell) in one.iter_mut().enumerate().take(rows) {
        *cell = row as u8;
    }
    let mut prefix = usize::from(one[rows - 1]);
    for (column, &letter) in known.iter().enumerate() {
        now[0] = column as u8 + 1;
        let mut least = now[0];
        for row in 1..rows {
            let change = u8::from(typed[row - 1] != letter);
            let mut cell = (one[row] + 1)
                .min(now[row - 1] + 1)
                .min(one[row - 1] + change);
            if row > 1
                && column > 0
                && typed[row - 1] == known[column - 1]
                && typed[row - 2] == letter
            {
                cell = cell.min(two[row - 2] + 1);
            }
            now[row] = cell;
            least = least.min(cell);
        }
        prefix = prefix.min(usize::from(now[rows - 1]));
        if usize::from(least) > allowed {
            return (usize::MAX, prefix);
        }
        two = one;
        one = now;
    }
    let whole = if known.len() + allowed < typed.len() {
        usize::MAX
    } else {
        usize::from(one[rows - 1])
    };
    (whole, prefix)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn words_people_mean_are_alike_and_others_are_not() {
        let check = |typed: &str, known: &str, open: bool, low: f32, high: f32| {
            let missing = typed
                .bytes()
                .collect::<BTreeSet<u8>>()
                .iter()
                .filter(|letter| !known.as_bytes().contains(letter))
                .count();
            let found = similar(typed.as_bytes(), known.as_bytes(), open, missing as u32);
            assert!((low..=high).contains(&found), "{typed} / {known}: {found}");
        };
        check("nurse", "nurse", false, 1.0, 1.0);
        check("nrse", "nurse", false, 0.7, 0.9);
        check("nusre", "nurse", false, 0.7, 0.9);
        check("enginer", "engineer", false, 0.8, 0.95);
        check("enigneer", "engineer", false, 0.8, 0.95);
        check("softw", "software", true, 0.8, 0.95);
        check("softw", "software", false, 0.6, 0.8);
        check("sotfw", "software", true, 0.55, 0.8);
        check("painting", "painter", false, 0.5, 0.75);
        check("mgmt", "management", false, 0.5, 0.7);
        check("n", "nurse", true, 0.7, 0.85);
        check("n", "nurse", false, 0.0, 0.0);
        check("cat", "act", false, 0.6, 0.6);
        check("cat", "cut", false, 0.0, 0.0);
        check("welder", "farmer", false, 0.0, 0.0);
        check("pilot", "plumber", false, 0.0, 0.0);
    }
}
