//! Titles as people type them: slips of the keyboard, short forms, another word order, grade,
//! employer and hours. Written apart from the search's own tables, with forms those do not know.

use crate::bench::random::Random;

const SHORT: &[(&str, &[&str])] = &[
    ("account", &["acct"]),
    ("accountant", &["acct", "acctnt"]),
    ("administrative", &["admin", "adm"]),
    ("administrator", &["admin", "admr"]),
    ("assistant", &["asst", "asst.", "assist"]),
    ("associate", &["assoc", "assoc."]),
    ("certified", &["cert"]),
    ("chief executive officer", &["ceo"]),
    ("coordinator", &["coord", "coordntr"]),
    ("customer service", &["cust svc", "cs"]),
    ("department", &["dept"]),
    ("developer", &["dev"]),
    ("development", &["dev"]),
    ("director", &["dir", "dir."]),
    ("electrical", &["elec"]),
    ("engineer", &["eng", "engr", "eng."]),
    ("engineering", &["eng", "engg"]),
    ("environmental", &["env", "envtl"]),
    ("equipment", &["equip", "eqpt"]),
    ("executive", &["exec"]),
    ("general", &["gen"]),
    ("government", &["govt", "gov't"]),
    ("heating ventilation and air conditioning", &["hvac"]),
    ("human resources", &["hr"]),
    ("industrial", &["ind"]),
    ("information technology", &["it"]),
    ("inspector", &["insp"]),
    ("instructor", &["instr", "inst"]),
    ("insurance", &["ins"]),
    ("international", &["intl"]),
    ("laboratory", &["lab"]),
    ("licensed practical nurse", &["lpn"]),
    ("machine", &["mach"]),
    ("maintenance", &["maint", "mtce"]),
    ("management", &["mgmt", "mgt"]),
    ("manager", &["mgr", "mngr", "mgr.", "mang"]),
    ("manufacturing", &["mfg", "manuf"]),
    ("marketing", &["mktg", "mktng"]),
    ("mechanic", &["mech"]),
    ("medical", &["med"]),
    ("nurse practitioner", &["np"]),
    ("officer", &["ofcr", "off"]),
    ("operations", &["ops"]),
    ("operator", &["op", "oper", "opr"]),
    ("physician assistant", &["pa"]),
    ("production", &["prod"]),
    ("professor", &["prof"]),
    ("quality assurance", &["qa"]),
    ("quality control", &["qc"]),
    ("registered nurse", &["rn"]),
    ("representative", &["rep", "rep.", "repr"]),
    ("research", &["rsch"]),
    ("secretary", &["secy", "sec"]),
    ("service", &["svc", "serv"]),
    ("specialist", &["spec", "splst"]),
    ("superintendent", &["supt", "super"]),
    ("supervisor", &["supv", "supvr", "sup"]),
    ("systems", &["sys"]),
    ("teacher", &["tchr"]),
    ("technician", &["tech", "tech.", "techn"]),
    ("technologist", &["tech"]),
    ("transportation", &["trans", "transp"]),
    ("university", &["univ"]),
    ("vice president", &["vp", "v.p."]),
    ("warehouse", &["whse", "wh"]),
];

const GRADE: &[&str] = &[
    "Senior",
    "Sr",
    "Sr.",
    "Junior",
    "Jr",
    "Jr.",
    "Lead",
    "Principal",
    "Entry Level",
    "Staff",
];
const STEP: &[&str] = &[
    " I",
    " II",
    " III",
    " IV",
    " 1",
    " 2",
    " Level 3",
    " - Entry Level",
    ", Senior",
];
const HOURS: &[&str] = &[
    " (Night Shift)",
    " - Part Time",
    " (Remote)",
    " - 2nd Shift",
    " FT",
    " - PRN",
    " (Contract)",
    " Full-Time",
];
const EMPLOYER: &[&str] = &[
    " at Acme Corp",
    " at Walmart",
    " @ Amazon",
    " - Boeing",
    ", Target",
    " - Kaiser Permanente",
    " at the University of Utah",
    ", Smith & Sons Inc.",
    " - City of Boston",
    " at St. Mary's Hospital",
    " | Google",
    " at a small bakery",
];

/// One messy writing of `title`.
pub fn mess(title: &str, random: &mut Random) -> String {
    let mut text = title.to_lowercase();
    let shortened = random.chance(0.45) && shorten(&mut text, random);
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    if words.len() > 1 && random.chance(0.25) {
        reorder(&mut words, random);
    }
    if !shortened || random.chance(0.5) {
        slip_one(&mut words, random);
    }
    if random.chance(0.12) {
        slip_one(&mut words, random);
    }
    let mut text = words.join(" ");
    if random.chance(0.2) {
        text = format!("{} {text}", random.pick(GRADE).unwrap_or_default());
    } else if random.chance(0.12) {
        text.push_str(random.pick(STEP).unwrap_or_default());
    }
    if random.chance(0.1) {
        text.push_str(random.pick(HOURS).unwrap_or_default());
    }
    if random.chance(0.15) {
        text.push_str(random.pick(EMPLOYER).unwrap_or_default());
    }
    match random.below(10) {
        0 => text.to_uppercase(),
        1 | 2 => capitalised(&text),
        _ => text,
    }
}

fn shorten(text: &mut String, random: &mut Random) -> bool {
    let mut done = false;
    for (long, short) in SHORT {
        let padded = format!(" {text} ");
        let wanted = format!(" {long} ");
        if padded.contains(&wanted) && random.chance(0.8) {
            let with = format!(" {} ", random.pick(short).unwrap_or_default());
            *text = padded.replace(&wanted, &with).trim().to_owned();
            done = true;
        }
    }
    done
}

fn reorder(words: &mut [String], random: &mut Random) {
    match random.below(3) {
        0 => words.rotate_left(1),
        1 => {
            let at = random.below(words.len() - 1);
            words.swap(at, at + 1);
        }
        _ => {
            // "Manager, Plant"
            words.rotate_right(1);
            if let Some(first) = words.first_mut() {
                first.push(',');
            }
        }
    }
}

fn slip_one(words: &mut [String], random: &mut Random) {
    let long: Vec<usize> = (0..words.len())
        .filter(|&at| words[at].chars().count() > 3)
        .collect();
    if let Some(&at) = long.get(random.below(long.len())) {
        words[at] = slip(&words[at], random);
    }
}

/// One slip: two letters swapped, one dropped, one doubled or the key beside it.
fn slip(word: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = random.below(letters.len() - 1);
    match random.below(4) {
        0 => letters.swap(at, at + 1),
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, letters[at]),
        _ => letters[at] = beside(letters[at], random),
    }
    letters.into_iter().collect()
}

fn beside(letter: char, random: &mut Random) -> char {
    const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    for row in ROWS {
        if let Some(at) = row.find(letter) {
            let near = if at == 0 || (random.chance(0.5) && at + 1 < row.len()) {
                at + 1
            } else {
                at - 1
            };
            return row.chars().nth(near).unwrap_or(letter);
        }
    }
    letter
}

fn capitalised(text: &str) -> String {
    text.split(' ')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect()
            })
        })
        .collect::<Vec<String>>()
        .join(" ")
}
