//! What `/proc` says about the running processes.

use std::collections::{HashMap, HashSet};
use std::fs;

/// The second field after the name in parentheses, which may itself hold anything.
pub fn parent_of(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?
        .1
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}

/// A process that has ended but was not collected (`Z`) holds no memory.
pub fn is_running(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/stat"))
        .ok()
        .and_then(|stat| {
            stat.rsplit_once(')')
                .map(|(_, rest)| !rest.trim_start().starts_with('Z'))
        })
        .unwrap_or(false)
}

pub fn descendants(root: u32, parents: &HashMap<u32, u32>) -> HashSet<u32> {
    let mut found = HashSet::from([root]);
    loop {
        let more: Vec<u32> = parents
            .iter()
            .filter(|(process, parent)| found.contains(parent) && !found.contains(process))
            .map(|(process, _)| *process)
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

pub fn pss_kilobytes(rollup: &str) -> Option<f64> {
    let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_counts_every_process_the_window_started_and_no_other() {
        let parents = HashMap::from([(10, 1), (11, 10), (12, 11), (20, 1), (21, 20)]);
        assert_eq!(descendants(10, &parents), HashSet::from([10, 11, 12]));
    }

    #[test]
    fn a_process_name_with_spaces_and_brackets_does_not_hide_its_parent() {
        assert_eq!(parent_of("42 (a ) b) S 7 42 42 0"), Some(7));
        assert_eq!(parent_of(""), None);
    }

    #[test]
    fn the_share_is_read_and_not_the_resident_size() {
        let rollup =
            "55-7f ---p 00000000 00:00 0 [rollup]\nRss:  900 kB\nPss:  321 kB\nPss_Anon: 12 kB\n";
        assert_eq!(pss_kilobytes(rollup), Some(321.0));
    }
}
