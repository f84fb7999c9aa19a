//! Integration tests in one binary: promises that hold across crates, on real files and the real
//! catalogue.

// A test that cannot go on should stop where it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod backups;
mod calls;
mod crash;
mod dependencies;
mod drafts;
mod example;
mod generated;
mod journey;
mod protection;
mod roles;
mod support;
mod transfer;
mod vault_trouble;
mod wired;
