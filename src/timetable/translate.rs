//! From names to places and back: what is planned as a problem in whole numbers, and what came of it as a plan.

use std::collections::BTreeMap;

use super::basis::suits;
use super::problem::{Audience, Held, Lesson, Problem, Slot, Teacher, Venue};
use super::{Basis, Edition, EditionId, Open, Plan, Room, Session, Setting, Trainer};
use crate::base::{CourseId, PlaceId, RoomId, TrainerId};

/// A problem, and what its places stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The problem. Its courses and groups are those of the need, its rooms and trainers those of the resources, all in their order;
    /// its slots are the half days that are open.
    pub problem: Problem,
    /// The editions of the plan that the problem knows, in the order of the plan: those that are locked have to stay, the others may
    /// change.
    pub start: Vec<Held>,
    /// For each of these, its place in the plan.
    from: Vec<usize>,
    /// Places in the plan of editions that have to stay and that the problem cannot name. What they take is taken off the
    /// problem.
    apart: Vec<usize>,
    /// The weights of the need that those of them serve that are not over: it is taken off the problem, so that what is said of the problem
    /// (served, bound) is about the rest only.
    pub served_apart: u64,
    sessions: Vec<Session>,
    courses: Vec<CourseId>,
    rooms: Vec<RoomId>,
    trainers: Vec<TrainerId>,
    groups: Vec<super::GroupId>,
}

/// Names and their places.
struct Places<'a> {
    courses: BTreeMap<&'a CourseId, usize>,
    rooms: BTreeMap<&'a RoomId, usize>,
    trainers: BTreeMap<&'a TrainerId, usize>,
}

