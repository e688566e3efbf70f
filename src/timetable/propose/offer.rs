//! Where and when a new edition can stand, and how much it would bring.

use std::rc::Rc;

use super::board::{Board, Placed};
use super::ground::Time;
use crate::base::sum_of;

/// How offers are compared while a plan is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taste {
    /// Most need served.
    Worth,
    /// Most need served for a half day of a trainer.
    WorthByTime,
    /// Most need served for the money.
    WorthByCost,
}

/// How a room and a trainer are chosen among those that would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// The cheapest pair.
    Cheap,
    /// The trainer who can give the fewest courses, the smallest room.
    Narrow,
    /// The room at the site of most who come.
    Near,
    /// Any, by this number.
    Any(u32),
}

/// An edition that could be opened.
#[derive(Clone, Copy, Debug)]
pub(super) struct Offer {
    pub venue: Option<usize>,
    pub teacher: usize,
}

impl Board {
    /// Whether a room can be had at a time.
    pub fn has_venue(&self, venue: usize, time: &Time) -> bool {
        let (ground, room) = (&self.ground, &self.ground.problem.venues[venue]);
        let taken = |slot: usize| !self.in_venue[venue * ground.slots + slot].is_empty();
        let tight = |slot: usize| ground.gap(slot).is_some_and(|gap| gap < room.set_up);
        time.slots.iter().all(|slot| {
            let before = *slot > 0 && tight(slot - 1) && taken(slot - 1);
            let after = tight(*slot) && taken(slot + 1);
            room.free[*slot] && !taken(*slot) && !before && !after
        })
    }

    /// Whether a trainer can be had at a time, the way to other editions aside.
    pub fn has_teacher(&self, teacher: usize, time: &Time) -> bool {
        let who = &self.ground.problem.teachers[teacher];
        let free = |slot: &usize| who.free[*slot] && self.with_teacher[teacher * self.ground.slots + slot].is_empty();
        self.load[teacher] + time.slots.len() as u32 <= who.most && time.slots.iter().all(free)
    }

    /// Whether a trainer can go to a site at a time, and on from there.
    pub fn can_travel(&self, teacher: usize, time: &Time, site: Option<usize>) -> bool {
        let Some(site) = site else { return true };
        let ground = &self.ground;
        let sites = |slot: usize| {
            let ids = self.with_teacher[teacher * ground.slots + slot].iter().filter_map(|id| self.get(*id));
            ids.filter_map(|placed| placed.venue).map(|venue| ground.problem.venues[venue].site)
        };
        let way = &ground.problem.travel;
        time.slots.iter().all(|slot| {
            let before =
                *slot == 0 || ground.gap(slot - 1).is_none_or(|gap| sites(slot - 1).all(|from| way[from][site] <= gap));
            before && ground.gap(*slot).is_none_or(|gap| sites(slot + 1).all(|to| way[site][to] <= gap))
        })
    }

    /// The room and trainer for an edition of at most `people`, or none where there is no pair.
    pub fn offer(&self, lesson: usize, time: usize, people: u32, pick: Pick) -> Option<Offer> {
        let ground = &self.ground;
        let (problem, slots) = (&ground.problem, ground.time(lesson, time));
        let mut teachers: Vec<usize> =
            ground.teachers[lesson].iter().copied().filter(|teacher| self.has_teacher(*teacher, slots)).collect();
        if teachers.is_empty() {
            return None;
        }
        let least = problem.lessons[lesson].least;
        let fits = |venue: &usize| problem.venues[*venue].seats >= least && self.has_venue(*venue, slots);
        let rooms = &problem.lessons[lesson].rooms;
        let mut venues: Vec<Option<usize>> =
            if rooms.is_empty() { vec![None] } else { rooms.iter().copied().filter(fits).map(Some).collect() };
        let turn = |place: usize, of: usize| match pick {
            Pick::Any(number) => (place + of - number as usize % of) % of,
            _ => 0,
        };
        let seats = |venue: Option<usize>| venue.map_or(people, |venue| problem.venues[venue].seats.min(people));
        let near = |venue: Option<usize>| {
            let here = ground.takers[lesson].iter().filter(|group| !ground.is_away(**group, venue));
            sum_of(here.map(|group| self.headroom(lesson, time, *group)))
        };
        let rooms = venues.len().max(1);
        venues.sort_by_cached_key(|venue| {
            let room = venue.map(|venue| &problem.venues[venue]);
            let size = std::cmp::Reverse(seats(*venue));
            let (cents, whole) = room.map_or((0, 0), |room| (room.cents, u64::from(room.seats)));
            match pick {
                Pick::Cheap => (size, cents, whole),
                Pick::Narrow => (size, whole, cents),
                Pick::Near => (size, u64::from(u32::MAX - near(*venue)), cents),
                Pick::Any(_) => (size, turn(venue.unwrap_or_default(), rooms) as u64, 0),
            }
        });
        let many = teachers.len();
        let mut place = 0;
        teachers.sort_by_cached_key(|teacher| {
            place += 1;
            let who = &problem.teachers[*teacher];
            match pick {
                Pick::Cheap => (who.cents, who.courses.len()),
                Pick::Narrow | Pick::Near => (who.courses.len() as u64, who.cents as usize),
                Pick::Any(_) => (turn(place - 1, many) as u64, 0),
            }
        });
        venues.into_iter().find_map(|venue| {
            let site = venue.map(|venue| problem.venues[venue].site);
            let teacher = teachers.iter().copied().find(|teacher| self.can_travel(*teacher, slots, site))?;
            Some(Offer { venue, teacher })
        })
    }

