//! What is worked out once and kept in memory: all occupations, laid out for moves.

use std::sync::{Arc, OnceLock};

use waymark_domain::moves::Ground;

use crate::{Api, error::ApiError};

#[derive(Default)]
pub(crate) struct Desk {
    ground: OnceLock<Arc<Ground>>,
}

impl Desk {
    /// Read from the catalogue the first time, which stays as it is while the program runs.
    pub(super) fn ground(&self, api: &Api) -> Result<Arc<Ground>, ApiError> {
        if let Some(ground) = self.ground.get() {
            return Ok(Arc::clone(ground));
        }
        let tables = api.fits.tables(api)?;
        let (figures, similarity) = {
            let catalogue = api.catalogue()?;
            (catalogue.move_figures()?, catalogue.similarity_matrix()?)
        };
        let read = Arc::new(Ground::new(tables, figures, similarity.into()));
        Ok(Arc::clone(self.ground.get_or_init(|| read)))
    }
}
