//! The index as it is built: word lists and title forms, ready to be stored.

use std::collections::BTreeMap;

use super::features::Features;
use super::learn::{Example, learn};
use super::vocabulary::rarity;
use super::{Kind, Occupation, Title, codec, forms};

/// Everything the search reads, in the shape it is stored.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Index {
    /// Words in ascending order, a line feed between.
    pub words: String,
    /// For each word the number of forms that hold it: four bytes, lowest first.
    pub counts: Vec<u8>,
    /// For each word the ascending forms that hold it ([`codec::ascending`]).
    pub postings: Vec<Vec<u8>>,
    /// For each form the length of its vector times [`NORM_SCALE`]: two bytes, lowest first.
    pub norms: Vec<u8>,
    /// For each form who uses it: four bytes, lowest first; see [`Owners`].
    pub owners: Vec<u8>,
    /// Lists of occupations for the forms several use.
    pub shared: Vec<u8>,
    /// Form, occupation, and the title as the source writes it.
    pub shown: Vec<(u32, u16, String)>,
    /// Codes of the occupations, in order.
    pub codes: Vec<String>,
    /// For each occupation its prior: four bytes of a float, lowest first.
    pub priors: Vec<u8>,
    /// For each occupation how many forms it has: two bytes, lowest first.
    pub sizes: Vec<u8>,
    /// For each word and run of letters what it says for which occupation ([`super::learn`]).
    pub examples: u32,
    pub learned: BTreeMap<String, Vec<u8>>,
}

pub const NORM_SCALE: f32 = 1024.0;

/// An occupation using a form.
pub const OCCUPATION: u32 = 0x1fff;
/// The form is a part of the occupation's own title that stands for itself ("Farmers").
pub const PART: u32 = 0x2000;
/// The form is the occupation's own title.
pub const OWN: u32 = 0x4000;
/// People in the occupation reported the form as theirs.
pub const REPORTED: u32 = 0x8000;
/// The rest of the number is where in the shared lists the owners stand, not an occupation.
pub const SHARED: u32 = 0x8000_0000;

struct FormRow {
    words: Vec<String>,
    /// Occupation → (flags, title as shown, whether that is the form itself).
    owners: BTreeMap<u16, (u32, String, bool)>,
}

/// Builds the index. Occupations keep their order; titles of unknown occupations are left out.
pub fn index(occupations: &[Occupation], titles: &[Title]) -> Index {
    let number: BTreeMap<&str, u16> = occupations
        .iter()
        .enumerate()
        .map(|(at, occupation)| (occupation.code.as_str(), at as u16))
        .collect();
    let mut rows: BTreeMap<String, FormRow> = BTreeMap::new();
    for (at, occupation) in occupations.iter().enumerate() {
        add(&mut rows, at as u16, &occupation.title, Kind::Own);
    }
    for title in titles {
        if let Some(&occupation) = number.get(title.code.as_str()) {
            add(&mut rows, occupation, &title.title, title.kind);
        }
    }
    let mut built = write(&rows);
    built.codes = occupations
        .iter()
        .map(|occupation| occupation.code.clone())
        .collect();
    let sizes = sizes(&rows, occupations.len());
    built.sizes = sizes.iter().flat_map(|size| size.to_le_bytes()).collect();
    let examples = examples(&rows);
    built.examples = examples.len() as u32;
    built.learned = learn(&examples, occupations.len());
    built.priors = priors(occupations)
        .iter()
        .flat_map(|prior| prior.to_le_bytes())
        .collect();
    built
}

fn add(rows: &mut BTreeMap<String, FormRow>, occupation: u16, title: &str, kind: Kind) {
    let flags = match kind {
        Kind::Own => OWN,
        Kind::Reported => REPORTED,
        Kind::Alternate => 0,
    };
    for form in forms::forms(title, kind == Kind::Own) {
        let flags = if form.whole || flags & OWN == 0 {
            flags
        } else {
            PART
        };
        let plain = !title.contains('(');
        let row = rows.entry(form.words.join(" ")).or_insert_with(|| FormRow {
            words: form.words.clone(),
            owners: BTreeMap::new(),
        });
        let owner = row
            .owners
            .entry(occupation)
            .or_insert_with(|| (flags, title.to_owned(), plain));
        owner.0 |= flags;
        let better = (plain && !owner.2) || (plain == owner.2 && kind == Kind::Own);
        if better {
            owner.1 = title.to_owned();
            owner.2 = plain;
        }
    }
}

