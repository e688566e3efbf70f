//! How many people need which course, no surer than the aggregate says it.

use super::GroupId;
use crate::base::{Bilingual, CourseId, PartId};

/// A number of people, with the bounds of the central 90 %.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    /// The best guess.
    pub best: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

/// How many people of a group need a course.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Demanded {
    /// For whom it is useful now, among those who took part.
    pub now: Count,
    /// For whom it is useful after another course, among those who took part.
    pub after: Count,
    /// The same as `now` for those who did not take part: a range of its own, from nobody's need to that of those who did.
    pub others_now: Count,
    /// The same as `after` for those who did not take part.
    pub others_after: Count,
}

/// A group of people whose need is known together.
#[derive(Clone, Debug, PartialEq)]
pub struct DemandGroup {
    /// Its name.
    pub id: GroupId,
    /// The body it belongs to.
    pub body: Bilingual,
    /// What each of its parts is called.
    pub titles: Vec<Bilingual>,
    /// Its parts, in the campaign's order.
    pub parts: Vec<PartId>,
    /// How many took part.
    pub people: u32,
    /// How many belong to it.
    pub headcount: u32,
}

/// The need for courses by group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Demand {
    /// Whether it comes from an invented example.
    pub invented: bool,
    /// The courses on offer, in the order of the campaigns.
    pub courses: Vec<CourseId>,
    /// The groups, in the order of the campaigns.
    pub groups: Vec<DemandGroup>,
    /// The need, by course and then by group; `None` where the group's campaign did not offer the course.
    pub cells: Vec<Vec<Option<Demanded>>>,
}
