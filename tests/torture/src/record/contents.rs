//! Calls on an open file or folder: what changes contents, and what makes them durable.

use anyhow::{Result, bail};

use super::{Event, handles::Handle, line::Line, parse::Reader};

impl Reader {
    pub(super) fn on_handle(&mut self, line: &Line<'_>, result: i64) -> Result<()> {
        let Some(handle) = line.number(0).ok().and_then(|at| self.handles.get(at)) else {
            return Ok(());
        };
        let (file, position, append) = match handle {
            Handle::Folder(path) => {
                let path = path.clone();
                return match line.call {
                    "fsync" | "fdatasync" => {
                        self.push(Event::SyncFolder(path));
                        Ok(())
                    }
                    "lseek" => Ok(()),
                    other => bail!("{other} on a folder is not understood"),
                };
            }
            Handle::File {
                file,
                position,
                append,
            } => (*file, position, *append),
        };
        let moved = usize::try_from(result)?;
        match line.call {
            "lseek" => *position = moved,
            "read" | "readv" => *position += moved,
            "write" => {
                let at = if append {
                    self.handles.lengths.get(file).copied().unwrap_or_default()
                } else {
                    *position
                };
                if let Some(Handle::File { position, .. }) = self.handles.get(line.number(0)?) {
                    *position = at + moved;
                }
                self.write(file, at, line.bytes(1)?, moved);
            }
            "pwrite64" => self.write(file, line.size(3)?, line.bytes(1)?, moved),
            "ftruncate" => self.resize(file, line.size(1)?),
            "fallocate" if line.argument(1)? == "0" => {
                let length = line.size(2)? + line.size(3)?;
                if self
                    .handles
                    .lengths
                    .get(file)
                    .is_some_and(|now| *now < length)
                {
                    self.resize(file, length);
                }
            }
            "fsync" | "fdatasync" => self.push(Event::SyncFile(file)),
            // It starts writing and promises nothing.
            "sync_file_range" => {}
            other => bail!("{other} on a file of the vault is not understood"),
        }
        Ok(())
    }

    fn write(&mut self, file: usize, at: usize, mut bytes: Vec<u8>, written: usize) {
        bytes.truncate(written);
        if let Some(length) = self.handles.lengths.get_mut(file) {
            *length = (*length).max(at + bytes.len());
        }
        self.push(Event::Write { file, at, bytes });
    }

    pub(super) fn resize(&mut self, file: usize, length: usize) {
        if let Some(now) = self.handles.lengths.get_mut(file) {
            *now = length;
        }
        self.push(Event::Resize { file, length });
    }
}
