//! What a sitting is to find out, and how finely.

use crate::base::AreaId;

/// What a person wants to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Goal {
    /// All areas and AI.
    #[default]
    Whole,
    /// What the own role asks for.
    Role,
    /// The competences of one area.
    Area(AreaId),
    /// AI alone.
    Ai,
}

/// How long a person wants to take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// A first picture.
    #[default]
    Short,
    /// The usual one.
    Standard,
    /// As long as it helps.
    Thorough,
}

impl Length {
    /// All lengths from the shortest.
    pub const ALL: [Self; 3] = [Self::Short, Self::Standard, Self::Thorough];

    /// Statements that the whole picture is likely to take from the start: what [`forecast`](super::forecast) says of the
    /// content, for as long as the content is not here. Simulated people take 20, 42 and 80 (tests/goals.rs).
    pub const USUAL_ITEMS: [usize; 3] = [22, 45, 85];

    /// The next longer one; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }
}

/// Words a minute at which a statement is read in silence. Adults read non-fiction at 238 words a minute in English and at
/// about the same pace in Italian (Brysbaert 2019); this is a cautious value, for a sentence that one weighs.
pub const WORDS_A_MINUTE: f64 = 200.0;

/// Seconds to decide and to press: a guess of ours, since nobody's time is measured.
pub const SECONDS_TO_DECIDE: f64 = 8.0;

/// Words of a statement, on average over the bank; of the two languages the higher, rounded up to a half.
pub const WORDS_OF_A_STATEMENT: f64 = 15.0;

/// Minutes that so many statements take, rounded up: to a whole minute up to ten, to five minutes above.
///
/// ```
/// use sestante::assessment::minutes;
/// assert_eq!([0, 1, 22, 45, 85].map(minutes), [0, 1, 5, 10, 20]);
/// ```
pub fn minutes(items: usize) -> u32 {
    let each = WORDS_OF_A_STATEMENT / WORDS_A_MINUTE + SECONDS_TO_DECIDE / 60.0;
    let minutes = (items as f64 * each).ceil() as u32;
    if minutes <= 10 { minutes } else { minutes.next_multiple_of(5) }
}
