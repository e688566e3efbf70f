//! What a plan is worth, goal by goal.

use std::cmp::{Ordering, Reverse};

use super::super::problem::{Held, Problem};
use super::board::Board;
use super::ground::Ground;

/// What a plan is worth. The greater is the better: the goals count in the order of the fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Value {
    /// Seats of locked editions for which the course before was not held; as few as can be, above all goals, since a locked
    /// edition has to be right first.
    pub loose: u32,
    /// The need served: the weights of all seats, no more than the need. As much as can be.
    pub served: u64,
    /// Editions of the start, not locked, that are not held at the same time by the same trainer in the same room. As few as can be;
    /// always 0 where nothing was given to start from. Seats may change, and new editions are no change.
    pub changes: u32,
    /// The lowest share of a group's weighted need that is served, in thousandths, 0 to 1000. As much as can be.
    pub share: u32,
    /// Cents of all editions. As few as can be.
    pub cents: u64,
    /// Seats away from the group's own site. As few as can be.
    pub away: u64,
}

impl Ord for Value {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |value: &Self| {
            (
                Reverse(value.loose),
                value.served,
                Reverse(value.changes),
                value.share,
                Reverse(value.cents),
                Reverse(value.away),
            )
        };
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Value {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Says what a plan is worth, as it is; `start` is what it was made from, empty where it was made from nothing.
pub fn value(problem: &Problem, start: &[Held], plan: &[Held]) -> Value {
    let fixed: Vec<Held> = plan.iter().map(|held| Held { locked: true, ..held.clone() }).collect();
    let ground = Ground::new(problem, &fixed);
    let mut value = Board::new(ground.into(), &fixed).value();
    let stays = |was: &Held| {
        plan.iter().any(|held| {
            (held.lesson, &held.slots, held.venue, held.teacher) == (was.lesson, &was.slots, was.venue, was.teacher)
        })
    };
    value.changes = start.iter().filter(|held| !held.locked && !stays(held)).count() as u32;
    value
}
