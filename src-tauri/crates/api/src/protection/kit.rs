//! The recovery kit: what goes on the sheet, and the proof that it got there.

use waymark_store::vault::RecoveryKey;

use super::wire::{KitGroup, RecoveryKit, Secret};
use crate::{Ambient, error::ApiError};

/// Characters in a group: as many as are copied by eye at one glance.
const GROUP: usize = 5;

/// How many groups are asked for.
const ASKED: usize = 2;

/// What follows `AGE-SECRET-KEY-1`, in groups.
fn groups(key: &RecoveryKey) -> Vec<String> {
    let body = key.text().rsplit('-').next().unwrap_or_default();
    // The last part begins with Bech32's separator, which belongs to the beginning.
    let body: Vec<char> = body.chars().skip(1).collect();
    body.chunks(GROUP)
        .map(|chars| chars.iter().collect())
        .collect()
}

pub(super) fn print(key: &RecoveryKey, ambient: &Ambient) -> Result<RecoveryKit, ApiError> {
    let groups = groups(key);
    Ok(RecoveryKit {
        key: key.text().to_owned().into(),
        ask: pick(groups.len(), ambient)?,
        groups: groups.into_iter().map(Secret::from).collect(),
        made_on: ambient.now().on.to_string(),
    })
}

/// Two different groups, in the order of the sheet: which is not known before it is printed.
fn pick(count: usize, ambient: &Ambient) -> Result<Vec<u32>, ApiError> {
    let mut random = [0; 2];
    ambient.random(&mut random)?;
    let count = u32::try_from(count).unwrap_or(u32::MAX).max(2);
    let first = u32::from(random[0]) % count;
    let second = (first + 1 + u32::from(random[1]) % (count - 1)) % count;
    Ok(vec![first.min(second) + 1, first.max(second) + 1])
}

/// Whether `typed` was read from the sheet: at least two groups, each as printed.
pub(super) fn proves(key: &RecoveryKey, typed: &[KitGroup]) -> bool {
    let groups = groups(key);
    let right = |group: &KitGroup| {
        let printed = usize::try_from(group.number)
            .ok()
            .and_then(|number| groups.get(number.checked_sub(1)?));
        printed.is_some_and(|printed| printed.eq_ignore_ascii_case(group.text.0.trim()))
    };
    let mut numbers: Vec<u32> = typed.iter().map(|group| group.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.len() >= ASKED && typed.iter().all(right)
}
