//! The search: ruin and recreate, kept as in simulated annealing, in slices.

use std::collections::BinaryHeap;
use std::rc::Rc;

use crate::base::{Chance, Seed};

use super::super::problem::{Held, Problem};
use super::board::{Board, Placed};
use super::bound::Bound;
use super::ground::Ground;
use super::offer::{Offer, Pick, Taste};
use super::ruin::below;
use super::value::Value;

/// Steps of the first round of cooling; each round is half as long again as the one before.
const FIRST_ROUND: u64 = 3000;

/// Steps of the longest round.
const LONGEST_ROUND: u64 = 120_000;

/// How far a search has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Steps done.
    pub steps: u64,
    /// What the best plan so far is worth.
    pub value: Value,
    /// The most need that any plan could serve.
    pub bound: u64,
    /// Whether no plan can serve more: `value.served` is the bound.
    pub proven: bool,
}

/// A search for the best plan. See the [room](super).
///
/// ```
/// use sestante::base::Seed;
/// use sestante::timetable::problem::{Audience, Lesson, Need, Problem, Slot, Teacher};
/// use sestante::timetable::propose::Search;
/// let problem = Problem {
///     slots: vec![Slot { day: 0, gap: None }],
///     lessons: vec![Lesson {
///         times: vec![vec![0]], least: 1, most: 8, rooms: vec![], opened_by: vec![], cents: 0, seat_cents: 0,
///     }],
///     venues: vec![],
///     teachers: vec![Teacher { courses: vec![0], free: vec![true], most: 1, cents: 0 }],
///     audiences: vec![Audience { site: None, away: vec![5] }],
///     needs: vec![vec![Need { now: 9, after: 0, weight: 2 }]],
///     travel: vec![],
///     budget: None,
/// };
/// let mut search = Search::new(&problem, &[], &Seed([0; 32]));
/// search.run(10);
/// assert_eq!(search.best()[0].seats, [(0, 5)]);
/// assert_eq!(search.value().served, 10);
/// ```
pub struct Search {
    ground: Rc<Ground>,
    start: Vec<Held>,
    board: Board,
    chance: Chance,
    steps: u64,
    best: Vec<Placed>,
    best_value: Value,
    value: Value,
    bound: Bound,
    round: u64,
    round_end: u64,
    heat: f64,
    typical: f64,
}

impl Search {
    /// Opens a search.
    ///
    /// What is locked in `start` stays as it is. The rest is where the search begins, as far as the rules admit it, and
    /// is changed as little as can be where that costs no need served. Every place named must be in the problem.
    pub fn new(problem: &Problem, start: &[Held], seed: &Seed) -> Self {
        let ground = Rc::new(Ground::new(problem, start));
        let board = Board::new(Rc::clone(&ground), start);
        let bound = Bound::new(problem, start);
        let value = board.value();
        let mut search = Self {
            start: start.to_vec(),
            chance: Chance::new(seed),
            steps: 0,
            best: Vec::new(),
            best_value: value,
            value,
            bound,
            round: FIRST_ROUND,
            round_end: 0,
            heat: 0.0,
            typical: 1.0,
            board,
            ground,
        };
        search.reopen();
        search.settle();
        search.keep_best();
        search
    }

    /// Does some steps; the first puts a whole plan together and takes longer than the others.
    pub fn run(&mut self, steps: u64) {
        for _ in 0..steps {
            self.step();
        }
    }

    /// Does one step.
    pub fn step(&mut self) {
        if self.steps == 0 {
            self.construct();
        } else {
            if self.steps >= self.round_end {
                self.next_round();
            }
            self.change();
        }
        if self.steps.is_multiple_of(8) {
            self.bound.step();
        }
        self.steps += 1;
    }

