//! A course and what it takes and gives.

use super::Offered;
use crate::base::{Bilingual, CourseId, ScoreId};
use crate::framework::Level;

/// How a course is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// Alone, at any time.
    SelfPaced,
    /// Online, at a fixed time.
    Live,
    /// In a room.
    Classroom,
    /// Some of each.
    Mixed,
    /// The provider does not say.
    Unknown,
}

/// How long a course takes, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    /// As the provider publishes it.
    Published(u32),
    /// Not published: our estimate, to plan with, and to be shown as one.
    Estimated(u32),
}

impl Hours {
    /// Minutes to plan with.
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Published(minutes) | Self::Estimated(minutes) => minutes,
        }
    }

    /// Whether it is our estimate.
    pub const fn is_estimated(self) -> bool {
        matches!(self, Self::Estimated(_))
    }
}

/// What a course costs. *Unknown* is a value of its own and never means free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// So many euro cents, above 0.
    Cents(u32),
    /// The provider does not say.
    Unknown,
}

/// What a course does for one score: whoever is at `entry` leaves at `exit`. Estimates of ours unless a source says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The score.
    pub score: ScoreId,
    /// Level to be met before.
    pub entry: Level,
    /// Level reached after, above `entry`.
    pub exit: Level,
}

/// A course of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Its name in data files.
    pub id: CourseId,
    /// Its title.
    pub title: Bilingual,
    /// Who gives it.
    pub provider: String,
    /// Where it is described: an https or http address, if there is one.
    pub url: Option<String>,
    /// Languages it is given in, as BCP 47 codes; empty when not known.
    pub languages: Vec<String>,
    /// How long it takes.
    pub hours: Hours,
    /// How it is held.
    pub mode: Mode,
    /// What it costs.
    pub cost: Cost,
    /// Whether its facts have yet to be checked.
    pub to_check: bool,
    /// Courses to be taken before.
    pub prerequisites: Vec<CourseId>,
    /// What it does, for each score that it touches.
    pub effects: Vec<Effect>,
    /// When it is held, where that is known; none of one that is taken in one's own time.
    pub editions: Vec<Offered>,
}
