//! Trainers.

use crate::base::{Bilingual, CourseId, TrainerId};
use crate::timetable::{Span, Week};

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
    /// When they cannot nevertheless: they are away, or busy.
    pub away: Vec<Span>,
    /// Most half days in all; none for no limit.
    pub most: Option<u32>,
    /// Cents that a half day costs; 0 unless it is said.
    pub cents: u32,
}
