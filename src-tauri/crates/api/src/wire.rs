//! What several wire types share.

use chrono::{DateTime, SecondsFormat, Utc};

/// RFC 3339 in UTC with milliseconds, which `new Date(…)` reads.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Two enums with the same variants, from the one to the other.
macro_rules! alike {
    ($from:path, $to:path: $($name:ident)+) => {
        impl From<$from> for $to {
            fn from(one: $from) -> Self {
                match one { $(<$from>::$name => Self::$name,)+ }
            }
        }
    };
}
pub(crate) use alike;

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
