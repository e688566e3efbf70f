//! A plan in the making, with everything counted that the rules limit.

use std::rc::Rc;

use super::super::problem::Held;
use super::ground::{Ground, Kept};
use super::journal::Change;
use super::value::Value;

/// An edition on the board.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub lesson: usize,
    pub time: usize,
    pub venue: Option<usize>,
    pub teacher: usize,
    /// Seats by group.
    pub seats: Vec<u32>,
    pub total: u32,
    /// The place in the start of an edition that has to stay.
    pub locked: Option<usize>,
}

/// The plan in the making. Three changes make up all others: to open an edition, to close it, to give or take seats.
pub(super) struct Board {
    pub ground: Rc<Ground>,
    pub editions: Vec<Option<Placed>>,
    pub free_ids: Vec<usize>,
    /// By course: its editions.
    pub of: Vec<Vec<usize>>,
    /// By room and slot: who is in it; more than one only where locked editions clash.
    pub in_venue: Vec<Vec<usize>>,
    /// By trainer and slot.
    pub with_teacher: Vec<Vec<usize>>,
    /// By trainer: half days.
    pub load: Vec<u32>,
    /// By group and slot: people away.
    pub away: Vec<u32>,
    /// By course and group: seats, with those had before all slots.
    pub taken: Vec<u32>,
    /// By group: weights served.
    pub got: Vec<u64>,
    pub served: u64,
    pub cents: u64,
    pub off_site: u64,
    pub changes: u32,
    /// By edition of the start that may change: how many on the board are as it was.
    pub unchanged: Vec<u32>,
    /// Courses and groups whose locked seats need a course before.
    pub leaning: Vec<(usize, usize)>,
    pub journal: Vec<Change>,
    /// Editions that lost seats and may have too few people now.
    pub weak: Vec<usize>,
}

impl Board {
    /// A board with the locked editions of `start`.
    pub fn new(ground: &Rc<Ground>, start: &[Held]) -> Self {
        let problem = &ground.problem;
        let (lessons, slots, groups) = (problem.lessons.len(), ground.slots, ground.groups);
        let mut board = Self {
            editions: Vec::new(),
            free_ids: Vec::new(),
            of: vec![Vec::new(); lessons],
            in_venue: vec![Vec::new(); problem.venues.len() * slots],
            with_teacher: vec![Vec::new(); problem.teachers.len() * slots],
            load: vec![0; problem.teachers.len()],
            away: vec![0; groups * slots],
            taken: vec![0; lessons * groups],
            got: vec![0; groups],
            served: 0,
            cents: 0,
            off_site: 0,
            changes: ground.kept.len() as u32,
            unchanged: vec![0; ground.kept.len()],
            leaning: Vec::new(),
            journal: Vec::new(),
            weak: Vec::new(),
            ground: Rc::clone(ground),
        };
        for (lesson, group) in (0..lessons).flat_map(|lesson| (0..groups).map(move |group| (lesson, group))) {
            let need = problem.needs[lesson][group];
            let worth = u64::from(need.had.min(need.now + need.after)) * u64::from(need.weight);
            board.taken[lesson * groups + group] = need.had;
            board.got[group] += worth;
            board.served += worth;
        }
        for (place, held) in start.iter().enumerate().filter(|(_, held)| held.locked) {
            let time = ground.times[held.lesson].iter().position(|time| time.slots == held.slots);
            let id = board.open(Placed {
                lesson: held.lesson,
                time: time.unwrap_or_default(),
                venue: held.venue,
                teacher: held.teacher,
                seats: vec![0; groups],
                total: 0,
                locked: Some(place),
            });
            for (group, seats) in &held.seats {
                board.give(id, *group, *seats);
                let pair = (held.lesson, *group);
                if ground.problem.needs[held.lesson][*group].after > 0 && !board.leaning.contains(&pair) {
                    board.leaning.push(pair);
                }
            }
        }
        board.journal.clear();
        board
    }

    pub fn get(&self, id: usize) -> Option<&Placed> {
        self.editions.get(id).and_then(Option::as_ref)
    }

    /// Every edition's number, in rising order.
    pub fn ids(&self) -> Vec<usize> {
        (0..self.editions.len()).filter(|id| self.editions[*id].is_some()).collect()
    }

    /// The numbers of editions that may be changed.
    pub fn movable(&self) -> Vec<usize> {
        (0..self.editions.len())
            .filter(|id| self.editions[*id].as_ref().is_some_and(|placed| placed.locked.is_none()))
            .collect()
    }

