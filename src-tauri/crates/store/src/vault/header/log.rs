//! What the log beside a vault says the file begins with (sqlite.org/fileformat2.html, section 4).

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use super::{super::create::beside, HEADER, MAGIC, number};

/// Length of the log's own header, and of the one before each page in it.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// The first bytes of the newest copy of the first page in the log, when they are SQLite's. Nothing is
/// verified: SQLite does that when it replays the log, and what it makes of it is judged again.
pub(super) fn first_page(path: &Path) -> Option<Vec<u8>> {
    let mut log = File::open(beside(path, "-wal")).ok()?;
    let header = read(&mut log, LOG_HEADER)?;
    // The lowest bit only says in which order checksums are added up.
    if number(&header, 0) | 1 != 0x377F_0683 {
        return None;
    }
    let page_size = i64::from(number(&header, 8));
    let mut newest = None;
    while let Some(frame) = read(&mut log, FRAME_HEADER) {
        // Frames with another salt are left over from before the log was begun anew.
        if frame.get(8..16) != header.get(16..24) || page_size < HEADER as i64 {
            break;
        }
        if number(&frame, 0) == 1 {
            let page = read(&mut log, HEADER)?;
            newest = page.starts_with(MAGIC).then_some(page);
            log.seek(SeekFrom::Current(page_size - HEADER as i64))
                .ok()?;
        } else {
            log.seek(SeekFrom::Current(page_size)).ok()?;
        }
    }
    newest
}

/// `None` where the log ends.
fn read(log: &mut File, length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    log.read_exact(&mut bytes).ok()?;
    Some(bytes)
}
