//! How a course is held: for how many, where, in which rhythm, at what cost.

use crate::base::CourseId;
use crate::training::{Course, Mode};

/// Most half days of an edition.
pub const MOST_SESSIONS: u32 = 60;

/// Most seats of a room, of an edition, and of a group in it.
pub const MOST_SEATS: u32 = 10_000;

/// Most minutes that anything takes: a way, setting up, what is accompanied.
pub const MOST_MINUTES: u32 = 100_000;

/// Where a course is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// Online: no room is needed.
    Online,
    /// In a room.
    Room,
    /// In a room with a computer at each seat.
    Computers,
}

/// How the half days of an edition follow each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rhythm {
    /// The same half day each week; a week in which it is closed is left out.
    #[default]
    Weekly,
    /// One open half day after the other.
    Consecutive,
}

/// How a course is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionSize {
    /// The course.
    pub course: CourseId,
    /// Fewest people, 1 or more.
    pub least: u32,
    /// Most people, at least `least`.
    pub most: u32,
    /// Where; none for what the catalogue's mode says: online for a course held live, else in a room.
    pub setting: Option<Setting>,
    /// In which rhythm; weekly unless it is said.
    pub rhythm: Rhythm,
    /// How many half days, from 1 to [`MOST_SESSIONS`], whatever its minutes; none for the fewest that hold them.
    pub sessions: Option<u32>,
    /// Minutes of the accompanied sessions in which people take a course that everybody takes alone; none where there are no such
    /// sessions. Of any other course it is not asked for.
    pub accompanied: Option<u32>,
    /// Cents that an edition costs besides room and trainer; 0 unless it is said.
    pub cents: u32,
    /// Cents that a seat costs; 0 unless it is said.
    pub seat_cents: u32,
    /// What a seat is worth beside those of other courses, from 1 to 100; 1 unless it is said.
    pub weight: u32,
}

impl EditionSize {
    /// A size with nothing else said.
    pub fn new(course: CourseId, least: u32, most: u32) -> Self {
        Self {
            course,
            least,
            most,
            setting: None,
            rhythm: Rhythm::Weekly,
            sessions: None,
            accompanied: None,
            cents: 0,
            seat_cents: 0,
            weight: 1,
        }
    }

    /// Where an edition of the course is held.
    pub fn setting(&self, course: &Course) -> Setting {
        let usual = if course.mode == Mode::Live { Setting::Online } else { Setting::Room };
        self.setting.unwrap_or(usual)
    }

    /// Minutes that an edition takes; `None` for a course that everybody takes alone and that is not accompanied.
    pub fn minutes(&self, course: &Course) -> Option<u32> {
        if course.mode == Mode::SelfPaced { self.accompanied } else { Some(course.hours.minutes()) }
    }
}
