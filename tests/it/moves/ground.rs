//! All occupations of the catalogue, ready for moves.

use std::sync::OnceLock;

use waymark_domain::moves::Ground;
use waymark_store::catalogue::Catalogue;

use crate::support::catalogue;

/// Built once for all tests.
pub fn ground() -> &'static Ground {
    static BUILT: OnceLock<Ground> = OnceLock::new();
    BUILT.get_or_init(|| {
        let catalogue = Catalogue::open(catalogue()).unwrap();
        let tables = catalogue.fit_tables().unwrap();
        let figures = catalogue.move_figures().unwrap();
        let similarity = catalogue.similarity_matrix().unwrap();
        Ground::new(tables.into(), figures, similarity.into())
    })
}
