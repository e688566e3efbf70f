//! Why need is left unserved.

use super::super::problem::{Held, Problem};
use super::board::Board;
use super::ground::Ground;
use super::offer::Pick;
use crate::base::sum_of;

/// What stands in the way, the first that does of these in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nobody can give the course.
    NobodyGivesIt,
    /// No room suits the course and is large enough for an edition.
    NoSuitableRoom,
    /// It is useful after another course only, and too few seats of that, or of one of those that are needed, were held before.
    NotOpened,
    /// No time of the course is one at which the group can come, whatever else is held.
    NoTime,
    /// At each time at which the group could come, as many are away as may be.
    GroupLimit,
    /// Editions that they could come to are full, and too few people are left for one more: `people` of at least `least`.
    NoSeats {
        /// Most who could come at one time.
        people: u32,
        /// Fewest people of an edition.
        least: u32,
    },
    /// Too few people can come at the same time: `people` of at least `least`.
    TooFew {
        /// Most who could come at one time.
        people: u32,
        /// Fewest people of an edition.
        least: u32,
    },
    /// Whenever enough people can come, every trainer who can give it is busy, away, or has no half days left.
    NoTrainer,
    /// Whenever enough people can come, every room that suits it is taken or closed.
    NoRoom,
    /// There is a trainer at one time and a room at another, never both, or the way between is too long.
    NoPair,
    /// The budget is used up.
    Budget,
    /// Nothing: there is still a seat, or an edition more could be held.
    Possible,
}

/// Need that a plan leaves unserved, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unserved {
    /// The course.
    pub lesson: usize,
    /// The group.
    pub group: usize,
    /// People, 1 or more.
    pub people: u32,
    /// What stands in the way.
    pub reason: Reason,
}

/// Lists the need that a plan leaves unserved, by course and group, each with what stands in the way as the plan is.
pub fn why_not(problem: &Problem, plan: &[Held]) -> Vec<Unserved> {
    let fixed: Vec<Held> = plan.iter().map(|held| Held { locked: true, ..held.clone() }).collect();
    let ground = Ground::new(problem, &fixed);
    let board = Board::new(&ground.into(), &fixed);
    let mut unserved = Vec::new();
    for lesson in 0..problem.lessons.len() {
        for group in 0..problem.audiences.len() {
            let need = problem.needs[lesson][group];
            let people = (need.now + need.after).saturating_sub(board.taken[lesson * board.ground.groups + group]);
            if people > 0 {
                unserved.push(Unserved { lesson, group, people, reason: board.reason(lesson, group) });
            }
        }
    }
    unserved
}

impl Board {
    fn reason(&self, lesson: usize, group: usize) -> Reason {
        let ground = &self.ground;
        let (problem, rules) = (&ground.problem, &ground.problem.lessons[lesson]);
        if ground.teachers[lesson].is_empty() {
            return Reason::NobodyGivesIt;
        }
        if !rules.rooms.is_empty() && rules.rooms.iter().all(|venue| problem.venues[*venue].seats < rules.least) {
            return Reason::NoSuitableRoom;
        }
        let need = problem.needs[lesson][group];
        let taken = self.taken[lesson * ground.groups + group];
        let opened = rules.opened(|before| self.taken[before * ground.groups + group]);
        if taken >= need.now.saturating_add(opened) {
            return Reason::NotOpened;
        }
        let away = &problem.audiences[group].away;
        let all: Vec<usize> = (0..ground.offered[lesson]).collect();
        let can_come = |time: &usize| ground.time(lesson, *time).slots.iter().all(|slot| away[*slot] > 0);
        let mut times: Vec<usize> = all.into_iter().filter(can_come).collect();
        if times.is_empty() {
            return Reason::NoTime;
        }
        let is_left = |time: &usize| {
            let busy = |slot: &usize| self.away[group * ground.slots + slot] >= away[*slot];
            !ground.time(lesson, *time).slots.iter().any(busy)
        };
        times.retain(is_left);
        if times.is_empty() {
            return Reason::GroupLimit;
        }
        times.retain(|time| self.headroom(lesson, *time, group) > 0);
        if times.is_empty() {
            return Reason::NotOpened;
        }
        let joinable = |held: &&super::board::Placed| times.contains(&held.time);
        let editions: Vec<_> = self.of[lesson].iter().filter_map(|id| self.get(*id)).filter(joinable).collect();
        if editions.iter().any(|held| held.total < ground.most(lesson, held.venue)) {
            return if self.seats_for(lesson, 0) == 0 { Reason::Budget } else { Reason::Possible };
        }
        let comers = |time: &usize| -> u32 {
            sum_of(ground.takers[lesson].iter().map(|group| self.headroom(lesson, *time, *group)))
        };
        let (people, least) = (times.iter().map(comers).max().unwrap_or_default(), rules.least);
        if people < least {
            return if editions.is_empty() {
                Reason::TooFew { people, least }
            } else {
                Reason::NoSeats { people, least }
            };
        }
        times.retain(|time| comers(time) >= least);
        self.reason_for_resources(lesson, &times)
    }

    /// What stands in the way of an edition at one of these times, at which enough people can come.
    fn reason_for_resources(&self, lesson: usize, times: &[usize]) -> Reason {
        let ground = &self.ground;
        let (problem, rules) = (&ground.problem, &ground.problem.lessons[lesson]);
        let trainer = |time: &usize| {
            ground.teachers[lesson].iter().any(|teacher| self.has_teacher(*teacher, ground.time(lesson, *time)))
        };
        let room = |time: &usize| {
            let fits = |venue: &usize| {
                problem.venues[*venue].seats >= rules.least && self.has_venue(*venue, ground.time(lesson, *time))
            };
            rules.rooms.is_empty() || rules.rooms.iter().any(fits)
        };
        if !times.iter().any(trainer) {
            return Reason::NoTrainer;
        }
        if !times.iter().any(room) {
            return Reason::NoRoom;
        }
        let pairs: Vec<_> = times
            .iter()
            .filter_map(|time| Some((*time, self.offer(lesson, *time, rules.least, Pick::Cheap)?)))
            .collect();
        if pairs.is_empty() {
            return Reason::NoPair;
        }
        let payable = pairs.into_iter().any(|(time, offer)| {
            self.seats_for(lesson, ground.fixed_cents(lesson, time, offer.venue, offer.teacher)) >= rules.least
        });
        if payable { Reason::Possible } else { Reason::Budget }
    }
}
