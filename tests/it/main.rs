//! Integration tests in one binary: promises that hold across crates, on real files and the real
//! catalogue.

// A test that cannot go on should stop where it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod backups;
mod calls;
mod check_ins;
mod compare;
mod crash;
mod decisions;
mod dependencies;
mod drafts;
mod erasing;
mod example;
mod fit;
mod generated;
mod history;
mod journey;
mod machine;
mod marks;
mod moves;
mod no_network;
mod planned;
mod profile;
mod protection;
mod roles;
mod standing;
mod support;
mod tracks;
mod transfer;
mod trash;
mod vault_trouble;
mod wired;