    /// The best plan so far, locked editions first, then by time.
    pub fn best(&self) -> Vec<Held> {
        let mut plan: Vec<Held> = self.start.iter().filter(|held| held.locked).cloned().collect();
        for (place, held) in self.start.iter().enumerate().filter(|(_, held)| held.locked) {
            if let Some(same) = plan.iter_mut().find(|other| *other == held) {
                same.was = Some(place);
            }
        }
        let mut rest: Vec<Held> = self
            .best
            .iter()
            .map(|placed| Held {
                lesson: placed.lesson,
                slots: self.ground.time(placed.lesson, placed.time).slots.clone(),
                venue: placed.venue,
                teacher: placed.teacher,
                seats: placed.seats.iter().copied().enumerate().filter(|(_, seats)| *seats > 0).collect(),
                was: None,
                locked: false,
            })
            .collect();
        rest.sort_by(|a, b| (&a.slots, a.lesson, a.venue, a.teacher).cmp(&(&b.slots, b.lesson, b.venue, b.teacher)));
        self.name_after_start(&mut rest);
        plan.extend(rest);
        plan
    }

    /// What the best plan so far is worth.
    pub fn value(&self) -> Value {
        self.best_value
    }

    /// The most need that any plan could serve with these locked editions: proven, never below what can be, falling with the steps.
    pub fn bound(&self) -> u64 {
        self.bound.most().max(self.best_value.served)
    }

    /// How far the search has come.
    pub fn progress(&self) -> Progress {
        let (value, bound) = (self.best_value, self.bound());
        Progress { steps: self.steps, value, bound, proven: value.served == bound }
    }

    /// Gives each edition the place of the one of the start that it was: the same first, then of the same course the one
    /// that is nearest in time, so that a calendar event that moves stays the same event.
    fn name_after_start(&self, plan: &mut [Held]) {
        let mut open: Vec<usize> = (0..self.start.len()).filter(|place| !self.start[*place].locked).collect();
        for exact in [true, false] {
            for held in plan.iter_mut().filter(|held| held.was.is_none()) {
                let same = |was: &Held| {
                    (was.lesson, &was.slots, was.venue, was.teacher)
                        == (held.lesson, &held.slots, held.venue, held.teacher)
                };
                let fits = |place: &&usize| {
                    let was = &self.start[**place];
                    if exact { same(was) } else { was.lesson == held.lesson }
                };
                let far = |place: &&usize| {
                    let was = &self.start[**place];
                    let apart = was.slots.first().copied().unwrap_or_default().abs_diff(held.slots[0]);
                    (apart, u32::from(was.teacher != held.teacher), **place)
                };
                held.was = open.iter().filter(fits).min_by_key(far).copied();
                open.retain(|place| Some(*place) != held.was);
            }
        }
    }

    /// Opens the editions of the start again that are not locked: as they were, else with another trainer or room.
    fn reopen(&mut self) {
        let kept = self.ground.kept.clone();
        for (place, kept) in kept {
            let Some(kept) = kept else { continue };
            let held = &self.start[place];
            let (ground, slots) = (&self.ground, self.ground.time(kept.lesson, kept.time));
            let rooms = &ground.problem.lessons[kept.lesson].rooms;
            let room = match kept.venue {
                None => rooms.is_empty(),
                Some(venue) => rooms.contains(&venue) && self.board.has_venue(venue, slots),
            };
            let site = kept.venue.map(|venue| ground.problem.venues[venue].site);
            let who = kept.teacher;
            let person = ground.teachers[kept.lesson].contains(&who)
                && self.board.has_teacher(who, slots)
                && self.board.can_travel(who, slots, site);
            // Who had a seat has it first.
            let mut groups: Vec<usize> = held.seats.iter().map(|(group, _)| *group).collect();
            let others = ground.takers[kept.lesson].clone().into_iter().filter(|group| !groups.contains(group));
            let others: Vec<usize> = others.collect();
            groups.extend(others);
            let as_it_was = room && person && {
                let offer = Offer { venue: kept.venue, teacher: who };
                self.board.try_place(kept.lesson, kept.time, offer, &groups, u32::MAX).is_some()
            };
            if !as_it_was {
                self.board.try_open(kept.lesson, kept.time, Pick::Cheap, &groups, u32::MAX);
            }
        }
    }

    /// Puts a plan together from nothing, or around what there is.
    fn construct(&mut self) {
        let lessons: Vec<usize> = (0..self.ground.offered.len()).collect();
        self.refill(&lessons, &[]);
        self.recreate(&lessons, &[], usize::MAX, Taste::WorthByTime, Pick::Cheap);
        self.board.drop_weak(&mut Vec::new());
        self.refill(&lessons, &[]);
        self.settle();
        let editions = self.board.ids().len().max(1);
        self.typical = (self.value.served as f64 / editions as f64).max(1.0);
        self.keep_best();
        self.round_end = 0;
    }

