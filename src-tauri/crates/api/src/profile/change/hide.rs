//! Hiding an occupation or a role from the list of what fits, and showing it again.

use waymark_domain::{
    history::{Changes, Op},
    profile::HiddenFit,
};

use super::{Change, entry::text};
use crate::{error::ApiError, role};

/// Characters a reason may have.
const LONGEST_REASON: u32 = 500;

impl Change<'_> {
    /// The reason takes the place of the one before.
    pub(super) fn hide(
        &self,
        code: String,
        slug: Option<String>,
        reason: &str,
    ) -> Result<Changes, ApiError> {
        let reason = text("reason", reason, LONGEST_REASON)?;
        let no_role = |slug: &str| ApiError::not_found("role", slug);
        let slug = slug.map(role::slug).transpose()?;
        let title = match &slug {
            None => self
                .api
                .title_of(&code)?
                .ok_or_else(|| ApiError::not_found("occupation", &code))?,
            Some(slug) => self
                .api
                .role_title(slug)?
                .ok_or_else(|| no_role(slug.as_str()))?,
        };
        self.vault(|vault, person| {
            let wanted = HiddenFit {
                person,
                code,
                slug,
                title_at_hide: title,
                reason,
                hidden_at: self.stamp.at,
                hidden_on: self.stamp.on,
                catalogue_version: self.items.catalogue.clone(),
            };
            let hidden = vault.read().hidden_of(person)?;
            let same = |one: &HiddenFit| {
                (&one.code, &one.slug, &one.reason) == (&wanted.code, &wanted.slug, &wanted.reason)
            };
            if hidden.iter().any(same) {
                return Ok(Changes::default());
            }
            let action = self.action(Op::HideFit, person, &wanted.title_at_hide);
            let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
                Ok::<_, ApiError>(tx.put_hidden(&wanted)?)
            })?;
            Ok(changes)
        })
    }

    /// Does nothing when it is not hidden. What today's catalogue no longer has can be shown too.
    pub(super) fn show(&self, code: &str, slug: Option<&str>) -> Result<Changes, ApiError> {
        self.vault(|vault, person| {
            let hidden = vault.read().hidden_of(person)?;
            let is = |one: &&HiddenFit| {
                one.code == code && one.slug.as_ref().map(|slug| slug.as_str()) == slug
            };
            let Some(old) = hidden.iter().find(is) else {
                return Ok(Changes::default());
            };
            let action = self.action(Op::ShowFit, person, &old.title_at_hide);
            let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
                Ok::<_, ApiError>(tx.remove_hidden(old)?)
            })?;
            Ok(changes)
        })
    }
}
