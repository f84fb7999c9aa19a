//! Where time and randomness come in. Everything below takes them as arguments, so a test can say
//! what day it is.

use chrono::{DateTime, Local, NaiveDate, SubsecRound, Utc};
use waymark_domain::{
    history::Stamp,
    ids::{
        CheckInId, CriterionId, DecisionId, ExperienceId, FitCheckId, MetricId, MoveId,
        OperationId, OptionId, PersonId, SavedId, SittingId, StepId,
    },
};

use crate::error::ApiError;

/// A moment: the instant, and the date on the user's calendar then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    pub at: DateTime<Utc>,
    pub on: NaiveDate,
}

type Clock = Box<dyn Fn() -> Now + Send + Sync>;
type Entropy = Box<dyn Fn(&mut [u8]) -> Result<(), ApiError> + Send + Sync>;

/// The clock and the source of randomness the calls use.
pub struct Ambient {
    clock: Clock,
    entropy: Entropy,
}

impl Ambient {
    /// The computer's own clock, time zone and randomness: the one place that reads them.
    #[must_use]
    pub fn system() -> Self {
        Self::new(
            || {
                #[expect(
                    clippy::disallowed_methods,
                    reason = "the one place that reads the clock"
                )]
                let at = Utc::now();
                Now {
                    at,
                    on: at.with_timezone(&Local).date_naive(),
                }
            },
            |bytes| {
                getrandom::fill(bytes).map_err(|error| ApiError::Internal {
                    reason: format!("the system gives no random numbers: {error}"),
                })
            },
        )
    }

    pub fn new(
        clock: impl Fn() -> Now + Send + Sync + 'static,
        entropy: impl Fn(&mut [u8]) -> Result<(), ApiError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            clock: Box::new(clock),
            entropy: Box::new(entropy),
        }
    }

    /// Now, to the millisecond: what is kept, so that an answer equals what is read back later.
    pub(crate) fn now(&self) -> Now {
        let now = (self.clock)();
        Now {
            at: now.at.trunc_subsecs(3),
            ..now
        }
    }

    /// Fills `bytes` with what nobody can guess.
    pub(crate) fn random(&self, bytes: &mut [u8]) -> Result<(), ApiError> {
        (self.entropy)(bytes)
    }

    /// As many as an id needs.
    fn ten(&self) -> Result<[u8; 10], ApiError> {
        let mut bytes = [0; 10];
        self.random(&mut bytes)?;
        Ok(bytes)
    }

    /// For an action that happens now.
    pub(crate) fn stamp(&self) -> Result<Stamp, ApiError> {
        let Now { at, on } = self.now();
        Ok(Stamp {
            at,
            on,
            operation: OperationId::new(at, self.ten()?),
        })
    }

    pub(crate) fn person_id(&self, at: DateTime<Utc>) -> Result<PersonId, ApiError> {
        Ok(PersonId::new(at, self.ten()?))
    }

    pub(crate) fn sitting_id(&self, at: DateTime<Utc>) -> Result<SittingId, ApiError> {
        Ok(SittingId::new(at, self.ten()?))
    }

    pub(crate) fn fit_check_id(&self, at: DateTime<Utc>) -> Result<FitCheckId, ApiError> {
        Ok(FitCheckId::new(at, self.ten()?))
    }

    pub(crate) fn experience_id(&self, at: DateTime<Utc>) -> Result<ExperienceId, ApiError> {
        Ok(ExperienceId::new(at, self.ten()?))
    }

    pub(crate) fn move_id(&self, at: DateTime<Utc>) -> Result<MoveId, ApiError> {
        Ok(MoveId::new(at, self.ten()?))
    }

    pub(crate) fn step_id(&self, at: DateTime<Utc>) -> Result<StepId, ApiError> {
        Ok(StepId::new(at, self.ten()?))
    }

    pub(crate) fn check_in_id(&self, at: DateTime<Utc>) -> Result<CheckInId, ApiError> {
        Ok(CheckInId::new(at, self.ten()?))
    }

    pub(crate) fn metric_id(&self, at: DateTime<Utc>) -> Result<MetricId, ApiError> {
        Ok(MetricId::new(at, self.ten()?))
    }

    pub(crate) fn decision_id(&self, at: DateTime<Utc>) -> Result<DecisionId, ApiError> {
        Ok(DecisionId::new(at, self.ten()?))
    }

    pub(crate) fn option_id(&self, at: DateTime<Utc>) -> Result<OptionId, ApiError> {
        Ok(OptionId::new(at, self.ten()?))
    }

    pub(crate) fn criterion_id(&self, at: DateTime<Utc>) -> Result<CriterionId, ApiError> {
        Ok(CriterionId::new(at, self.ten()?))
    }

    pub(crate) fn saved_id(&self, at: DateTime<Utc>) -> Result<SavedId, ApiError> {
        Ok(SavedId::new(at, self.ten()?))
    }
}
