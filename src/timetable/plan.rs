//! Editions: courses held on given half days, in a room, by a trainer, with seats for groups of people.

use std::fmt;

use super::Session;
use crate::base::{CampaignId, CourseId, PartId, RoomId, TrainerId, sum_of};

/// A group of people that seats are given to: parts of a campaign that stand together, named by the first of them. People of
/// whom no part is told, beside others of each part, are named by the partition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupId {
    /// The campaign, so that groups of several bodies stay apart.
    pub campaign: CampaignId,
    /// The first part.
    pub part: PartId,
}

/// The number of an edition: given once, kept when the edition is moved, never given again in the same plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EditionId(pub u32);

impl fmt::Display for EditionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A course held once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its number.
    pub id: EditionId,
    /// The course.
    pub course: CourseId,
    /// Where: a room, or none for an edition held online.
    pub room: Option<RoomId>,
    /// By whom.
    pub trainer: TrainerId,
    /// When, in order of time.
    pub sessions: Vec<Session>,
    /// Seats given to each group, 1 or more each, in the order of the groups.
    pub seats: Vec<(GroupId, u32)>,
    /// Whether planning anew leaves it as it is.
    pub locked: bool,
}

impl Edition {
    /// Seats given in all.
    pub fn taken(&self) -> u32 {
        sum_of(self.seats.iter().map(|(_, seats)| *seats))
    }
}

/// A plan of editions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The editions, in the order of their numbers.
    pub editions: Vec<Edition>,
    /// The number that the next new edition gets.
    pub next: u32,
}