fn write(rows: &BTreeMap<String, FormRow>) -> Index {
    let mut holding: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (form, row) in rows.values().enumerate() {
        for word in &row.words {
            let forms = holding.entry(word).or_default();
            if forms.last() != Some(&(form as u32)) {
                forms.push(form as u32);
            }
        }
    }
    let count = rows.len() as f32;
    let mut built = Index {
        words: holding.keys().copied().collect::<Vec<_>>().join("\n"),
        counts: holding
            .values()
            .flat_map(|forms| (forms.len() as u32).to_le_bytes())
            .collect(),
        postings: holding
            .values()
            .map(|forms| codec::ascending(forms.iter().copied()))
            .collect(),
        ..Index::default()
    };
    for (form, row) in rows.values().enumerate() {
        let mut square = 0.0;
        for word in &row.words {
            let held = holding.get(word.as_str()).map_or(1, Vec::len);
            square += rarity(count, held as u32).powi(2);
        }
        let norm = (square.sqrt() * NORM_SCALE)
            .round()
            .min(f32::from(u16::MAX)) as u16;
        built.norms.extend(norm.to_le_bytes());
        let owners: Vec<u32> = row
            .owners
            .iter()
            .map(|(at, owner)| u32::from(*at) | owner.0)
            .collect();
        let written = match owners.as_slice() {
            [one] => *one,
            several => {
                let at = SHARED | built.shared.len() as u32;
                built.shared.extend((several.len() as u16).to_le_bytes());
                built.shared.extend(
                    several
                        .iter()
                        .flat_map(|owner| (*owner as u16).to_le_bytes()),
                );
                at
            }
        };
        built.owners.extend(written.to_le_bytes());
        built.shown.extend(
            row.owners
                .iter()
                .map(|(at, owner)| (form as u32, *at, owner.1.clone())),
        );
    }
    built
}

/// Forms of each occupation.
fn sizes(rows: &BTreeMap<String, FormRow>, occupations: usize) -> Vec<u16> {
    let mut sizes = vec![0u16; occupations];
    for occupation in rows.values().flat_map(|row| row.owners.keys()) {
        if let Some(size) = sizes.get_mut(usize::from(*occupation)) {
            *size = size.saturating_add(1);
        }
    }
    sizes
}

/// Every form of every occupation, to learn from.
fn examples(rows: &BTreeMap<String, FormRow>) -> Vec<Example> {
    let mut examples = Vec::new();
    for row in rows.values() {
        for occupation in row.owners.keys() {
            let mut features = Features::default();
            row.words.iter().for_each(|word| features.add(word, 1.0));
            examples.push(Example {
                features,
                occupation: *occupation,
            });
        }
    }
    examples
}

/// How likely each occupation is before anything is typed: the logarithm of the people in it. A
/// published category counts several occupations together; its general one (`.00`) gets the whole,
/// the special ones a share.
fn priors(occupations: &[Occupation]) -> Vec<f32> {
    let mut together: BTreeMap<&str, u32> = BTreeMap::new();
    for occupation in occupations {
        *together.entry(category(&occupation.code)).or_default() += 1;
    }
    let ranked = |occupation: &Occupation| {
        let people = occupation.employment.unwrap_or(0.0).max(0.0) as f32;
        let share = if occupation.code.ends_with(".00") {
            1.0
        } else {
            0.25 / together
                .get(category(&occupation.code))
                .copied()
                .unwrap_or(1) as f32
        };
        // About 1 for a million people, 0 for a few hundred or for none published.
        ((people * share).max(300.0) / 300.0).ln() / 8.0
    };
    occupations.iter().map(ranked).collect()
}

fn category(code: &str) -> &str {
    code.split('.').next().unwrap_or(code)
}