    fn settle(&mut self) {
        self.board.settle();
        self.value = self.board.value();
    }

    fn keep_best(&mut self) {
        self.best_value = self.value;
        let movable = self.board.movable();
        self.best = movable.into_iter().filter_map(|id| self.board.get(id)).cloned().collect();
    }

    /// Goes back to the best plan and heats it up, a little less every other time.
    fn next_round(&mut self) {
        for id in self.board.movable() {
            self.board.lift(id);
        }
        for placed in self.best.clone() {
            let seats = placed.seats.clone();
            let id = self.board.open(Placed { seats: vec![0; seats.len()], total: 0, ..placed });
            for (group, seats) in seats.into_iter().enumerate() {
                self.board.give(id, group, seats);
            }
        }
        self.settle();
        self.round_end = self.steps + self.round;
        self.round = (self.round * 3 / 2).min(LONGEST_ROUND);
    }

    /// Lifts some editions, puts better ones in their place, and keeps it if it is good enough.
    fn change(&mut self) {
        let rest = (self.round_end - self.steps) as f64 / self.round as f64;
        self.heat = self.typical * 0.5 * rest * rest;
        let seats_only = below(&mut self.chance, 8) == 0;
        let ruin = if seats_only {
            self.board.ruin_seats(&mut self.chance)
        } else {
            let most = if below(&mut self.chance, 4) == 0 { 10 } else { 4 };
            self.board.ruin(&mut self.chance, most)
        };
        let mut lessons = ruin.lessons.clone();
        if seats_only || below(&mut self.chance, 2) == 0 {
            self.refill(&lessons, &ruin.slots);
        }
        self.board.drop_weak(&mut lessons);
        let others = self.ground.offered.len();
        for _ in 0..3 {
            let more = below(&mut self.chance, others);
            lessons.push(more);
            lessons.extend_from_slice(&self.ground.opens[more]);
        }
        lessons.sort_unstable();
        lessons.dedup();
        let taste = [Taste::Worth, Taste::WorthByTime, Taste::WorthByTime, Taste::WorthByCost];
        let taste = taste[below(&mut self.chance, 4)];
        let pick = match below(&mut self.chance, 4) {
            0 => Pick::Cheap,
            1 => Pick::Narrow,
            2 => Pick::Near,
            _ => Pick::Any(self.chance.word()),
        };
        self.recreate(&lessons, &ruin.slots, 6, taste, pick);
        self.board.drop_weak(&mut lessons);
        self.refill(&lessons, &ruin.slots);
        self.judge();
    }

    /// Fills editions again that have seats left, for the groups and courses that lost some.
    fn refill(&mut self, lessons: &[usize], slots: &[usize]) {
        let mut ids = self.board.ids();
        ids.retain(|id| {
            self.board.get(*id).is_some_and(|placed| {
                let full = placed.total >= self.ground.most(placed.lesson, placed.venue);
                let touched = lessons.contains(&placed.lesson)
                    || self.ground.time(placed.lesson, placed.time).slots.iter().any(|slot| slots.contains(slot));
                placed.locked.is_none() && !full && touched
            })
        });
        for place in (1..ids.len()).rev() {
            ids.swap(place, below(&mut self.chance, place + 1));
        }
        for id in ids {
            if let Some((lesson, venue)) = self.board.get(id).map(|placed| (placed.lesson, placed.venue)) {
                let order = self.order(lesson, venue);
                self.board.fill(id, &order, u32::MAX);
            }
        }
    }

    /// The groups of a course in the order in which they get seats: by weight, mostly; the poorest or nearest first among equals.
    fn order(&mut self, lesson: usize, venue: Option<usize>) -> Vec<usize> {
        let kind = below(&mut self.chance, 5);
        let ground = &self.ground;
        let mut groups = ground.takers[lesson].clone();
        let weight = |group: usize| u64::from(ground.problem.needs[lesson][group].weight);
        match kind {
            0 => groups.sort_by_key(|group| {
                (u64::MAX - weight(*group), self.board.got[*group] * 1000 / ground.wanted[*group].max(1))
            }),
            1 => groups.sort_by_key(|group| self.board.got[*group] * 1000 / ground.wanted[*group].max(1)),
            2 | 3 => groups.sort_by_key(|group| (u64::MAX - weight(*group), ground.is_away(*group, venue))),
            _ => {
                let turn = below(&mut self.chance, groups.len().max(1));
                groups.rotate_left(turn);
            }
        }
        groups
    }

