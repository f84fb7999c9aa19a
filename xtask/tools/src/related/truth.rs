//! What the publisher lists as related, beside which a ranking of ours is held.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// The published lists, by the places of the occupations.
pub struct Truth {
    count: usize,
    /// Occupations × occupations: 3, 2 or 1 for the three tiers, 0 where there is no link.
    gains: Vec<u8>,
    /// Whether a link is among the first ten of its list.
    first_ten: Vec<bool>,
    /// The first two digits of each code: the SOC major group.
    pub families: Vec<String>,
}

impl Truth {
    /// # Errors
    /// When the table cannot be read or names an occupation that is not among `codes`.
    pub fn read(facts: &Path, codes: &[String]) -> Result<Truth> {
        let file = facts.join("related.tsv");
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let count = codes.len();
        let place: HashMap<&str, usize> = codes.iter().map(String::as_str).zip(0..).collect();
        let mut truth = Truth {
            count,
            gains: vec![0; count * count],
            first_ten: vec![false; count * count],
            families: codes
                .iter()
                .map(|code| code.chars().take(2).collect())
                .collect(),
        };
        for (line, row) in text.lines().enumerate().skip(1) {
            let fields: Vec<&str> = row.split('\t').collect();
            let found = match fields.as_slice() {
                [from, to, tier, rank] => {
                    place.get(from).zip(place.get(to)).zip(Some((tier, rank)))
                }
                _ => None,
            };
            let ((from, to), (tier, rank)) =
                found.with_context(|| format!("{}:{}: no link", file.display(), line + 1))?;
            let at = from * count + to;
            truth.gains[at] = match *tier {
                "primary_short" => 3,
                "primary_long" => 2,
                _ => 1,
            };
            truth.first_ten[at] = rank.parse::<u32>()? <= 10;
        }
        Ok(truth)
    }

    pub fn gain(&self, from: usize, to: usize) -> u8 {
        self.gains[from * self.count + to]
    }

    pub fn is_first_ten(&self, from: usize, to: usize) -> bool {
        self.first_ten[from * self.count + to]
    }

    /// The gains of one list.
    pub fn gains_of(&self, from: usize) -> &[u8] {
        &self.gains[from * self.count..(from + 1) * self.count]
    }

    /// The places of the occupations that have a list.
    pub fn origins(&self) -> Vec<usize> {
        let has = |from: &usize| self.gains_of(*from).iter().any(|gain| *gain > 0);
        (0..self.count).filter(has).collect()
    }

    pub fn crosses(&self, from: usize, to: usize) -> bool {
        self.families[from] != self.families[to]
    }
}
