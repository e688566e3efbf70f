//! A proposal that is being worked out, and what a little more would bring.

use std::sync::Arc;

use crate::formats::Workspace;
use crate::timetable::Translation;
use crate::timetable::problem::Held;
use crate::timetable::propose::{Margin, Progress};

/// How long a proposal may take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effort {
    /// Some seconds.
    Short,
    /// About half a minute.
    #[default]
    Usual,
    /// Some minutes.
    Long,
}

impl Effort {
    /// All, from the shortest.
    pub const ALL: [Self; 3] = [Self::Short, Self::Usual, Self::Long];

    /// Steps of the search. The same steps from the same number give the same plan, however fast the computer is.
    pub fn steps(self) -> u64 {
        match self {
            Self::Short => 5_000,
            Self::Usual => 40_000,
            Self::Long => 300_000,
        }
    }
}

/// A proposal that is being worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposing {
    /// The number of the request.
    pub(super) number: u32,
    /// By which number the chance begins.
    pub seed: u32,
    /// How long it may take.
    pub effort: Effort,
    /// How far it is.
    pub progress: Option<Progress>,
    /// The best plan so far.
    pub(super) best: Option<Vec<Held>>,
    /// The work that it was made from.
    pub(super) work: Arc<Workspace>,
    /// What of it the planner knows.
    pub(super) translation: Arc<Translation>,
}

/// What a little more of something would bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Margins {
    /// The number of the request.
    pub(super) number: u32,
    /// For which work.
    pub(super) work: Arc<Workspace>,
    /// What is known so far.
    pub found: Vec<Margin>,
    /// How many there will be.
    pub of: usize,
}
