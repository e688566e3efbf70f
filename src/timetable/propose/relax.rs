//! The problem with prices instead of limits: each course for itself.

use super::super::problem::{Held, Problem};
use super::board::Board;
use super::ground::Ground;
use crate::base::sum_of;

/// Parts of one weight in which prices are counted.
pub(super) const SCALE: i64 = 1 << 24;

/// What is left of the problem once the locked editions are held, without time.
pub(super) struct Relaxed {
    /// Need served by locked editions.
    pub locked: u64,
    /// Need that is not, as far as anything could serve it.
    pub all: u64,
    /// What there is of each limit: half days by trainer, half days by room, half days of people by group, cents.
    pub limits: Vec<u64>,
    courses: Vec<Course>,
    money: usize,
}

struct Course {
    length: u64,
    teachers: Vec<(usize, u64)>,
    /// Limit, most seats, cents of a half day; no limit online.
    rooms: Vec<(Option<usize>, u32, u64)>,
    /// Group, people, weight.
    takers: Vec<(usize, u32, u32)>,
    cents: u64,
    seat_cents: u64,
}

/// The value at some prices, and how much of each limit is used there.
pub(super) struct Use {
    pub total: i128,
    pub used: Vec<u64>,
}

impl Relaxed {
    pub fn new(problem: &Problem, start: &[Held]) -> Self {
        let locked: Vec<Held> = start.iter().filter(|held| held.locked).cloned().collect();
        let ground = Ground::new(problem, &locked);
        let board = Board::new(&ground.into(), &locked);
        let ground = &board.ground;
        let (teachers, venues) = (problem.teachers.len(), problem.venues.len());
        let (rooms_from, groups_from) = (teachers, teachers + venues);
        let money = groups_from + ground.groups;
        let mut courses = Vec::new();
        // Slots that anything needed by a group could take.
        let mut useful = vec![false; ground.groups * ground.slots];
        for (lesson, rules) in problem.lessons.iter().enumerate() {
            let Some(course) = Course::new(&board, lesson, (rooms_from, groups_from)) else { continue };
            for (limit, _, _) in &course.takers {
                for slot in rules.times.iter().flatten() {
                    useful[(limit - groups_from) * ground.slots + slot] = true;
                }
            }
            courses.push(course);
        }
        let mut limits = Vec::with_capacity(money + 1);
        for (place, teacher) in problem.teachers.iter().enumerate() {
            let with = &board.with_teacher[place * ground.slots..][..ground.slots];
            let free = teacher.free.iter().zip(with).filter(|(free, with)| **free && with.is_empty()).count() as u32;
            limits.push(u64::from(free.min(teacher.most.saturating_sub(board.load[place]))));
        }
        for (place, venue) in problem.venues.iter().enumerate() {
            let within = &board.in_venue[place * ground.slots..][..ground.slots];
            limits.push(venue.free.iter().zip(within).filter(|(free, within)| **free && within.is_empty()).count() as u64);
        }
        for (group, audience) in problem.audiences.iter().enumerate() {
            let left = (0..ground.slots)
                .filter(|slot| useful[group * ground.slots + slot])
                .map(|slot| u64::from(audience.away[slot].saturating_sub(board.away[group * ground.slots + slot])));
            limits.push(left.sum());
        }
        limits.push(problem.budget.map_or(u64::MAX >> 16, |budget| budget.saturating_sub(board.cents)));
        let worth = |course: &Course| -> u64 {
            course.takers.iter().map(|(_, people, weight)| u64::from(*people) * u64::from(*weight)).sum()
        };
        let all = courses.iter().map(worth).sum();
        Self { locked: board.served, all, limits, courses, money }
    }

    /// What can be gained at most at these prices, which are in weights for the whole of a limit.
    pub fn price(&self, prices: &[f64]) -> Use {
        let parts: Vec<i64> = prices
            .iter()
            .zip(&self.limits)
            .map(|(price, limit)| (price * SCALE as f64 / (*limit as f64).max(1.0)) as i64)
            .collect();
        let mut used = vec![0; self.limits.len()];
        let mut total: i128 = 0;
        for (part, limit) in parts.iter().zip(&self.limits) {
            total += i128::from(*part) * i128::from(*limit);
        }
        for course in &self.courses {
            total += i128::from(course.gain(&parts, self.money, &mut used));
        }
        Use { total, used }
    }
}