    /// Opens editions of these courses, the best first, until none can be opened any more.
    fn recreate(&mut self, lessons: &[usize], slots: &[usize], sample: usize, taste: Taste, pick: Pick) {
        let mut offers = BinaryHeap::new();
        for lesson in lessons {
            self.propose(*lesson, slots, sample, taste, &mut offers);
        }
        while let Some((_, lesson, time)) = offers.pop() {
            let Some(now) = self.board.rate(lesson, time, taste) else { continue };
            if offers.peek().is_some_and(|(next, _, _)| now + now / 4 < *next) {
                offers.push((now, lesson, time));
                continue;
            }
            let order =
                if sample == usize::MAX { self.ground.takers[lesson].clone() } else { self.order(lesson, None) };
            let rules = &self.ground.problem.lessons[lesson];
            // Not always as full as can be: what is left may do for another edition.
            let part = rules.least + below(&mut self.chance, (rules.most - rules.least + 1) as usize) as u32;
            let most = if sample != usize::MAX && below(&mut self.chance, 3) == 0 { part } else { u32::MAX };
            if self.board.try_open(lesson, time, pick, &order, most).is_some() {
                offers.push((now, lesson, time));
                for next in self.ground.opens[lesson].clone() {
                    self.propose(next, &[], sample, taste, &mut offers);
                }
            }
        }
    }

    /// Adds offers of a course: at all times, or at some that touch the free slots and some drawn by chance.
    fn propose(
        &mut self,
        lesson: usize,
        slots: &[usize],
        sample: usize,
        taste: Taste,
        offers: &mut BinaryHeap<(u64, usize, usize)>,
    ) {
        let all = self.ground.offered[lesson];
        if self.ground.takers[lesson].is_empty() || all == 0 {
            return;
        }
        let times: Vec<usize> = if all <= sample {
            (0..all).collect()
        } else {
            (0..sample)
                .map(|place| {
                    let touching = if slots.is_empty() || place % 3 == 2 {
                        &[][..]
                    } else {
                        let slot = slots[below(&mut self.chance, slots.len())];
                        &self.ground.touching[lesson * self.ground.slots + slot][..]
                    };
                    if touching.is_empty() {
                        below(&mut self.chance, all)
                    } else {
                        touching[below(&mut self.chance, touching.len())]
                    }
                })
                .collect()
        };
        for time in times {
            if let Some(rate) = self.board.rate(lesson, time, taste) {
                let rate = if sample == usize::MAX {
                    rate
                } else {
                    rate * u64::from(800 + below(&mut self.chance, 400) as u32) / 1000
                };
                offers.push((rate, lesson, time));
            }
        }
    }

    /// Keeps the plan as it is now, or takes back what was done since it was last kept.
    fn judge(&mut self) {
        let now = self.board.value();
        if now > self.best_value {
            self.board.settle();
            self.value = now;
            self.keep_best();
            return;
        }
        let worse = self.energy(&self.value) - self.energy(&now);
        let keep = if now >= self.value || worse <= 0.0 {
            now >= self.value || self.heat > 0.1
        } else {
            self.heat > 0.0 && self.chance.unit() < libm::exp(-worse / self.heat)
        };
        if keep {
            self.board.settle();
            self.value = now;
        } else {
            self.board.undo();
        }
    }

    /// All goals as one number, in weights served; the later goals together count less than one weight.
    fn energy(&self, value: &Value) -> f64 {
        let changes = f64::from(value.changes) / (self.ground.kept.len() as f64 + 1.0);
        let cents = value.cents as f64 / (self.best_value.cents as f64 + 1.0);
        value.served as f64 - 1e6 * f64::from(value.loose) - 0.4 * changes + 0.3 * f64::from(value.share) / 1000.0
            - 0.1 * cents
            - 0.1 * value.away as f64 / (value.served as f64 + 1.0)
    }
}
