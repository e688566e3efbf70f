//! The planning problem in whole numbers, with everything named by its place in a list.

use crate::base::sum_of;

/// A half day on which something can be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Number of its day, counted from any day.
    pub day: u32,
    /// Minutes between its end and the beginning of the next slot, where that is on the same day.
    pub gap: Option<u32>,
}

/// A course to be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// The sets of slots that an edition of it can be held in, each in order of time; no two alike, all of one length.
    pub times: Vec<Vec<usize>>,
    /// Fewest people of an edition, 1 or more.
    pub least: u32,
    /// Most people of an edition, at least `least`.
    pub most: u32,
    /// Rooms that suit it; empty for one held online, which needs none.
    pub rooms: Vec<usize>,
    /// Courses that lead to it. Who needs it *after another* can have a seat once they have been held for the group.
    pub opened_by: Vec<usize>,
    /// Whether all of these come before it, as prerequisites do; else any one of them does.
    pub all: bool,
    /// Cents that an edition costs besides room and trainer.
    pub cents: u64,
    /// Cents that a seat costs.
    pub seat_cents: u64,
}

/// A room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Venue {
    /// The site.
    pub site: usize,
    /// Seats, 1 or more.
    pub seats: u32,
    /// Minutes to set it up between two editions.
    pub set_up: u32,
    /// Whether it can be had, by slot.
    pub free: Vec<bool>,
    /// Cents that a half day costs.
    pub cents: u64,
}

/// A trainer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teacher {
    /// Courses that they can give.
    pub courses: Vec<usize>,
    /// Whether they can, by slot.
    pub free: Vec<bool>,
    /// Most half days in all.
    pub most: u32,
    /// Cents that a half day costs.
    pub cents: u64,
}

/// A group of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// The site where they work, where it is known.
    pub site: Option<usize>,
    /// How many of them may be away at the same time, by slot; 0 where none can come.
    pub away: Vec<u32>,
}

/// How many people of a group need a course.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Need {
    /// For whom it is useful now.
    pub now: u32,
    /// For whom it is useful after another course.
    pub after: u32,
    /// What a seat is worth, 1 or more.
    pub weight: u32,
    /// Seats that the group has had in editions that ended before all slots. They count as seats of editions that begin and end before all
    /// others do.
    pub had: u32,
}

impl Lesson {
    /// How many people of a group can come after the courses that lead here, by the seats that each of those gave it.
    pub fn opened(&self, seats: impl Fn(usize) -> u32) -> u32 {
        opened(self.all, self.opened_by.iter().map(|before| seats(*before)))
    }
}

/// How many people can come after courses, by the seats that they had in each. Where all are needed, whoever has had each of them: at most
/// the least. Where any one will do nobody knows who came twice, and the seats add up.
pub(super) fn opened(all: bool, each: impl Iterator<Item = u32>) -> u32 {
    if all { each.min().unwrap_or_default() } else { sum_of(each) }
}

/// What is to be planned, and with what.
///
/// Hard rules: an edition stands in a set of its course's `times`, with a free room that suits it (none when it is held online) and
/// a free trainer who can give it, and has at least `least` people and at most `most` and the room's seats; no room and no
/// trainer is in two editions at once, nor in two slots in a row in two editions when the gap is shorter than the set-up of the room or the way of
/// the trainer between the sites (an edition held online is at no site); no trainer has more half days than `most`; no
/// group has more people away in a slot than `away`; the seats of a group in a course are never more than `now` and the seats
/// that the courses which open it gave to the group in editions that ended before (for each edition, counting those of the course
/// that begin no later; of several courses that open it the least, where `all` are needed, else the sum), and never more than
/// `now + after`; all together cost no more than the budget.
///
/// Goals, in order: the need served (the weights of all seats); the lowest share of a group's need that is served; the
/// cost; seats away from the group's own site. Where a plan is made again from another, a change has to make up for itself
/// in need served (`propose::Value`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The half days, in order of time.
    pub slots: Vec<Slot>,
    /// The courses.
    pub lessons: Vec<Lesson>,
    /// The rooms.
    pub venues: Vec<Venue>,
    /// The trainers.
    pub teachers: Vec<Teacher>,
    /// The groups.
    pub audiences: Vec<Audience>,
    /// The need, by course and then by group.
    pub needs: Vec<Vec<Need>>,
    /// Minutes of the way between two sites, by site and site; 0 from a site to itself.
    pub travel: Vec<Vec<u32>>,
    /// Most cents, where there is a limit.
    pub budget: Option<u64>,
}

/// An edition in the words of the problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The course.
    pub lesson: usize,
    /// When, in order of time; of a locked edition it may be none of the course's `times`.
    pub slots: Vec<usize>,
    /// Where; none online.
    pub venue: Option<usize>,
    /// By whom.
    pub teacher: usize,
    /// Seats by group, 1 or more each, in the order of the groups.
    pub seats: Vec<(usize, u32)>,
    /// The place, in what was given to start from, of the edition that this was; `None` for a new one.
    pub was: Option<usize>,
    /// Whether it has to stay as it is.
    pub locked: bool,
}
