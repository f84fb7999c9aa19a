//! What is worked out once and kept in memory: the figures of all occupations, and the newest list.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use waymark_domain::{
    fit::{FitTables, List, Person, Prepared, Seed, list},
    inventory::constraints::Constraints,
};

use crate::{Api, error::ApiError};

/// The noise is the same each time, so that the same answers are told the same.
pub(super) const SEED: Seed = Seed(2022);

#[derive(Default)]
pub(crate) struct Desk {
    tables: OnceLock<Arc<FitTables>>,
    /// Whose it is, constraints aside: they move nothing that takes time.
    list: Mutex<Option<(Person, Arc<List>)>>,
}

impl Desk {
    /// Read from the catalogue the first time, which stays as it is while the program runs.
    pub(crate) fn tables(&self, api: &Api) -> Result<Arc<FitTables>, ApiError> {
        if let Some(tables) = self.tables.get() {
            return Ok(Arc::clone(tables));
        }
        let read = Arc::new(api.catalogue()?.fit_tables()?);
        Ok(Arc::clone(self.tables.get_or_init(|| read)))
    }

    /// Everything for one person, under `stated` in place of their own constraints.
    pub(crate) fn list(&self, tables: &FitTables, person: &Person, stated: &Constraints) -> List {
        let free = Person {
            constraints: Constraints::default(),
            ..person.clone()
        };
        let known = self.kept().as_ref().filter(|(of, _)| *of == free).cloned();
        let prepared = Prepared::new(tables, &free);
        let worked_out = known.map_or_else(
            || {
                let made = Arc::new(list(&prepared, &prepared.samples(SEED)));
                *self.kept() = Some((free.clone(), Arc::clone(&made)));
                made
            },
            |(_, kept)| kept,
        );
        let mut list = List::clone(&worked_out);
        list.constrain(&prepared, stated);
        list
    }

    /// What it says of a person goes when the vault is locked.
    pub(crate) fn forget(&self) {
        *self.kept() = None;
    }

    fn kept(&self) -> MutexGuard<'_, Option<(Person, Arc<List>)>> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
