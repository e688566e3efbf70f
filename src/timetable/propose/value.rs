//! What a plan is worth, goal by goal.

use std::cmp::{Ordering, Reverse};

use super::super::problem::{Held, Problem};
use super::board::Board;
use super::ground::Ground;

/// What a plan is worth. The greater is the better: the goals count in the order of the fields, but for the need served, of which
/// `upset` is taken off first.
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
    /// Need that the changes have to make up for: for each, what an edition of the start serves on average. People have
    /// taken note of a date; it moves where that lets one more edition be held, not for one seat more.
    pub upset: u64,
    /// The lowest share of a group's weighted need that is served, in thousandths, 0 to 1000. As much as can be.
    pub share: u32,
    /// Cents of all editions. As few as can be.
    pub cents: u64,
    /// Seats away from the group's own site. As few as can be.
    pub away: u64,
}

impl Value {
    /// The need served less what the changes have to make up for.
    pub(super) fn net(&self) -> i64 {
        self.served.cast_signed() - self.upset.cast_signed()
    }
}

impl Ord for Value {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |value: &Self| {
            (
                Reverse(value.loose),
                value.net(),
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

/// The need that a change of an edition of `start` has to make up for; 0 where none may change.
pub(super) fn upset(problem: &Problem, start: &[Held]) -> u64 {
    let open = start.iter().filter(|held| !held.locked);
    let weight = |held: &Held| {
        let seats = held.seats.iter().map(|(group, seats)| (problem.needs[held.lesson][*group].weight, *seats));
        seats.map(|(weight, seats)| u64::from(weight) * u64::from(seats)).sum::<u64>()
    };
    let (many, all) = open.fold((0, 0), |(many, all), held| (many + 1, all + weight(held)));
    all.checked_div(many).map_or(0, |average| average.max(1))
}

/// Says what a plan is worth, as it is; `start` is what it was made from, empty where it was made from nothing.
pub fn value(problem: &Problem, start: &[Held], plan: &[Held]) -> Value {
    let fixed: Vec<Held> = plan.iter().map(|held| Held { locked: true, ..held.clone() }).collect();
    let ground = Ground::new(problem, &fixed);
    let mut value = Board::new(&ground.into(), &fixed).value();
    let stays = |was: &Held| {
        plan.iter().any(|held| {
            (held.lesson, &held.slots, held.venue, held.teacher) == (was.lesson, &was.slots, was.venue, was.teacher)
        })
    };
    let changes: Vec<&Held> = start.iter().filter(|held| !held.locked && !stays(held)).collect();
    value.changes = changes.len() as u32;
    value.upset = u64::from(value.changes) * upset(problem, start);
    value
}
