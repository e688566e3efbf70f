//! Where a search begins, and which edition of the start each of the plan was.

use super::super::problem::Held;
use super::offer::{Offer, Pick};
use super::search::Search;

impl Search {
    /// Opens the editions of the start again that are not locked: as they were, else with another trainer or room.
    pub(super) fn reopen(&mut self) {
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

    /// Gives each edition the place of the one of the start that it was: the same first, then of the same course the one
    /// that is nearest in time, so that a calendar event that moves stays the same event.
    pub(super) fn name_after_start(&self, plan: &mut [Held]) {
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
}
