//! A catalogue that a body gives out, with the editions of its courses.

use super::{Catalogue, Offered};
use crate::base::{Bilingual, Day};

/// A catalogue that a body gives out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Whose it is, where that is told.
    pub body: Option<Bilingual>,
    /// The day on which it was made, likewise.
    pub made: Option<Day>,
    /// Whether it is an invented example.
    pub invented: bool,
    /// The courses, with the editions that they are held in.
    pub catalogue: Catalogue,
}

impl Published {
    /// All editions, in the order of the courses.
    pub fn editions(&self) -> impl Iterator<Item = &Offered> {
        self.catalogue.courses().iter().flat_map(|course| &course.editions)
    }

    /// The first and the last day on which an edition meets; `None` where there are no editions.
    pub fn span(&self) -> Option<(Day, Day)> {
        let days = || self.editions().flat_map(|edition| &edition.meetings).map(|meeting| meeting.day);
        days().min().zip(days().max())
    }

    /// Whether there are editions, and all have begun before a day.
    pub fn is_over(&self, today: Day) -> bool {
        let mut firsts = self.editions().filter_map(|edition| edition.meetings.first()).map(|meeting| meeting.day);
        self.editions().next().is_some() && firsts.all(|first| first < today)
    }
}
