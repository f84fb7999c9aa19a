//! How far a person agrees with a statement of a role's fit check.

use waymark_domain::{
    history::Op,
    mark::{Agreement, Marked, Spot},
    role::ItemId,
};

use super::{change::On, set::Set, wire::RoleMarks};
use crate::{Api, changes::Changed, error::ApiError};

/// An answer takes the place of the one before; none takes it back.
///
/// # Errors
/// As [`super::change()`].
pub(super) fn answer_statement(
    api: &Api,
    on: On,
    statement: String,
    answer: Option<u8>,
) -> Result<Changed<RoleMarks>, ApiError> {
    let statement =
        ItemId::try_from(statement).map_err(|error| ApiError::not_found("statement", &error.0))?;
    let outside = || ApiError::bad_request("answer", "it is not between 1 and 5");
    let answer = answer
        .map(|answer| Agreement::new(answer).ok_or_else(outside))
        .transpose()?;
    let wanted = answer.map(|answer| Marked::Statement {
        statement: statement.clone(),
        answer,
    });
    let set = Set {
        op: match wanted {
            Some(_) => Op::AnswerStatement,
            None => Op::WithdrawAnswer,
        },
        on,
        spot: Spot::Statement(statement),
        wanted,
    };
    set.run(api)
}
