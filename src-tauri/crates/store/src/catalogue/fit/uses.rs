//! Which rating goes where: an element can be one that a person answers, evidence of a condition, and a limit
//! of the body at once.

use std::collections::HashMap;

use rusqlite::Connection;
use waymark_domain::fit::Dimension;
use waymark_domain::inventory::conditions::Conditions;
use waymark_domain::inventory::constraints::PhysicalLimit;
use waymark_domain::inventory::interests::Scale;
use waymark_domain::occupation::Domain;

use crate::catalogue::CatalogueError;

/// Work schedules: 1 regular, 2 irregular, 3 seasonal.
const SCHEDULE: &str = "4.C.3.d.4";
/// The typical week: 1 less than forty hours, 2 forty, 3 more.
const HOURS: &str = "4.C.3.d.8";
/// In an enclosed vehicle, 1 never – 5 every day.
const DRIVING: &str = "4.C.2.a.1.f";

/// One place that a rating goes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Use {
    /// A skill or area of knowledge, by its place.
    Rated(usize),
    Interest(Scale),
    Evidence {
        dimension: usize,
        sign: f32,
    },
    Physical(PhysicalLimit),
    Hours,
    Schedule,
    Driving,
}

pub struct Uses {
    /// By the row of the element; empty for those that are not used.
    of: HashMap<i64, Vec<Use>>,
    pub elements: Vec<String>,
    pub skills: usize,
    pub dimensions: Vec<Dimension>,
}

impl Uses {
    pub fn read(conn: &Connection, conditions: &Conditions) -> Result<Uses, CatalogueError> {
        let mut uses = Uses {
            of: HashMap::new(),
            elements: Vec::new(),
            skills: 0,
            dimensions: Vec::new(),
        };
        let named = conditions.dimensions.iter().map(|one| Dimension {
            id: one.id.clone(),
            year: None,
        });
        uses.dimensions = named.collect();
        let mut select = conn.prepare_cached(include_str!("elements.sql"))?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let (id, key): (i64, String) = (row.get("id")?, row.get("key")?);
            let domain: String = row.get("domain")?;
            let rated = domain == Domain::Skills.name() || domain == Domain::Knowledge.name();
            let mut found = fixed(&key);
            if rated {
                found.push(Use::Rated(uses.elements.len()));
                uses.skills += usize::from(domain == Domain::Skills.name());
                uses.elements.push(key.clone());
            }
            for (dimension, one) in conditions.dimensions.iter().enumerate() {
                let evidence = one.evidence.iter().filter(|one| one.element == key);
                for one in evidence {
                    let sign = f32::from(one.sign);
                    found.push(Use::Evidence { dimension, sign });
                    uses.dated(dimension, row.get("year")?);
                }
            }
            uses.of.insert(id, found);
        }
        Ok(uses)
    }

    pub fn of(&self, element: i64) -> &[Use] {
        self.of.get(&element).map(Vec::as_slice).unwrap_or_default()
    }

    /// The oldest of its evidence counts.
    fn dated(&mut self, dimension: usize, year: u16) {
        let known = &mut self.dimensions[dimension].year;
        *known = Some(known.map_or(year, |known| known.min(year)));
    }
}

/// Uses that do not depend on an inventory.
fn fixed(key: &str) -> Vec<Use> {
    let scale = Scale::ALL.into_iter().find(|scale| scale.element() == key);
    let limits = PhysicalLimit::ALL
        .into_iter()
        .filter(|limit| limit.element() == key);
    let single = match key {
        HOURS => Some(Use::Hours),
        SCHEDULE => Some(Use::Schedule),
        DRIVING => Some(Use::Driving),
        _ => None,
    };
    let first = scale.map(Use::Interest).into_iter().chain(single);
    first.chain(limits.map(Use::Physical)).collect()
}
