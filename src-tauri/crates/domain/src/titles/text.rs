//! Letters and words: what is left of a title once case, accents and punctuation are gone.

/// Longer input is cut: no title is half as long, and a pasted page must not cost a second.
const LONGEST: usize = 200;

/// Lower-case ASCII words of `text`, in order. `+` and `#` stay (C++, C#), apostrophes vanish
/// (driver's → drivers), accents fold to their letter, `&` reads "and"; everything else separates.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    // Letters with a full stop after each are one short form: U.S., R.N.
    let mut dotted = false;
    for letter in text.chars().take(LONGEST) {
        match fold(letter) {
            Folded::Stop if dotted || word.len() == 1 => dotted = true,
            Folded::Stop | Folded::Break => {
                finish(&mut word, &mut words);
                dotted = false;
            }
            Folded::Letters(letters) => word.push_str(letters),
            Folded::Letter(letter) => word.push(letter),
            Folded::Nothing => {}
            Folded::And => {
                finish(&mut word, &mut words);
                dotted = false;
                words.push("and".to_owned());
            }
        }
    }
    finish(&mut word, &mut words);
    words
}

fn finish(word: &mut String, words: &mut Vec<String>) {
    // A `+` or `#` by itself, or in front, is punctuation, not part of a name.
    let kept = word.trim_start_matches(['+', '#']);
    if !kept.is_empty() {
        words.push(kept.to_owned());
    }
    word.clear();
}

/// The singular of a word, so that "managers" and "manager" are one; the same rule on both
/// sides, so it need not be right, only consistent.
pub fn singular(word: &str) -> &str {
    let keeps = word.len() < 4
        || !word.ends_with('s')
        || ["ss", "us", "is"].iter().any(|end| word.ends_with(end))
        || word.bytes().any(|byte| byte.is_ascii_digit());
    if keeps {
        return word;
    }
    for end in ["sses", "ches", "shes", "xes"] {
        if word.ends_with(end) {
            return &word[..word.len() - 2];
        }
    }
    &word[..word.len() - 1]
}

enum Folded {
    Letter(char),
    Letters(&'static str),
    And,
    Nothing,
    Stop,
    Break,
}

fn fold(letter: char) -> Folded {
    use Folded::{And, Break, Letter, Letters, Nothing};
    match letter {
        'a'..='z' | '0'..='9' | '+' | '#' => Letter(letter),
        'A'..='Z' => Letter(letter.to_ascii_lowercase()),
        '&' => And,
        '.' => Folded::Stop,
        // Apostrophes, combining accents, soft hyphen and zero-width marks join what they stand in.
        '\''
        | '’'
        | '‘'
        | '`'
        | '´'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{feff}'
        | '\u{300}'..='\u{36f}' => Nothing,
        // Full-width forms, as an input method for Chinese or Japanese types them.
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            char::from_u32(letter as u32 - 0xfee0)
                .map_or(Break, |narrow| Letter(narrow.to_ascii_lowercase()))
        }
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ă' | 'Ă' | 'ą' | 'Ą' | 'ª' => Letter('a'),
        'æ' | 'Æ' => Letters("ae"),
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' | 'ĉ' | 'Ĉ' => Letter('c'),
        'ď' | 'Ď' | 'đ' | 'Đ' | 'ð' | 'Ð' => Letter('d'),
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' | 'ė' | 'Ė' | 'ę' | 'Ę' | 'ě' | 'Ě' => {
            Letter('e')
        }
        'ğ' | 'Ğ' | 'ĝ' | 'Ĝ' => Letter('g'),
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'į' | 'Į' | 'ı' | 'İ' => Letter('i'),
        'ł' | 'Ł' | 'ľ' | 'Ľ' => Letter('l'),
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' => Letter('n'),
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'Ō' | 'ő' | 'Ő' | 'º' => Letter('o'),
        'œ' | 'Œ' => Letters("oe"),
        'ř' | 'Ř' => Letter('r'),
        'ś' | 'Ś' | 'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' => Letter('s'),
        'ß' => Letters("ss"),
        'ť' | 'Ť' | 'ţ' | 'Ţ' | 'ț' | 'Ț' => Letter('t'),
        'þ' | 'Þ' => Letters("th"),
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'Ū' | 'ů' | 'Ů' | 'ű' | 'Ű' | 'ų' | 'Ų' => {
            Letter('u')
        }
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => Letter('y'),
        'ź' | 'Ź' | 'ż' | 'Ż' | 'ž' | 'Ž' => Letter('z'),
        _ => Break,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_plain_words() {
        let check = |text: &str, expected: &[&str]| assert_eq!(words(text), expected, "{text}");
        check("Plant Manager", &["plant", "manager"]);
        check("O'Brien’s drivers' van", &["obriens", "drivers", "van"]);
        check(
            "Señor naïve Æsir Straße",
            &["senor", "naive", "aesir", "strasse"],
        );
        check("cafe\u{301}", &["cafe"]);
        check("ＰＬＡＮＴ　ｍａｎａｇｅｒ", &["plant", "manager"]);
        check("C++/C# developer +1", &["c++", "c#", "developer", "1"]);
        check("P&D", &["p", "and", "d"]);
        check("U.S. Army, R.N.", &["us", "army", "rn"]);
        check("Jr. clerk. Typist", &["jr", "clerk", "typist"]);
        check("директор 经理 🚚", &[]);
        check("a\0b\tc\nd", &["a", "b", "c", "d"]);
        assert_eq!(words(&"x".repeat(5_000)), ["x".repeat(LONGEST)]);
    }

    #[test]
    fn plurals_come_down_to_one_word() {
        let check = |word: &str, expected: &str| assert_eq!(singular(word), expected);
        check("managers", "manager");
        check("nurses", "nurse");
        check("coaches", "coach");
        check("waitresses", "waitress");
        check("boxes", "box");
        check("business", "business");
        check("analysis", "analysis");
        check("bus", "bus");
        check("gas", "gas");
    }
}
