//! An edition of a course, as the catalogue tells it to everybody.

use crate::base::{Bilingual, Day};

/// A time at which an edition meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Meeting {
    /// The day.
    pub day: Day,
    /// Beginning and end in minutes after midnight, where they are known.
    pub hours: Option<(u16, u16)>,
}

impl Meeting {
    /// Whether two cannot both be gone to: they have a minute in common, or are on one day and the hours are not known.
    pub fn meets(&self, other: &Self) -> bool {
        let apart = |(from, to), (other_from, other_to)| to <= other_from || other_to <= from;
        self.day == other.day && !self.hours.zip(other.hours).is_some_and(|(own, other)| apart(own, other))
    }
}

/// A course held on given days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The number by which it is known.
    pub number: u32,
    /// When it meets, in order of time; once at least.
    pub meetings: Vec<Meeting>,
    /// The site; none online.
    pub site: Option<Bilingual>,
}

impl Offered {
    /// Minutes of all meetings, where the hours of all are known.
    pub fn minutes(&self) -> Option<u32> {
        self.meetings.iter().map(|meeting| meeting.hours.map(|(from, to)| u32::from(to - from))).sum()
    }
}