    /// People who could come to an edition of the course at a time, and the weight of the first `most` of them.
    fn comers(&self, lesson: usize, time: usize, most: u32) -> (u32, u64) {
        let (mut people, mut worth) = (0, 0);
        for group in &self.ground.takers[lesson] {
            let seats = self.headroom(lesson, time, *group).min(most - people);
            people += seats;
            worth += u64::from(seats) * u64::from(self.ground.problem.needs[lesson][*group].weight);
            if people == most {
                break;
            }
        }
        (people, worth)
    }

    /// People whom the editions of a course could spare for another.
    fn spare(&self, lesson: usize) -> u32 {
        let least = self.ground.problem.lessons[lesson].least;
        let editions = self.of[lesson].iter().filter_map(|id| self.get(*id)).filter(|placed| placed.locked.is_none());
        editions.map(|placed| placed.total.saturating_sub(least)).sum()
    }

    /// How good an edition of the course at a time would be, in thousandths of a weight; `None` where it cannot be held.
    pub fn rate(&self, lesson: usize, time: usize, taste: Taste) -> Option<u64> {
        let ground = &self.ground;
        let problem = &ground.problem;
        let rules = &problem.lessons[lesson];
        let slots = ground.time(lesson, time);
        if !ground.teachers[lesson].iter().any(|teacher| self.has_teacher(*teacher, slots)) {
            return None;
        }
        let mut most = rules.most;
        if !rules.rooms.is_empty() {
            let rooms = rules.rooms.iter().filter(|venue| self.has_venue(**venue, slots));
            most = most.min(rooms.map(|venue| problem.venues[*venue].seats).max()?);
        }
        if most < rules.least {
            return None;
        }
        let (people, worth) = self.comers(lesson, time, most);
        if worth == 0 || people + self.spare(lesson) < rules.least {
            return None;
        }
        let length = slots.slots.len() as u64;
        Some(match taste {
            Taste::Worth => worth * 1000,
            Taste::WorthByTime => worth * 1000 / length,
            Taste::WorthByCost => {
                let venue = rules.rooms.first().copied();
                let fixed = ground.fixed_cents(lesson, time, venue, ground.teachers[lesson][0]);
                worth * 100_000_000 / (fixed + u64::from(people) * rules.seat_cents).max(1)
            }
        })
    }

    /// Opens an edition and fills it with the groups in this order up to `most` people; leaves everything as it was where it cannot be held.
    pub fn try_open(&mut self, lesson: usize, time: usize, pick: Pick, groups: &[usize], most: u32) -> Option<usize> {
        let ground = Rc::clone(&self.ground);
        let rules = &ground.problem.lessons[lesson];
        let (people, _) = self.comers(lesson, time, rules.most);
        if people + self.spare(lesson) < rules.least {
            return None;
        }
        let offer = self.offer(lesson, time, people.max(rules.least), pick)?;
        self.try_place(lesson, time, offer, groups, most)
    }

    /// The same in a given room with a given trainer, who must be free.
    pub fn try_place(
        &mut self,
        lesson: usize,
        time: usize,
        offer: Offer,
        groups: &[usize],
        most: u32,
    ) -> Option<usize> {
        let ground = Rc::clone(&self.ground);
        let least = ground.problem.lessons[lesson].least;
        let fixed = ground.fixed_cents(lesson, time, offer.venue, offer.teacher);
        if self.seats_for(lesson, fixed) < least || ground.most(lesson, offer.venue) < least {
            return None;
        }
        let (before, weak) = (self.journal.len(), self.weak.len());
        let seats = vec![0; ground.groups];
        let (venue, teacher) = (offer.venue, offer.teacher);
        let id = self.open(Placed { lesson, time, venue, teacher, seats, total: 0, locked: None });
        self.fill(id, groups, most.max(least));
        self.draw_over(id, groups);
        if self.get(id).is_some_and(|placed| placed.total >= least) {
            return Some(id);
        }
        self.undo_to(before);
        self.weak.truncate(weak);
        None
    }
}
