//! Planning problems of given shapes, made from a seed: the same on every machine.
//!
//! They are made to look like a body that trains its staff: sites some way apart, rooms with closed days, part-time
//! trainers who know a handful of courses each, groups that come in waves, in the mornings only or not in school terms,
//! courses in chains, some online, and money that does not do for everything.

use sestante::base::{Chance, Seed};
use sestante::timetable::problem::{Audience, Lesson, Need, Problem, Slot, Teacher, Venue};

/// How large a problem is.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub name: &'static str,
    pub lessons: usize,
    pub groups: usize,
    pub venues: usize,
    pub teachers: usize,
    /// An even number.
    pub half_days: usize,
    pub seed: u8,
}

const fn shape(name: &'static str, of: [usize; 5], seed: u8) -> Shape {
    let [lessons, groups, venues, teachers, half_days] = of;
    Shape { name, lessons, groups, venues, teachers, half_days, seed }
}

/// All shapes of the tests and of the bench.
pub const SHAPES: [Shape; 7] = [
    shape("small-1", [10, 6, 2, 3, 12], 1),
    shape("small-2", [10, 6, 2, 3, 12], 2),
    shape("small-3", [10, 6, 2, 3, 12], 3),
    shape("small-4", [10, 6, 2, 3, 12], 4),
    shape("small-5", [10, 6, 2, 3, 12], 5),
    shape("medium", [40, 30, 6, 9, 60], 1),
    shape("large", [120, 80, 12, 20, 120], 1),
];

struct Dice(Chance);

impl Dice {
    /// A whole number from `from` to `to`, both included.
    fn between(&mut self, from: usize, to: usize) -> usize {
        from + ((u64::from(self.0.word()) * (to - from + 1) as u64) >> 32) as usize
    }

    fn happens(&mut self, in_hundred: usize) -> bool {
        self.between(1, 100) <= in_hundred
    }

    fn one_of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.between(0, from.len() - 1)]
    }
}

/// Makes the problem of a shape.
pub fn make(shape: Shape) -> Problem {
    let dice = &mut Dice(Chance::new(&Seed([shape.seed; 32])));
    let slots: Vec<Slot> = (0..shape.half_days)
        .map(|slot| {
            let day = slot / 2;
            Slot { day: (day / 5 * 7 + day % 5) as u32, gap: (slot % 2 == 0).then_some(60) }
        })
        .collect();
    let sites = if shape.venues > 6 { 4 } else { 2 };
    let mut travel = vec![vec![0; sites]; sites];
    for (from, to) in (0..sites).flat_map(|from| (0..from).map(move |to| (from, to))) {
        let way = dice.one_of(&[20, 45, 90, 120]);
        travel[from][to] = way;
        travel[to][from] = way;
    }
    let venues: Vec<Venue> = (0..shape.venues).map(|place| venue(dice, place % sites, shape.half_days)).collect();
    let lessons: Vec<Lesson> = (0..shape.lessons).map(|place| lesson(dice, place, shape, &venues)).collect();
    let teachers: Vec<Teacher> = (0..shape.teachers).map(|place| teacher(dice, place, shape)).collect();
    let (mut audiences, mut people) = (Vec::new(), Vec::new());
    for _ in 0..shape.groups {
        let size = dice.between(8, 60);
        audiences.push(audience(dice, size, sites, shape.half_days));
        people.push(size);
    }
    let needs = lessons
        .iter()
        .map(|lesson| {
            let weight = dice.between(1, 4) as u32;
            people.iter().map(|size| need(dice, weight, *size, !lesson.opened_by.is_empty())).collect()
        })
        .collect();
    let mut problem = Problem { slots, lessons, venues, teachers, audiences, needs, travel, budget: None };
    // What three in four of the half days of all trainers would cost at the middling price of a course.
    let half_days: u64 = problem.teachers.iter().map(|teacher| u64::from(teacher.most)).sum();
    problem.budget = Some(half_days * 3 / 4 * 42_000);
    problem
}

fn venue(dice: &mut Dice, site: usize, half_days: usize) -> Venue {
    let closed = dice.between(0, 4);
    let seats = dice.one_of(&[10, 12, 14, 16, 20, 25]);
    let set_up = dice.one_of(&[0, 30, 30, 90]);
    let free =
        (0..half_days).map(|slot| if slot / 2 % 5 == closed && dice.happens(80) { false } else { !dice.happens(5) });
    Venue { site, seats, set_up, free: free.collect(), cents: dice.one_of(&[0, 5_000, 8_000]) }
}

