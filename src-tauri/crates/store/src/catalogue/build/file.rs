//! The file a catalogue is written to: a new one beside the old, put in its place only when it is whole.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::error::BuildError;

/// Removes the unfinished file when the build stops on the way.
pub struct Unfinished {
    path: PathBuf,
}

impl Unfinished {
    pub fn beside(target: &Path) -> Result<Unfinished, BuildError> {
        let folder = folder_of(target);
        fs::create_dir_all(folder).map_err(|source| BuildError::Write {
            path: folder.to_owned(),
            source,
        })?;
        let name = target
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("catalogue.sqlite");
        // The number keeps two builds at once out of each other's way.
        let path = target.with_file_name(format!(".{name}.{}", std::process::id()));
        let unfinished = Unfinished { path };
        unfinished.remove();
        Ok(unfinished)
    }

    pub fn open(&self) -> Result<Connection, BuildError> {
        let conn = Connection::open(&self.path)?;
        // Nothing is lost when the build stops: the file is thrown away. So no journal, no waiting for the disk.
        conn.pragma_update(None, "page_size", 4096)?;
        conn.pragma_update(None, "journal_mode", "OFF")?;
        conn.pragma_update(None, "synchronous", "OFF")?;
        conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        conn.pragma_update(None, "temp_store", "MEMORY")?;
        // 128 MB, so that no page is written twice.
        conn.pragma_update(None, "cache_size", -131_072)?;
        // References are checked over the whole file at the end, which is quicker than at each row.
        conn.pragma_update(None, "foreign_keys", false)?;
        Ok(conn)
    }

    /// Puts the file in the place of `target`, whole and on the disk. Returns its size in bytes.
    pub fn finish(self, target: &Path) -> Result<u64, BuildError> {
        let failed = |source| BuildError::Write {
            path: target.to_owned(),
            source,
        };
        let file = fs::File::options()
            .read(true)
            .write(true)
            .open(&self.path)
            .map_err(failed)?;
        file.sync_all().map_err(failed)?;
        let bytes = file.metadata().map_err(failed)?.len();
        drop(file);
        fs::rename(&self.path, target).map_err(failed)?;
        if cfg!(unix) {
            // The name must be as durable as the contents.
            fs::File::open(folder_of(target))
                .and_then(|folder| folder.sync_all())
                .map_err(failed)?;
        }
        Ok(bytes)
    }

    fn remove(&self) {
        // A file that is not there, or that cannot be removed, is harmless: no catalogue is read from it.
        let _ = fs::remove_file(&self.path);
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        self.remove();
    }
}

fn folder_of(target: &Path) -> &Path {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
