//! Marking one thing.

use waymark_domain::{
    history::{Changes, Op},
    mark::{Marked, RoleMark, Spot},
    role::ItemId,
};
use waymark_store::vault::{Tx, VaultError};

use super::{
    change::On,
    names::{Names, Part},
    today::Today,
    wire::RoleMarks,
};
use crate::{Api, changes::Changed, draft, error::ApiError, person};

/// Reads the id of a harder part, whether or not there is such a part.
pub(super) fn harder(id: String) -> Result<ItemId, ApiError> {
    ItemId::try_from(id).map_err(|error| ApiError::not_found("harder", &error.0))
}

/// What shall stand where.
pub(super) struct Set {
    pub op: Op,
    pub on: On,
    pub spot: Spot,
    /// `None` leaves nothing there.
    pub wanted: Option<Marked>,
}

impl Set {
    /// The same again changes nothing and makes no entry in the history.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for an unknown person, and for what neither today's catalogue has nor the
    /// person marked.
    pub fn run(self, api: &Api) -> Result<Changed<RoleMarks>, ApiError> {
        let today = Today::of(api, &self.on.slug);
        let draft = self.draft();
        let stamp = api.ambient.stamp()?;
        let mut title = String::new();
        let (marks, changes) = api.vault(|vault| {
            let person = person::known(vault.read(), &self.on.person_id)?;
            let marks = vault.read().role_marks(person, &self.on.slug)?;
            let before = marks.iter().find(|mark| mark.what.spot() == self.spot);
            let names = Names::of(&today, before, self.part())?;
            title.clone_from(&names.title);
            if before.map(|mark| &mark.what) == self.wanted.as_ref() {
                if let Some(draft) = &draft {
                    vault.drop_draft(person, draft)?;
                }
                return Ok((marks, Changes::default()));
            }
            let action = names.action(self.op, person);
            let wanted = self
                .wanted
                .clone()
                .map(|what| names.mark(person, &self.on.slug, what, &stamp));
            vault.transact(&action, &stamp, |tx| {
                put(tx, before, wanted.as_ref())?;
                if let Some(draft) = &draft {
                    tx.drop_draft(person, draft)?;
                }
                Ok::<_, ApiError>(tx.read().role_marks(person, &self.on.slug)?)
            })
        })?;
        Ok(Changed {
            value: RoleMarks::new(&self.on.slug, &title, today.ok().as_ref(), marks),
            changes: changes.into(),
        })
    }

    fn part(&self) -> Part<'_> {
        match &self.spot {
            Spot::Reaction(harder) => Part::Harder(harder),
            Spot::Note(about) => Part::harder(about.as_ref()),
            Spot::Statement(statement) => Part::Statement(statement),
            Spot::Choice(_) => Part::Whole,
        }
    }

    /// Where what is saved now may have been kept while it was typed.
    fn draft(&self) -> Option<String> {
        match &self.spot {
            Spot::Note(about) => Some(draft::role_place(&self.on.slug, about.as_ref())),
            Spot::Reaction(_) | Spot::Choice(_) | Spot::Statement(_) => None,
        }
    }
}

fn put(
    tx: &Tx<'_>,
    before: Option<&RoleMark>,
    wanted: Option<&RoleMark>,
) -> Result<(), VaultError> {
    match (before, wanted) {
        (_, Some(mark)) => tx.put_role_mark(mark),
        (Some(mark), None) => tx.remove_role_mark(mark),
        (None, None) => Ok(()),
    }
}