fn lesson(dice: &mut Dice, place: usize, shape: Shape, venues: &[Venue]) -> Lesson {
    let end = shape.half_days;
    let kind = dice.between(1, 100);
    let times: Vec<Vec<usize>> = if kind <= 40 {
        let mornings = dice.happens(30);
        (0..end).filter(|slot| !mornings || slot % 2 == 0).map(|slot| vec![slot]).collect()
    } else if kind <= 60 {
        (0..end).step_by(2).map(|slot| vec![slot, slot + 1]).collect()
    } else if kind <= 80 {
        // The same half day of the next week.
        (0..end.saturating_sub(10)).map(|slot| vec![slot, slot + 10]).collect()
    } else if kind <= 90 {
        // Two whole days of one week, one after the other.
        (0..end - 2).step_by(2).filter(|slot| slot / 2 % 5 < 4).map(|slot| (slot..slot + 4).collect()).collect()
    } else {
        (0..end.saturating_sub(4)).step_by(2).map(|slot| vec![slot, slot + 2, slot + 4]).collect()
    };
    let online = dice.happens(25);
    let rooms: Vec<usize> = if online { Vec::new() } else { (0..venues.len()).filter(|_| dice.happens(70)).collect() };
    let rooms = if online || !rooms.is_empty() { rooms } else { vec![place % venues.len()] };
    let least = dice.between(4, 7) as u32;
    Lesson {
        times,
        least,
        most: least + dice.between(6, 14) as u32,
        rooms,
        opened_by: if place % 4 == 3 { vec![place - 1] } else { Vec::new() },
        all: false,
        cents: dice.between(0, 20) as u64 * 1_000,
        seat_cents: dice.one_of(&[0, 0, 500, 1_500]),
    }
}

fn teacher(dice: &mut Dice, place: usize, shape: Shape) -> Teacher {
    let lessons = shape.lessons;
    let mut courses: Vec<usize> = (0..lessons).filter(|lesson| lesson % shape.teachers == place).collect();
    for _ in 0..lessons.div_ceil(shape.teachers) {
        courses.push(dice.between(0, lessons - 1));
    }
    courses.sort_unstable();
    courses.dedup();
    let part_time = dice.happens(40);
    let off = dice.between(0, 4);
    let holiday = dice.between(0, shape.half_days / 10) * 10;
    let free = (0..shape.half_days).map(|slot| {
        let day = slot / 2 % 5;
        let away = (part_time && (day == off || day == (off + 1) % 5)) || (holiday..holiday + 6).contains(&slot);
        !away && !dice.happens(8)
    });
    let free: Vec<bool> = free.collect();
    let most = shape.half_days * dice.between(25, 60) / 100;
    Teacher { courses, free, most: most as u32, cents: dice.between(15, 40) as u64 * 1_000 }
}

fn audience(dice: &mut Dice, size: usize, sites: usize, half_days: usize) -> Audience {
    let share = dice.one_of(&[10, 15, 20, 25]);
    let limit = (size * share / 100).max(1) as u32;
    let wave = dice.between(0, 4);
    let kind = dice.between(1, 100);
    let home = (!dice.happens(10)).then(|| dice.between(0, sites - 1));
    let away = (0..half_days).map(|slot| {
        // One in two waits for a wave that takes a third of the time, with a week on both sides.
        let third = half_days / 3;
        let in_wave = wave >= 3 || (slot + 10 >= wave * third && slot < (wave + 1) * third + 10);
        let can = match kind {
            1..=20 => slot % 2 == 0,
            21..=35 => slot / 10 % 4 != 3,
            36..=45 => slot / 2 % 5 != 0,
            _ => true,
        };
        if in_wave && can && !dice.happens(3) { limit } else { 0 }
    });
    Audience { site: home, away: away.collect() }
}

fn need(dice: &mut Dice, weight: u32, size: usize, opened: bool) -> Need {
    if !dice.happens(55) {
        return Need { now: 0, after: 0, weight: 1, had: 0 };
    }
    let now = size * dice.between(2, 25) / 100;
    let after = if opened { size * dice.between(5, 25) / 100 } else { 0 };
    let now = if opened { now / 3 } else { now };
    Need { now: now as u32, after: after as u32, weight: weight + dice.between(0, 1) as u32, had: 0 }
}
