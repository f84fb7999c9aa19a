//! What kind of move it is.

use super::pay::Direction;

/// The first four are Lightcast's classes. Their scheme has none for pay that is clearly lower, which labour
/// economics calls downward occupational mobility; the last two name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Pay is up, on the same track.
    Advancement,
    /// Pay is up, on another track.
    LateralAdvancement,
    /// Pay is alike, on the same track.
    Similar,
    /// Pay is alike, on another track.
    LateralTransition,
    /// Pay is down, on the same track.
    Downward,
    /// Pay is down, on another track.
    DownwardTransition,
}

impl Class {
    pub const ALL: [Self; 6] = [
        Self::Advancement,
        Self::LateralAdvancement,
        Self::Similar,
        Self::LateralTransition,
        Self::Downward,
        Self::DownwardTransition,
    ];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Advancement => "advancement",
            Self::LateralAdvancement => "lateral_advancement",
            Self::Similar => "similar",
            Self::LateralTransition => "lateral_transition",
            Self::Downward => "downward",
            Self::DownwardTransition => "downward_transition",
        }
    }

    /// The reverse of [`Class::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }

    /// None when it cannot be said where pay goes.
    #[must_use]
    pub fn of(direction: Direction, same_track: bool) -> Option<Self> {
        Some(match (direction, same_track) {
            (Direction::Up, true) => Self::Advancement,
            (Direction::Up, false) => Self::LateralAdvancement,
            (Direction::Alike, true) => Self::Similar,
            (Direction::Alike, false) => Self::LateralTransition,
            (Direction::Down, true) => Self::Downward,
            (Direction::Down, false) => Self::DownwardTransition,
            (Direction::Unclear, _) => return None,
        })
    }
}
