//! The search: ruin and recreate, kept as in simulated annealing, in slices.

use std::rc::Rc;

use crate::base::{Chance, Seed};

use super::super::problem::{Held, Problem};
use super::board::{Board, Placed};
use super::bound::Bound;
use super::exact::Proof;
use super::ground::Ground;
use super::offer::{Pick, Taste};
use super::value::Value;

/// Steps of the first round of cooling; each round is half as long again as the one before.
const FIRST_ROUND: u64 = 3000;

/// Steps after which a proof is tried, with a plan that is likely to be the best of a small problem.
const PROOF_AFTER: u64 = 12_000;

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
///         times: vec![vec![0]], least: 1, most: 8, rooms: vec![], opened_by: vec![], all: false, cents: 0, seat_cents: 0,
///     }],
///     venues: vec![],
///     teachers: vec![Teacher { courses: vec![0], free: vec![true], most: 1, cents: 0 }],
///     audiences: vec![Audience { site: None, away: vec![5] }],
///     needs: vec![vec![Need { now: 9, after: 0, weight: 2, had: 0 }]],
///     travel: vec![],
///     budget: None,
/// };
/// let mut search = Search::new(&problem, &[], &Seed([0; 32]));
/// search.run(10);
/// assert_eq!(search.best()[0].seats, [(0, 5)]);
/// assert_eq!(search.value().served, 10);
/// ```
pub struct Search {
    pub(super) ground: Rc<Ground>,
    pub(super) start: Vec<Held>,
    pub(super) board: Board,
    pub(super) chance: Chance,
    pub(super) steps: u64,
    pub(super) best: Vec<Placed>,
    /// What the best plan so far is worth.
    pub(super) value: Value,
    /// What the plan on the board is worth.
    pub(super) now: Value,
    pub(super) bound: Bound,
    pub(super) proof: Option<Proof>,
    pub(super) round: u64,
    pub(super) round_end: u64,
    pub(super) heat: f64,
    pub(super) typical: f64,
}

impl Search {
    /// Opens a search.
    ///
    /// What is locked in `start` stays as it is. The rest is where the search begins, as far as the rules admit it, and
    /// is changed as little as can be where that costs no need served. Every place named must be in the problem.
    pub fn new(problem: &Problem, start: &[Held], seed: &Seed) -> Self {
        let ground = Rc::new(Ground::new(problem, start));
        let board = Board::new(&ground, start);
        let bound = Bound::new(problem, start);
        let value = board.value();
        let mut search = Self {
            start: start.to_vec(),
            chance: Chance::new(seed),
            steps: 0,
            best: Vec::new(),
            value,
            now: value,
            bound,
            proof: None,
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
        self.steps += 1;
        if self.steps.is_multiple_of(8) {
            self.bound.aim(self.value.served);
            self.bound.step();
        }
        if self.steps == PROOF_AFTER {
            self.proof = Proof::new(&self.ground.problem, &self.start, self.value.served);
        }
        if self.steps.is_multiple_of(32) && self.value.served < self.bound() {
            self.proof.iter_mut().for_each(Proof::step);
        }
    }

    /// The best plan so far, locked editions first, then by time.
    pub fn best(&self) -> Vec<Held> {
        let locked = self.start.iter().enumerate().filter(|(_, held)| held.locked);
        let mut plan: Vec<Held> = locked.map(|(place, held)| Held { was: Some(place), ..held.clone() }).collect();
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
        self.value
    }

    /// The most need that any plan could serve with these locked editions: proven, never below what can be, falling with the steps.
    pub fn bound(&self) -> u64 {
        let proven = self.proof.as_ref().and_then(Proof::most).unwrap_or(u64::MAX);
        self.bound.most().min(proven).max(self.value.served)
    }

    /// How far the search has come.
    pub fn progress(&self) -> Progress {
        let (value, bound) = (self.value, self.bound());
        Progress { steps: self.steps, value, bound, proven: value.served == bound }
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
        self.typical = (self.now.served as f64 / editions as f64).max(1.0);
        if self.now > self.value {
            self.keep_best();
        }
    }

    /// Keeps what is on the board.
    pub(super) fn settle(&mut self) {
        self.board.settle();
        self.now = self.board.value();
    }

    /// Notes what is on the board as the best plan.
    pub(super) fn keep_best(&mut self) {
        self.value = self.now;
        let movable = self.board.movable();
        self.best = movable.into_iter().filter_map(|id| self.board.get(id)).cloned().collect();
    }

    /// Goes back to the best plan and heats it up again, for longer.
    fn next_round(&mut self) {
        for id in self.board.movable() {
            self.board.lift(id);
        }
        self.board.weak.clear();
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
}
