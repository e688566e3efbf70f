//! Who can still have a seat, and what has to be given back when a course before is lifted.

use std::rc::Rc;

use super::board::Board;
use crate::base::sum_of;

impl Board {
    /// How many people of the group can come to `lesson` at a slot after the courses that lead there.
    pub fn opened(&self, lesson: usize, group: usize, slot: usize) -> u32 {
        self.ground.problem.lessons[lesson].opened(|before| self.ended(before, group, slot))
    }

    /// Seats of the course for the group in editions that ended before a slot.
    pub fn ended(&self, lesson: usize, group: usize, slot: usize) -> u32 {
        let editions = self.of[lesson].iter().filter_map(|id| self.get(*id));
        let ended = editions.filter(|placed| self.ground.time(lesson, placed.time).to < slot);
        self.ground.problem.needs[lesson][group].had.saturating_add(sum_of(ended.map(|placed| placed.seats[group])))
    }

    /// Seats of the course for the group in editions that begin no later than a slot.
    pub fn begun(&self, lesson: usize, group: usize, slot: usize) -> u32 {
        let editions = self.of[lesson].iter().filter_map(|id| self.get(*id));
        let begun = editions.filter(|placed| self.ground.time(lesson, placed.time).from <= slot);
        self.ground.problem.needs[lesson][group].had.saturating_add(sum_of(begun.map(|placed| placed.seats[group])))
    }

