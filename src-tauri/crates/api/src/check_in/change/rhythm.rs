//! How often a person wants to check in.

use waymark_domain::{
    history::{Changes, Op},
    plan::{Rhythm, RhythmSet},
};

use super::Change;
use crate::{error::ApiError, person};

impl Change<'_> {
    /// `None` for no rhythm. The same again changes nothing and makes no entry in the history.
    pub(super) fn set_rhythm(
        &self,
        person_id: &str,
        every: Option<Rhythm>,
    ) -> Result<Changes, ApiError> {
        self.api.vault(|vault| {
            let person = person::known(vault.read(), person_id)?;
            let before = vault.read().rhythm_of(person)?;
            if before.map(|set| set.every) == every {
                return Ok(Changes::default());
            }
            let subject = every.map_or("none", Rhythm::name).to_owned();
            self.transact(vault, Op::SetRhythm, person, subject, |tx| {
                match every {
                    Some(every) => tx.put_rhythm(&RhythmSet {
                        person,
                        every,
                        set_on: self.stamp.on,
                        changed_at: self.stamp.at,
                    })?,
                    None => tx.remove_rhythm(person)?,
                }
                Ok(())
            })
        })
    }
}
