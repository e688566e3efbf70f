//! Trainers.

use super::Absent;
use crate::base::{Bilingual, CourseId, TrainerId};
use crate::timetable::{Session, Span, Week};

/// Somebody who gives courses. Named by a letter, never by a person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trainer {
    /// The name in data files.
    pub id: TrainerId,
    /// What they are called, such as *Trainer A*.
    pub title: Bilingual,
    /// Courses that they can give.
    pub courses: Vec<CourseId>,
    /// Half days of a week on which they can.
    pub free: Week,
    /// When they cannot nevertheless: they are away.
    pub away: Vec<Span>,
    /// When they are busy by their own calendars: the half days of each calendar that was read, and nothing else of it.
    pub busy: Vec<Vec<Span>>,
    /// Most half days in all; none for no limit.
    pub most: Option<u32>,
    /// Cents that a half day costs; 0 unless it is said.
    pub cents: u32,
}

impl Trainer {
    /// Why they cannot teach on a half day; `None` where they can.
    pub fn absent(&self, session: Session) -> Option<Absent> {
        let busy = || self.busy.iter().flatten().find(|span| span.has(session)).copied().map(Absent::Busy);
        Absent::of(session, self.free, &self.away).or_else(busy)
    }
}
