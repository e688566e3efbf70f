//! Which editions are lifted together, so that something better can be put in their place.

use crate::base::Chance;

use super::board::Board;

/// What was lifted.
#[derive(Debug, Default)]
pub(super) struct Ruin {
    /// Courses of the editions lifted; more than once where several were.
    pub lessons: Vec<usize>,
    /// Slots that became free.
    pub slots: Vec<usize>,
}

/// A whole number below `end`, which is 1 or more.
pub(super) fn below(chance: &mut Chance, end: usize) -> usize {
    (u64::from(chance.word()) * end as u64 >> 32) as usize
}

impl Board {
    /// Lifts up to `most` editions that have something in common with one drawn by chance.
    pub fn ruin(&mut self, chance: &mut Chance, most: usize) -> Ruin {
        let mut ruin = Ruin::default();
        let movable = self.movable();
        if movable.is_empty() {
            return ruin;
        }
        let seed = movable[below(chance, movable.len())];
        let related = self.related(chance, seed, &movable);
        let count = 1 + below(chance, most);
        for id in related.into_iter().take(count) {
            self.lift_into(id, &mut ruin);
        }
        ruin
    }

    fn lift_into(&mut self, id: usize, ruin: &mut Ruin) {
        let Some(placed) = self.get(id) else { return };
        ruin.slots.extend_from_slice(&self.ground.time(placed.lesson, placed.time).slots);
        let lesson = self.lift(id);
        ruin.lessons.extend(lesson);
    }

    /// Editions by how near they are to one of them, itself first.
    fn related(&self, chance: &mut Chance, seed: usize, movable: &[usize]) -> Vec<usize> {
        let Some(first) = self.get(seed) else { return Vec::new() };
        let ground = &self.ground;
        let time = ground.time(first.lesson, first.time);
        let kind = below(chance, 7);
        let group = below(chance, ground.groups.max(1));
        let mut near: Vec<(u64, usize)> = Vec::with_capacity(movable.len());
        for id in movable {
            let Some(other) = self.get(*id) else { continue };
            let when = ground.time(other.lesson, other.time);
            let apart = when.from.abs_diff(time.from) as u64;
            let luck = u64::from(chance.word());
            let far = match kind {
                0 => luck >> 8,
                1 => (u64::from(other.teacher != first.teacher) << 40) + luck,
                2 => (apart << 32) + luck,
                3 => (u64::from(other.lesson != first.lesson) << 40) + luck,
                4 => (u64::from(other.venue != first.venue) << 40) + (apart << 34) + luck,
                5 => (u64::from(other.seats.get(group).is_none_or(|seats| *seats == 0)) << 40) + luck,
                _ => {
                    let shares = when.slots.iter().any(|slot| time.slots.contains(slot));
                    let able = ground.teachers[first.lesson].contains(&other.teacher);
                    (u64::from(!shares) << 41) + (u64::from(!able) << 40) + luck
                }
            };
            near.push((if *id == seed { 0 } else { far + 1 }, *id));
        }
        near.sort_unstable();
        near.into_iter().map(|(_, id)| id).collect()
    }

    /// Takes the seats of some groups from one edition, or of one group from some; they are given anew afterwards.
    pub fn ruin_seats(&mut self, chance: &mut Chance) -> Ruin {
        let mut ruin = Ruin::default();
        let movable = self.movable();
        if movable.is_empty() {
            return ruin;
        }
        let first = movable[below(chance, movable.len())];
        let Some((lesson, time)) = self.get(first).map(|placed| (placed.lesson, placed.time)) else { return ruin };
        let slots = self.ground.time(lesson, time).slots.clone();
        let by_lesson = below(chance, 2) == 0;
        let near = movable.into_iter().filter(|id| {
            self.get(*id).is_some_and(|placed| {
                let shares =
                    || self.ground.time(placed.lesson, placed.time).slots.iter().any(|slot| slots.contains(slot));
                if by_lesson { placed.lesson == lesson } else { shares() }
            })
        });
        let mut near: Vec<usize> = near.collect();
        near.truncate(6);
        for id in near {
            let groups: Vec<(usize, u32)> = self.get(id).map_or_else(Vec::new, |placed| {
                placed.seats.iter().copied().enumerate().filter(|(_, seats)| *seats > 0).collect()
            });
            let Some(lesson) = self.get(id).map(|placed| placed.lesson) else { continue };
            for (group, seats) in groups {
                if below(chance, 3) > 0 {
                    self.take(id, group, seats);
                    self.mend(lesson, group);
                }
            }
            self.weak.push(id);
            ruin.lessons.push(lesson);
        }
        ruin
    }
}
