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

pub(super) struct Reader {
    pub(super) handles: Handles,
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

    pub(super) fn push(&mut self, event: Event) {
        self.recording.events.push(event);
    }
}
