//! Calls that change names.

use anyhow::{Context, Result, bail};

use super::{Event, NameChange, parse::Reader};

impl Reader {
    pub(super) fn rename(&mut self, from: &str, to: &str) -> Result<()> {
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

    pub(super) fn link(&mut self, from: &str, to: &str) -> Result<()> {
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

    pub(super) fn remove(&mut self, folder: Option<i64>, path: &str) -> Result<()> {
        if let Some(path) = self.handles.inside(folder, path) {
            self.handles.names.remove(&path);
            self.push(Event::Name(NameChange::Remove { path }));
        }
        Ok(())
    }

    pub(super) fn folder(&mut self, path: &str) -> Result<()> {
        if let Some(path) = self.handles.inside(None, path) {
            self.handles.names.insert(path.clone(), None);
            self.push(Event::Name(NameChange::Folder { path }));
        }
        Ok(())
    }
}