    /// Puts an edition without seats on the board, and returns its number.
    pub fn open(&mut self, placed: Placed) -> usize {
        let id = self.free_ids.pop().unwrap_or(self.editions.len());
        self.mark(id, &placed, true);
        if id == self.editions.len() {
            self.editions.push(Some(placed));
        } else {
            self.editions[id] = Some(placed);
        }
        self.journal.push(Change::Opened(id));
        id
    }

    /// Takes an edition without seats off the board.
    pub fn close(&mut self, id: usize) {
        if let Some(placed) = self.editions[id].take() {
            self.mark(id, &placed, false);
            self.free_ids.push(id);
            self.journal.push(Change::Closed(id, placed));
        }
    }

    /// Counts an edition in or out.
    pub fn mark(&mut self, id: usize, placed: &Placed, comes: bool) {
        let ground = Rc::clone(&self.ground);
        let time = ground.time(placed.lesson, placed.time);
        let cents = ground.fixed_cents(placed.lesson, placed.time, placed.venue, placed.teacher);
        let put = |list: &mut Vec<usize>| {
            if comes {
                list.push(id);
            } else {
                list.retain(|other| *other != id);
            }
        };
        for slot in &time.slots {
            if let Some(venue) = placed.venue {
                put(&mut self.in_venue[venue * ground.slots + slot]);
            }
            put(&mut self.with_teacher[placed.teacher * ground.slots + slot]);
        }
        put(&mut self.of[placed.lesson]);
        let half_days = time.slots.len() as u32;
        if comes {
            self.load[placed.teacher] += half_days;
            self.cents += cents;
        } else {
            self.load[placed.teacher] -= half_days;
            self.cents -= cents;
        }
        if placed.locked.is_none() && !ground.kept.is_empty() {
            self.mark_kept(placed, comes);
        }
    }

    fn mark_kept(&mut self, placed: &Placed, comes: bool) {
        let now = Kept { lesson: placed.lesson, time: placed.time, venue: placed.venue, teacher: placed.teacher };
        for place in &self.ground.kept_of[placed.lesson] {
            if self.ground.kept[*place].1.as_ref() == Some(&now) {
                let count = &mut self.unchanged[*place];
                *count = if comes { *count + 1 } else { *count - 1 };
                match (comes, *count) {
                    (true, 1) => self.changes -= 1,
                    (false, 0) => self.changes += 1,
                    _ => (),
                }
            }
        }
    }

    /// Gives seats of an edition to a group.
    pub fn give(&mut self, id: usize, group: usize, seats: u32) {
        self.shift(id, group, i64::from(seats));
    }

    /// Takes seats of an edition from a group.
    pub fn take(&mut self, id: usize, group: usize, seats: u32) {
        self.shift(id, group, -i64::from(seats));
    }

    fn shift(&mut self, id: usize, group: usize, by: i64) {
        if by != 0 {
            self.count_seats(id, group, by);
            self.journal.push(Change::Seats(id, group, by));
        }
    }

    /// Counts seats in or out.
    pub fn count_seats(&mut self, id: usize, group: usize, by: i64) {
        let ground = Rc::clone(&self.ground);
        let Some(placed) = &mut self.editions[id] else { return };
        let add = |number: &mut u32| *number = (i64::from(*number) + by) as u32;
        add(&mut placed.seats[group]);
        add(&mut placed.total);
        for slot in &ground.time(placed.lesson, placed.time).slots {
            add(&mut self.away[group * ground.slots + slot]);
        }
        let need = ground.problem.needs[placed.lesson][group];
        let taken = &mut self.taken[placed.lesson * ground.groups + group];
        let before = (*taken).min(need.now + need.after);
        add(taken);
        let after = (*taken).min(need.now + need.after);
        let worth = (i64::from(after) - i64::from(before)) * i64::from(need.weight);
        self.got[group] = self.got[group].wrapping_add_signed(worth);
        self.served = self.served.wrapping_add_signed(worth);
        let cents = ground.problem.lessons[placed.lesson].seat_cents.cast_signed() * by;
        self.cents = self.cents.wrapping_add_signed(cents);
        if ground.is_away(group, placed.venue) {
            self.off_site = self.off_site.wrapping_add_signed(by);
        }
    }

    /// What the plan is worth now.
    pub fn value(&self) -> Value {
        let shares = self.ground.wanted.iter().zip(&self.got).filter(|(wanted, _)| **wanted > 0);
        let share = shares.map(|(wanted, got)| got * 1000 / wanted).min().unwrap_or(1000) as u32;
        Value {
            loose: self.leaning.iter().map(|(lesson, group)| self.loose(*lesson, *group)).sum(),
            served: self.served,
            changes: self.changes,
            upset: u64::from(self.changes) * self.ground.upset,
            share,
            cents: self.cents,
            away: self.off_site,
        }
    }
}
