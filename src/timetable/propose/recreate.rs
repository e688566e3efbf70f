//! One step of the search: what is lifted, what is put in its place, and whether that is kept.

use std::collections::BinaryHeap;

use super::offer::{Pick, Taste};
use super::ruin::below;
use super::search::Search;
use super::value::Value;

/// Heat at the beginning of a round, in what an edition serves on average.
const HOTTEST: f64 = 0.3;

/// What is left of it at the end.
const COOLING: f64 = 0.02;

/// Times of a course that are looked at in one step.
const SAMPLE: usize = 15;

impl Search {
    /// Lifts some editions, puts better ones in their place, and keeps it if it is good enough.
    pub(super) fn change(&mut self) {
        let rest = (self.round_end - self.steps) as f64 / self.round as f64;
        self.heat = self.typical * HOTTEST * libm::pow(COOLING, 1.0 - rest);
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
        for _ in 0..8 {
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
        self.recreate(&lessons, &ruin.slots, SAMPLE, taste, pick);
        self.board.drop_weak(&mut lessons);
        self.refill(&lessons, &ruin.slots);
        self.judge();
    }

    /// Fills editions again that have seats left, for the groups and courses that lost some.
    pub(super) fn refill(&mut self, lessons: &[usize], slots: &[usize]) {
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
    pub(super) fn recreate(&mut self, lessons: &[usize], slots: &[usize], sample: usize, taste: Taste, pick: Pick) {
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
        if now > self.value {
            self.board.settle();
            self.now = now;
            self.keep_best();
            return;
        }
        let worse = self.energy(&self.now) - self.energy(&now);
        let keep = if now >= self.now || worse <= 0.0 {
            now >= self.now || self.heat > 0.1
        } else {
            self.heat > 0.0 && self.chance.unit() < libm::exp(-worse / self.heat)
        };
        if keep {
            self.board.settle();
            self.now = now;
        } else {
            self.board.undo();
        }
    }

    /// All goals as one number, in weights served; the later goals together count less than one weight.
    fn energy(&self, value: &Value) -> f64 {
        let cents = value.cents as f64 / (self.value.cents as f64 + 1.0);
        value.net() as f64 - 1e6 * f64::from(value.loose) + 0.3 * f64::from(value.share) / 1000.0
            - 0.1 * cents
            - 0.1 * value.away as f64 / (value.served as f64 + 1.0)
    }
}
