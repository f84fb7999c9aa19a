//! File names that every system takes: the number makes each one of its own, whatever persons are called.

const LONGEST: usize = 60;

/// `01 Dana.md`.
pub(super) fn of(number: usize, name: &str, ending: &str) -> String {
    let letters = |letter: char| {
        if letter.is_alphanumeric() {
            letter
        } else {
            ' '
        }
    };
    let words: String = name.chars().map(letters).take(LONGEST).collect();
    let words: Vec<_> = words.split_whitespace().collect();
    let mut stem = format!("{number:02}");
    for word in words {
        stem.push(' ');
        stem.push_str(word);
    }
    format!("{stem}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_called_a_path() {
        for (name, expected) in [
            ("Dana", "01 Dana.md"),
            ("Ada Lovelace", "01 Ada Lovelace.md"),
            ("../../etc/passwd", "01 etc passwd.md"),
            ("CON", "01 CON.md"),
            ("C:\\x\0y", "01 C x y.md"),
            ("…", "01.md"),
            ("Zoë", "01 Zoë.md"),
        ] {
            assert_eq!(of(1, name, "md"), expected, "{name:?}");
        }
        assert!(of(1, &"x".repeat(999), "md").len() < 80);
    }
}