impl Course {
    /// `None` where it cannot be held at all.
    fn new(board: &Board, lesson: usize, (rooms_from, groups_from): (usize, usize)) -> Option<Self> {
        let ground = &board.ground;
        let (problem, rules) = (&ground.problem, &ground.problem.lessons[lesson]);
        let offered = &ground.times[lesson][..ground.offered[lesson]];
        let times: Vec<_> = offered
            .iter()
            .filter(|time| {
                let room = rules.rooms.is_empty() || rules.rooms.iter().any(|venue| board.has_venue(*venue, time));
                room && ground.teachers[lesson].iter().any(|teacher| board.has_teacher(*teacher, time))
            })
            .collect();
        let length = times.first()?.slots.len() as u64;
        let left = |group: usize| {
            let need = problem.needs[lesson][group];
            let opened = rules.opened(|before| {
                let need = problem.needs[before][group];
                (need.now + need.after).saturating_add(board.taken[before * ground.groups + group])
            });
            let most = (need.now + need.after).min(need.now.saturating_add(opened));
            most.saturating_sub(board.taken[lesson * ground.groups + group])
        };
        let can_come = |group: usize, time: &super::ground::Time| {
            let away = &problem.audiences[group].away;
            let here =
                time.slots.iter().map(|slot| away[*slot].saturating_sub(board.away[group * ground.slots + slot]));
            here.min().unwrap_or_default().min(left(group))
        };
        // Who can come to an edition that has enough people, and how many come to the fullest.
        let mut reach = vec![0_u32; ground.groups];
        let mut fullest = 0;
        for time in times {
            let comers: Vec<(usize, u32)> =
                ground.takers[lesson].iter().map(|group| (*group, can_come(*group, time))).collect();
            let people = sum_of(comers.iter().map(|(_, people)| *people));
            if people >= rules.least {
                fullest = fullest.max(people);
                for (group, people) in comers {
                    reach[group] += people;
                }
            }
        }
        let takers = ground.takers[lesson].iter().map(|group| {
            let people = left(*group).min(reach[*group]);
            (groups_from + group, people, problem.needs[lesson][*group].weight)
        });
        let rooms = rules.rooms.iter().map(|venue| {
            let room = &problem.venues[*venue];
            (Some(rooms_from + venue), room.seats.min(rules.most).min(fullest), room.cents)
        });
        let mut rooms: Vec<_> = rooms.filter(|(_, seats, _)| *seats >= rules.least).collect();
        if rules.rooms.is_empty() {
            rooms.push((None, rules.most.min(fullest), 0));
        }
        let who = ground.teachers[lesson].iter().map(|teacher| (*teacher, problem.teachers[*teacher].cents));
        Some(Self {
            length,
            teachers: who.collect(),
            rooms,
            takers: takers.filter(|(_, people, _)| *people > 0).collect(),
            cents: rules.cents,
            seat_cents: rules.seat_cents,
        })
    }

    /// The best for this course alone, and what it uses.
    fn gain(&self, parts: &[i64], money: usize, used: &mut [u64]) -> i64 {
        let cents = |cents: u64| parts[money].saturating_mul(cents.cast_signed());
        let length = self.length.cast_signed();
        let mut takers: Vec<(i64, u32, usize)> = self
            .takers
            .iter()
            .map(|(group, people, weight)| {
                let price = cents(self.seat_cents).saturating_add(parts[*group].saturating_mul(length));
                ((i64::from(*weight) * SCALE).saturating_sub(price), *people, *group)
            })
            .filter(|(gain, _, _)| *gain > 0)
            .collect();
        takers.sort_unstable_by(|a, b| b.cmp(a));
        let people = takers.iter().map(|(_, people, _)| *people as usize).sum::<usize>();
        let teacher = self.teachers.iter().map(|(who, half_day)| {
            (parts[*who].saturating_add(cents(*half_day)).saturating_mul(length), *who, *half_day)
        });
        let Some((teacher, who, teacher_cents)) = teacher.min() else { return 0 };
        let fixed = teacher.saturating_add(cents(self.cents));
        let rooms: Vec<(i64, usize)> = self
            .rooms
            .iter()
            .map(|(room, seats, half_day)| {
                let room = room.map_or(0, |room| parts[room]);
                let price = room.saturating_add(cents(*half_day)).saturating_mul(length);
                (fixed.saturating_add(price), *seats as usize)
            })
            .filter(|(_, seats)| *seats > 0)
            .collect();
        // The least price of editions with at least so many seats, and the room of the last of them.
        let mut price = vec![(0_i64, usize::MAX); people + 1];
        for seats in 1..=people {
            let best = rooms
                .iter()
                .enumerate()
                .map(|(room, (cost, most))| (price[seats.saturating_sub(*most)].0.saturating_add(*cost), room));
            price[seats] = best.min().unwrap_or((i64::MAX, usize::MAX));
        }
        let (mut best, mut best_seats, mut sum, mut seats) = (0, 0, 0_i64, 0);
        for (gain, people, _) in &takers {
            for _ in 0..*people {
                seats += 1;
                sum = sum.saturating_add(*gain);
                let here = sum.saturating_sub(price[seats].0);
                if here > best {
                    (best, best_seats) = (here, seats);
                }
            }
        }
        let mut left = best_seats as u64;
        for (_, people, group) in takers {
            let come = left.min(u64::from(people));
            used[group] += come * self.length;
            left -= come;
        }
        used[money] += best_seats as u64 * self.seat_cents;
        let mut seats = best_seats;
        while seats > 0 {
            let room = price[seats].1;
            let Some((limit, most, half_day)) = self.rooms.iter().filter(|(_, seats, _)| *seats > 0).nth(room) else {
                break;
            };
            if let Some(limit) = limit {
                used[*limit] += self.length;
            }
            used[who] += self.length;
            used[money] += self.cents + self.length * (teacher_cents + half_day);
            seats = seats.saturating_sub(*most as usize);
        }
        best
    }
}
