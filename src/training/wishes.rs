//! What a person wants of a path.

use std::collections::{BTreeMap, BTreeSet};

use super::{Course, Mode};
use crate::base::CourseId;

/// Weeks that a path is planned over at first: with [`FIRST_WEEKLY`] the 40 hours a year of the directive of 14 January 2025.
pub const FIRST_WEEKS: u32 = 20;

/// Minutes a week at first.
pub const FIRST_WEEKLY: u32 = 120;

/// Most weeks: a year.
pub const MOST_WEEKS: u32 = 52;

/// Most minutes a week: a working week.
pub const MOST_WEEKLY: u32 = 36 * 60;

/// What a person wants of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// Minutes a week, from 1 to [`MOST_WEEKLY`].
    pub weekly: u32,
    /// Weeks, from 1 to [`MOST_WEEKS`].
    pub weeks: u32,
    /// Languages of the courses, as BCP 47 codes; `None` for the language of the interface.
    pub languages: Option<BTreeSet<String>>,
    /// Ways of holding a course that are not wanted.
    pub without: BTreeSet<Mode>,
    /// Most cents that a single course may cost; `None` for any price. A course of unknown cost is within no limit.
    pub most_cents: Option<u32>,
    /// Courses to be in the path if they can be.
    pub must: BTreeSet<CourseId>,
    /// Courses to be left out.
    pub never: BTreeSet<CourseId>,
    /// Own estimates of minutes, for courses whose hours are not published.
    pub minutes: BTreeMap<CourseId, u32>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            weekly: FIRST_WEEKLY,
            weeks: FIRST_WEEKS,
            languages: None,
            without: BTreeSet::new(),
            most_cents: None,
            must: BTreeSet::new(),
            never: BTreeSet::new(),
            minutes: BTreeMap::new(),
        }
    }
}

impl Wishes {
    /// Minutes there are in all.
    pub fn budget(&self) -> u32 {
        self.weekly * self.weeks
    }

    /// Minutes to plan a course with: the own estimate where its hours are not published, else the catalogue's.
    pub fn minutes_of(&self, course: &Course) -> u32 {
        let own = self.minutes.get(&course.id).filter(|_| course.hours.is_estimated());
        own.copied().unwrap_or(course.hours.minutes())
    }
}
