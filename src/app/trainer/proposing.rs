//! A proposal that is being worked out, and what a little more would bring.

use std::sync::Arc;

use crate::formats::Workspace;
use crate::timetable::Translation;
use crate::timetable::problem::{Held, Problem};
use crate::timetable::propose::{Margin, Progress};

/// Steps that a browser does in a second, times the half days of all trainers: a step takes the longer, the more there is to look at.
/// Reckoned from the invented body (385 steps a second); the large and the medium instance of `tests/tools/race.mjs`, with fewer editions of
/// each course, go twice as fast (940 and 4,600).
const HALF_DAY_STEPS: u64 = 1_100_000;

/// Fewest steps that are reckoned for a second.
const SLOWEST: u64 = 200;

/// Most steps that are reckoned for a second.
const FASTEST: u64 = 10_000;

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

    /// Steps of the search for a problem, so many that they take about this long in a browser. The same steps from the same number give
    /// the same plan, however fast the computer is.
    pub fn steps(self, problem: &Problem) -> u64 {
        let seconds = match self {
            Self::Short => 5,
            Self::Usual => 30,
            Self::Long => 180,
        };
        let half_days = (problem.slots.len() * problem.teachers.len()).max(1) as u64;
        (seconds * HALF_DAY_STEPS / half_days).clamp(seconds * SLOWEST, seconds * FASTEST)
    }
}

/// A proposal that is being worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposing {
    /// The number of the request.
    pub(super) number: u32,
    /// By which number the chance begins.
    pub seed: u32,
    /// How many steps there are to do.
    pub steps: u64,
    /// How far it is.
    pub progress: Option<Progress>,
    /// The best plan so far.
    pub(super) best: Option<Vec<Held>>,
    /// The work that it was made from.
    pub(super) work: Arc<Workspace>,
    /// What of it the planner knows.
    pub(super) translation: Arc<Translation>,
}

impl Proposing {
    /// Whether it is made around editions that are locked, so that what is proven of it holds only with them.
    pub fn is_around(&self) -> bool {
        self.work.plan.editions.iter().any(|edition| edition.locked)
    }
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
