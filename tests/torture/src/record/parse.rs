//! From strace's lines to events. A call on the folder that is not understood is an error.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{
    Event, NameChange, Recording, Target,
    handles::{Handle, Handles},
    line::{self, Line},
};

/// strace is asked for these and no others; a leading `?` is for calls some processors do not have.
pub const CALLS: &str = "?open,openat,?openat2,?creat,close,?dup,?dup2,dup3,lseek,read,readv,write,pwrite64,\
    writev,pwritev,pwritev2,?truncate,ftruncate,fallocate,fsync,fdatasync,sync_file_range,?rename,renameat,\
    ?renameat2,?link,linkat,symlinkat,?symlink,?unlink,unlinkat,?rmdir,?mkdir,mkdirat,mmap,copy_file_range,\
    sendfile,splice,io_uring_setup";

/// # Errors
/// On a call that touches the folder in a way the rig cannot replay.
pub fn parse(trace: &str, root: &Path, template: &Path) -> Result<Recording> {
    let mut handles = Handles::new(root)?;
    let files = handles.begin(template)?;
    let mut reader = Reader {
        recording: Recording {
            names: handles.names.clone().into_iter().collect(),
            files,
            ..Recording::default()
        },
        handles,
    };
    let mut seen = std::collections::HashMap::new();
    for text in trace.lines() {
        let Some(line) = line::read(text)? else {
            continue;
        };
        let nth: &mut usize = seen.entry(line.call.to_owned()).or_default();
        *nth += 1;
        let (nth, before) = (*nth, reader.recording.events.len());
        if line.result.is_some() {
            reader.read(&line).with_context(|| format!("{text:.200}"))?;
        }
        let events = reader.recording.events.get(before..).unwrap_or_default();
        if events
            .iter()
            .any(|event| !matches!(event, Event::Acknowledged(_)))
        {
            reader.recording.targets.push(Target {
                call: line.call.to_owned(),
                nth,
            });
        }
    }
    Ok(reader.recording)
}

struct Reader {
    handles: Handles,
    recording: Recording,
}

impl Reader {
    fn read(&mut self, line: &Line<'_>) -> Result<()> {
        let result = line.result.unwrap_or_default();
        match line.call {
            "open" | "creat" => self.open(None, &line.text(0)?, line.argument(1)?, result),
            "openat" => self.open(
                line.number(0).ok(),
                &line.text(1)?,
                line.argument(2)?,
                result,
            ),
            "close" => {
                self.handles.close(line.number(0)?);
                Ok(())
            }
            "rename" => self.rename(&line.text(0)?, &line.text(1)?),
            "renameat" | "renameat2" => self.rename(&line.text(1)?, &line.text(3)?),
            "link" => self.link(&line.text(0)?, &line.text(1)?),
            "linkat" => self.link(&line.text(1)?, &line.text(3)?),
            "unlink" | "rmdir" => self.remove(None, &line.text(0)?),
            "unlinkat" => self.remove(line.number(0).ok(), &line.text(1)?),
            "mkdir" => self.folder(&line.text(0)?),
            "mkdirat" => self.folder(&line.text(1)?),
            "write" if line.number(0)? == 1 => self.said(&line.text(1)?),
            "mmap" => self.mapped(line),
            _ => self.on_handle(line, result),
        }
    }

    fn open(&mut self, folder: Option<i64>, path: &str, flags: &str, handle: i64) -> Result<()> {
        let Some(path) = self.handles.inside(folder, path) else {
            self.handles.close(handle);
            return Ok(());
        };
        let known = self.handles.names.get(&path).copied();
        let file = match known {
            // The folder under test itself has no name inside it.
            Some(None) => None,
            None if path.is_empty() => None,
            Some(Some(file)) => Some(file),
            None if flags.contains("O_CREAT") => {
                let file = self.handles.new_file(&path);
                let change = NameChange::File {
                    path: path.clone(),
                    file,
                };
                self.push(Event::Name(change));
                Some(file)
            }
            None => bail!("{path} was made behind the rig's back"),
        };
        let Some(file) = file else {
            self.handles.open(handle, Handle::Folder(path));
            return Ok(());
        };
        if flags.contains("O_TRUNC") {
            self.resize(file, 0);
        }
        let append = flags.contains("O_APPEND");
        let new = Handle::File {
            file,
            position: 0,
            append,
        };
        self.handles.open(handle, new);
        Ok(())
    }

    fn on_handle(&mut self, line: &Line<'_>, result: i64) -> Result<()> {
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

    fn resize(&mut self, file: usize, length: usize) {
        if let Some(now) = self.handles.lengths.get_mut(file) {
            *now = length;
        }
        self.push(Event::Resize { file, length });
    }

    fn rename(&mut self, from: &str, to: &str) -> Result<()> {
        let from = self.handles.inside(None, from);
        let to = self.handles.inside(None, to);
        match (from, to) {
            (None, None) => {}
            (Some(from), Some(to)) => {
                self.handles.rename(&from, &to);
                self.push(Event::Name(NameChange::Rename { from, to }));
            }
            _ => bail!("moved across the border of the folder under test"),
        }
        Ok(())
    }

    fn link(&mut self, from: &str, to: &str) -> Result<()> {
        let Some(path) = self.handles.inside(None, to) else {
            return Ok(());
        };
        let from = self.handles.inside(None, from).unwrap_or_default();
        let file = self.handles.names.get(&from).copied().flatten();
        let file = file.context("a link to a file the rig does not know")?;
        self.handles.names.insert(path.clone(), Some(file));
        self.push(Event::Name(NameChange::File { path, file }));
        Ok(())
    }

    fn remove(&mut self, folder: Option<i64>, path: &str) -> Result<()> {
        if let Some(path) = self.handles.inside(folder, path) {
            self.handles.names.remove(&path);
            self.push(Event::Name(NameChange::Remove { path }));
        }
        Ok(())
    }

    fn folder(&mut self, path: &str) -> Result<()> {
        if let Some(path) = self.handles.inside(None, path) {
            self.handles.names.insert(path.clone(), None);
            self.push(Event::Name(NameChange::Folder { path }));
        }
        Ok(())
    }

    fn said(&mut self, text: &str) -> Result<()> {
        if let Some(number) = text.strip_prefix("ack ") {
            self.push(Event::Acknowledged(number.trim().parse()?));
        }
        Ok(())
    }

    /// A shared map is written without a call, so it could not be seen.
    fn mapped(&mut self, line: &Line<'_>) -> Result<()> {
        let shared = line.argument(3)?.contains("MAP_SHARED");
        let ours = line
            .number(4)
            .ok()
            .is_some_and(|at| self.handles.get(at).is_some());
        if shared && ours && line.argument(2)?.contains("PROT_WRITE") {
            bail!("a file of the vault is mapped to be written");
        }
        Ok(())
    }

    fn push(&mut self, event: Event) {
        self.recording.events.push(event);
    }
}
