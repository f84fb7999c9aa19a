//! The store's bundles as the wire has them.

use waymark_store::vault::bundle::{Fate, Owner, Refused, Who};

use super::wire::{ImportFate, ImportOwner, ImportPerson, ImportTrouble};
use crate::error::ApiError;

/// More than this is not a list anyone reads.
const MOST: usize = 100;

const LONGEST_NAME: usize = 200;

impl From<Refused> for ImportTrouble {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Foreign => Self::Foreign,
            Refused::TooNew { .. } => Self::TooNew,
            Refused::Damaged(reason) => Self::Damaged { reason },
            Refused::Truncated => Self::Truncated,
            Refused::WrongPassphrase => Self::WrongPassphrase,
            Refused::TooLarge => Self::TooLarge,
        }
    }
}

impl From<Refused> for ApiError {
    fn from(refused: Refused) -> Self {
        Self::ImportRefused {
            why: refused.into(),
        }
    }
}

impl From<Who> for ImportPerson {
    fn from(who: Who) -> Self {
        Self {
            id: who.id,
            name: who.name,
            owner: who.owner,
            fate: match who.fate {
                Fate::Known => ImportFate::Known,
                Fate::New => ImportFate::New,
                Fate::Mine => ImportFate::Mine,
                Fate::LeftOut => ImportFate::LeftOut,
            },
            fresh: who.fresh,
            same: who.same,
            differ: who.differ,
            only_here: who.only_here,
            differing: who.differing.into_iter().take(MOST).collect(),
        }
    }
}

pub(super) fn owner(choice: ImportOwner) -> Result<Owner, ApiError> {
    let ImportOwner::Client { name } = choice else {
        return Ok(Owner::Me);
    };
    let name = name.trim().to_owned();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(ApiError::bad_request("name", "it has 1 to 200 characters"));
    }
    Ok(Owner::Client { name })
}
