//! What a backup's file is called: `waymark-000123-2026-11-24-v3-9f86d081884c7d65.backup`, with
//! `.age` after it when it is sealed. The number comes first: it decides the order.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};
use waymark_domain::backup::BackupSeq;

/// The first 64 bits of the SHA-256 of a file: enough to notice damage, which is all it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Digest(u64);

impl Digest {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let hash: [u8; 32] = Sha256::digest(bytes).into();
        let first = hash.first_chunk::<8>().copied().unwrap_or_default();
        Self(u64::from_be_bytes(first))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    pub seq: BackupSeq,
    pub on: NaiveDate,
    pub version: i32,
    pub digest: Digest,
    pub sealed: bool,
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "waymark-{:06}-{}-v{}-{:016x}.backup{}",
            self.seq.0,
            self.on,
            self.version,
            self.digest.0,
            if self.sealed { ".age" } else { "" }
        )
    }
}

/// The file is called something else: not ours to touch.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotABackup;

impl FromStr for Name {
    type Err = NotABackup;

    fn from_str(text: &str) -> Result<Self, NotABackup> {
        let name = parse(text).ok_or(NotABackup)?;
        // One spelling only, so that two names never mean one backup.
        if name.to_string() == text {
            Ok(name)
        } else {
            Err(NotABackup)
        }
    }
}

fn parse(text: &str) -> Option<Name> {
    let (stem, sealed) = match text.strip_suffix(".age") {
        Some(stem) => (stem, true),
        None => (text, false),
    };
    let stem = stem.strip_prefix("waymark-")?.strip_suffix(".backup")?;
    let (seq, rest) = stem.split_once('-')?;
    let (on, rest) = rest.split_at_checked(10)?;
    let (version, digest) = rest.strip_prefix("-v")?.split_once('-')?;
    Some(Name {
        seq: BackupSeq(seq.parse().ok()?),
        on: on.parse().ok()?,
        version: version.parse().ok()?,
        digest: Digest(u64::from_str_radix(digest, 16).ok()?),
        sealed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_back_and_anything_else_is_left_alone() {
        for text in [
            "waymark-000123-2026-11-24-v3-9f86d081884c7d65.backup",
            "waymark-000001-2026-11-24-v1-000000000000000a.backup.age",
            "waymark-4294967295-2026-11-24-v3-9f86d081884c7d65.backup",
        ] {
            assert_eq!(text.parse::<Name>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "waymark.vault",
            "waymark-000123-2026-11-24-v3-9f86d081884c7d65.backup.partial",
            "waymark-123-2026-11-24-v3-9f86d081884c7d65.backup",
            "waymark-000123-2026-13-24-v3-9f86d081884c7d65.backup",
            "waymark-000123-2026-11-24-v3-9F86D081884C7D65.backup",
            "waymark-000123-2026-11-24-v3.backup",
            "waymark-000123-2026-11-24-v3-9f86d081884c7d65 (copy).backup",
            "waymark-4294967296-2026-11-24-v3-9f86d081884c7d65.backup",
            "waymark-000123-ééééé-v3-9f86d081884c7d65.backup",
        ] {
            assert_eq!(text.parse::<Name>(), Err(NotABackup), "{text}");
        }
    }
}