impl Basis<'_> {
    /// The problem around what is locked in a plan, and what has begun before the calendar does: nobody can plan that anew. Of the others
    /// an edition that cannot be named is left out: it is planned anew, if it can be.
    pub fn translate(&self, plan: &Plan) -> Translation {
        let (demand, resources) = (self.demand, self.resources);
        let places = Places {
            courses: demand.courses.iter().zip(0..).collect(),
            rooms: resources.rooms.iter().map(|room| &room.id).zip(0..).collect(),
            trainers: resources.trainers.iter().map(|trainer| &trainer.id).zip(0..).collect(),
        };
        let mut told = Translation {
            problem: self.problem(&places),
            start: Vec::new(),
            from: Vec::new(),
            apart: Vec::new(),
            served_apart: 0,
            sessions: self.open().iter().map(|open| open.session).collect(),
            courses: demand.courses.clone(),
            rooms: resources.rooms.iter().map(|room| room.id.clone()).collect(),
            trainers: resources.trainers.iter().map(|trainer| trainer.id.clone()).collect(),
            groups: demand.groups.iter().map(|group| group.id.clone()).collect(),
        };
        for (place, edition) in plan.editions.iter().enumerate() {
            let stays = edition.locked || self.has_begun(edition);
            match self.held(edition, stays, &places, told.start.len()) {
                Some(held) => {
                    let over = edition.sessions.len() - held.slots.len();
                    self.take_off(edition, over, self.half_days_cents(edition, over), &places, &mut told.problem);
                    told.start.push(held);
                    told.from.push(place);
                }
                None if stays => {
                    told.served_apart += self.set_apart(edition, &places, &mut told.problem);
                    told.apart.push(place);
                }
                None => {}
            }
        }
        told
    }

    fn problem(&self, places: &Places) -> Problem {
        let (demand, resources) = (self.demand, self.resources);
        let sites: Vec<&PlaceId> = resources.sites.iter().map(|site| &site.id).collect();
        let site = |id: &PlaceId| sites.iter().position(|site| *site == id);
        let groups = 0..demand.groups.len();
        let first = resources.calendar.from.number();
        let slot = |open: &Open| Slot { day: (open.session.day.number() - first) as u32, gap: open.gap };
        let sessions = || self.open().iter().map(|open| open.session);
        let most_away =
            |group: usize, session| if self.absent(group, session).is_none() { self.most_away(group) } else { 0 };
        Problem {
            slots: self.open().iter().map(slot).collect(),
            lessons: demand.courses.iter().enumerate().map(|(place, id)| self.lesson(place, id)).collect(),
            venues: resources.rooms.iter().map(|room| self.venue(room, site(&room.site).unwrap_or_default())).collect(),
            teachers: resources.trainers.iter().map(|trainer| self.teacher(trainer, places)).collect(),
            audiences: groups
                .clone()
                .map(|group| Audience {
                    site: self.site_of(group).and_then(site),
                    away: sessions().map(|session| most_away(group, session)).collect(),
                })
                .collect(),
            needs: (0..demand.courses.len())
                .map(|course| groups.clone().map(|group| self.need(course, group)).collect())
                .collect(),
            travel: sites.iter().map(|from| sites.iter().map(|to| resources.way(from, to)).collect()).collect(),
            budget: resources.budget.map(u64::from),
        }
    }

    /// A course that cannot be held has no times.
    fn lesson(&self, place: usize, id: &CourseId) -> Lesson {
        let none = |least, most| Lesson {
            times: Vec::new(),
            least,
            most,
            rooms: Vec::new(),
            opened_by: self.opened_by(place).to_vec(),
            all: self.needs_all(place),
            cents: 0,
            seat_cents: 0,
        };
        let Ok(taught) = self.taught(id) else { return none(1, 1) };
        let size = taught.size;
        let rooms = self.resources.rooms.iter().zip(0..);
        let suit = rooms.filter(|(room, _)| suits(taught.setting, room) && room.seats >= size.least);
        let rooms: Vec<usize> = suit.map(|(_, place)| place).collect();
        // Where no room suits, it must not look like one held online.
        let can_be = taught.setting == Setting::Online || !rooms.is_empty();
        Lesson {
            times: if can_be { self.times(taught) } else { Vec::new() },
            rooms,
            cents: size.cents.into(),
            seat_cents: size.seat_cents.into(),
            ..none(size.least, size.most)
        }
    }

    fn venue(&self, room: &Room, site: usize) -> Venue {
        let free = |open: &Open| super::Absent::of(open.session, room.free, &room.away).is_none();
        Venue {
            site,
            seats: room.seats,
            set_up: room.set_up,
            free: self.open().iter().map(free).collect(),
            cents: room.cents.into(),
        }
    }

    fn teacher(&self, trainer: &Trainer, places: &Places) -> Teacher {
        let free = |open: &Open| trainer.absent(open.session).is_none();
        Teacher {
            courses: trainer.courses.iter().filter_map(|id| places.courses.get(id).copied()).collect(),
            free: self.open().iter().map(free).collect(),
            most: trainer.most.unwrap_or(self.open().len() as u32),
            cents: trainer.cents.into(),
        }
    }

    /// Whether a half day of an edition is before the calendar.
    fn has_begun(&self, edition: &Edition) -> bool {
        edition.sessions.iter().any(|session| session.day < self.resources.calendar.from)
    }

    /// An edition in the words of the problem; `None` when something in it has no place there. Of one that stays and is under way the
    /// half days to come are enough, as long as the last is one of them: it ends when it ends, and its seats are held.
    fn held(&self, edition: &Edition, stays: bool, places: &Places, was: usize) -> Option<Held> {
        let ends = edition.sessions.iter().max().is_some_and(|last| self.place(*last).is_some());
        let slots: Vec<usize> = edition.sessions.iter().filter_map(|session| self.place(*session)).collect();
        if slots.len() < edition.sessions.len() && !(stays && ends) {
            return None;
        }
        let lesson = *places.courses.get(&edition.course)?;
        let venue = match &edition.room {
            Some(room) => Some(*places.rooms.get(room)?),
            None => None,
        };
        let online = self.taught(&edition.course).ok()?.setting == Setting::Online;
        let mut seats = BTreeMap::new();
        for (group, count) in edition.seats.iter().filter(|(_, count)| *count > 0) {
            let own: &mut u32 = seats.entry(self.demand.group(group)?).or_default();
            *own = own.saturating_add(*count);
        }
        let sound = !slots.is_empty() && slots.is_sorted_by(|one, next| one < next) && online == venue.is_none();
        sound.then_some(Held {
            lesson,
            slots,
            venue,
            teacher: *places.trainers.get(&edition.trainer)?,
            seats: seats.into_iter().collect(),
            was: Some(was),
            locked: stays,
        })
    }

    /// Takes off the problem what an edition takes that has to stay and that it cannot name. Where it was held before all half days there
    /// are, its seats are known to the problem; else it returns the weights of the need that it serves.
    fn set_apart(&self, edition: &Edition, places: &Places, problem: &mut Problem) -> u64 {
        let slots: Vec<usize> = edition.sessions.iter().filter_map(|session| self.place(*session)).collect();
        if let Some(room) = edition.room.as_ref().and_then(|room| places.rooms.get(room)) {
            for slot in &slots {
                problem.venues[*room].free[*slot] = false;
            }
        }
        if let Some(trainer) = places.trainers.get(&edition.trainer) {
            for slot in &slots {
                problem.teachers[*trainer].free[*slot] = false;
            }
        }
        self.take_off(edition, edition.sessions.len(), self.cents_of(edition), places, problem);
        let first = self.open().first().map(|open| open.session);
        let held = edition.sessions.iter().max().is_some_and(|last| first.is_none_or(|first| *last < first));
        let mut served = 0;
        for (group, seats) in &edition.seats {
            let Some(group) = self.demand.group(group) else { continue };
            for slot in &slots {
                let away = &mut problem.audiences[group].away[*slot];
                *away = away.saturating_sub(*seats);
            }
            if let Some(course) = places.courses.get(&edition.course) {
                let need = &mut problem.needs[*course][group];
                if held {
                    need.had = need.had.saturating_add(*seats);
                    continue;
                }
                let now = need.now.min(*seats);
                let after = need.after.min(seats - now);
                served += u64::from(now + after) * u64::from(need.weight);
                (need.now, need.after) = (need.now - now, need.after - after);
            }
        }
        served
    }

    /// Takes so many half days of an edition off what its trainer can give, and so many cents off the budget.
    fn take_off(&self, edition: &Edition, half_days: usize, cents: u64, places: &Places, problem: &mut Problem) {
        let trainer = self.trainer(&edition.trainer).filter(|trainer| trainer.most.is_some());
        if let Some(place) = trainer.and_then(|trainer| places.trainers.get(&trainer.id)) {
            let most = &mut problem.teachers[*place].most;
            *most = most.saturating_sub(half_days as u32);
        }
        problem.budget = problem.budget.map(|most| most.saturating_sub(cents));
    }
}