    /// First slots of the editions of the course in which the group has seats, in order.
    pub fn starts(&self, lesson: usize, group: usize) -> Vec<usize> {
        let editions = self.of[lesson].iter().filter_map(|id| self.get(*id)).filter(|placed| placed.seats[group] > 0);
        let mut starts: Vec<usize> = editions.map(|placed| self.ground.time(lesson, placed.time).from).collect();
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// Seats of the course for the group that come before what opens it.
    pub fn loose(&self, lesson: usize, group: usize) -> u32 {
        let now = self.ground.problem.needs[lesson][group].now;
        let over = self.starts(lesson, group).into_iter().map(|slot| {
            self.begun(lesson, group, slot).saturating_sub(now.saturating_add(self.opened(lesson, group, slot)))
        });
        over.max().unwrap_or_default()
    }

    /// Most seats that the group can still have in an edition of the course at this time, rooms and budget aside.
    pub fn headroom(&self, lesson: usize, time: usize, group: usize) -> u32 {
        let ground = &self.ground;
        let need = ground.problem.needs[lesson][group];
        let taken = self.taken[lesson * ground.groups + group];
        let mut most = (need.now + need.after).saturating_sub(taken);
        if most == 0 {
            return 0;
        }
        let time = ground.time(lesson, time);
        let limits = &ground.problem.audiences[group].away;
        for slot in &time.slots {
            most = most.min(limits[*slot].saturating_sub(self.away[group * ground.slots + slot]));
            if most == 0 {
                return 0;
            }
        }
        if need.after == 0 {
            return most;
        }
        let here = need
            .now
            .saturating_add(self.opened(lesson, group, time.from))
            .saturating_sub(self.begun(lesson, group, time.from));
        most = most.min(here);
        if most == 0 || taken == 0 {
            return most;
        }
        for slot in self.starts(lesson, group).into_iter().filter(|slot| *slot > time.from) {
            let later = need
                .now
                .saturating_add(self.opened(lesson, group, slot))
                .saturating_sub(self.begun(lesson, group, slot));
            most = most.min(later);
        }
        most
    }

    /// Seats that the rest of the budget can pay for.
    pub fn seats_for(&self, lesson: usize, fixed: u64) -> u32 {
        let problem = &self.ground.problem;
        let Some(budget) = problem.budget else { return u32::MAX };
        let seat = problem.lessons[lesson].seat_cents;
        match budget.checked_sub(self.cents + fixed) {
            None => 0,
            Some(_) if seat == 0 => u32::MAX,
            Some(left) => u32::try_from(left / seat).unwrap_or(u32::MAX),
        }
    }

    /// Fills an edition with the groups in this order up to `most` people, as far as it goes.
    pub fn fill(&mut self, id: usize, groups: &[usize], most: u32) {
        let Some(placed) = self.get(id) else { return };
        let (lesson, time) = (placed.lesson, placed.time);
        let mut left = self.ground.most(lesson, placed.venue).min(most).saturating_sub(placed.total);
        left = left.min(self.seats_for(lesson, 0));
        for group in groups {
            if left == 0 {
                return;
            }
            let seats = self.headroom(lesson, time, *group).min(left);
            self.give(id, *group, seats);
            left -= seats;
        }
    }

    /// Has people come to this edition of a course instead of to others that can spare them, until it has enough.
    pub fn draw_over(&mut self, id: usize, groups: &[usize]) {
        let Some(placed) = self.get(id) else { return };
        let (lesson, time, total) = (placed.lesson, placed.time, placed.total);
        let least = self.ground.problem.lessons[lesson].least;
        let mut lacks = least.saturating_sub(total);
        for other in self.of[lesson].clone() {
            let Some(from) = self.get(other).filter(|from| other != id && from.locked.is_none()) else { continue };
            let mut spare = from.total.saturating_sub(least);
            for group in groups {
                let there = self.get(other).map_or(0, |from| from.seats[*group]).min(spare).min(lacks);
                if there == 0 {
                    continue;
                }
                self.take(other, *group, there);
                let here = self.headroom(lesson, time, *group).min(there);
                self.give(id, *group, here);
                self.give(other, *group, there - here);
                (spare, lacks) = (spare - here, lacks - here);
                if here > 0 {
                    self.mend(lesson, *group);
                }
            }
            if lacks == 0 {
                return;
            }
        }
    }

    /// Lifts an edition with all its seats, and gives back what only it had opened. Returns its course.
    pub fn lift(&mut self, id: usize) -> Option<usize> {
        let placed = self.get(id)?;
        let lesson = placed.lesson;
        let groups: Vec<usize> = (0..self.ground.groups).filter(|group| placed.seats[*group] > 0).collect();
        for group in &groups {
            self.take(id, *group, self.get(id).map_or(0, |placed| placed.seats[*group]));
        }
        self.close(id);
        for group in groups {
            self.mend(lesson, group);
        }
        Some(lesson)
    }

    /// After the group has lost seats of a course, gives back seats of the courses it leads to until they are allowed.
    pub fn mend(&mut self, lesson: usize, group: usize) {
        let ground = Rc::clone(&self.ground);
        for next in &ground.opens[lesson] {
            let need = ground.problem.needs[*next][group];
            if self.taken[next * ground.groups + group] <= need.now {
                continue;
            }
            let mut lost = false;
            for slot in self.starts(*next, group) {
                let allowed = need.now.saturating_add(self.opened(*next, group, slot));
                let mut over = self.begun(*next, group, slot).saturating_sub(allowed);
                let mut ids = self.of[*next].clone();
                ids.sort_by_key(|id| self.get(*id).map(|held| std::cmp::Reverse(ground.time(*next, held.time).from)));
                for id in ids {
                    let Some(placed) = self.get(id) else { continue };
                    if placed.locked.is_some() || ground.time(*next, placed.time).from > slot {
                        continue;
                    }
                    let back = placed.seats[group].min(over);
                    if back > 0 {
                        self.take(id, group, back);
                        over -= back;
                        lost = true;
                        self.weak.push(id);
                    }
                }
            }
            if lost {
                self.mend(*next, group);
            }
        }
    }

    /// Lifts the editions that have lost seats and have too few people now, and adds their courses to `lifted`.
    pub fn drop_weak(&mut self, lifted: &mut Vec<usize>) {
        while let Some(id) = self.weak.pop() {
            let Some(placed) = self.get(id) else { continue };
            lifted.push(placed.lesson);
            if placed.locked.is_none() && placed.total < self.ground.problem.lessons[placed.lesson].least {
                self.lift(id);
            }
        }
    }
}