impl Translation {
    /// The plan that editions are, after the one that they were made from: an edition that was there keeps its number, a new one gets the next number. What has to stay is as it was.
    pub fn plan(&self, held: &[Held], before: &Plan) -> Plan {
        let mut plan = Plan { editions: Vec::new(), next: before.next };
        plan.editions.extend(self.apart.iter().filter_map(|place| before.editions.get(*place)).cloned());
        for held in held {
            let was = held.was.and_then(|was| before.editions.get(*self.from.get(was)?));
            plan.editions.push(match was {
                Some(edition) if held.locked => edition.clone(),
                Some(edition) => self.edition(held, edition.id),
                None => {
                    plan.next += 1;
                    self.edition(held, EditionId(plan.next - 1))
                }
            });
        }
        plan.editions.sort_by_key(|edition| edition.id);
        plan
    }

    fn edition(&self, held: &Held, id: EditionId) -> Edition {
        Edition {
            id,
            course: self.courses[held.lesson].clone(),
            room: held.venue.map(|venue| self.rooms[venue].clone()),
            trainer: self.trainers[held.teacher].clone(),
            sessions: held.slots.iter().map(|slot| self.sessions[*slot]).collect(),
            seats: held.seats.iter().map(|(group, seats)| (self.groups[*group].clone(), *seats)).collect(),
            locked: held.locked,
        }
    }
}
