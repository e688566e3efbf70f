//! What a plan stands on: resources, need and catalogue, looked up once.

mod course;

pub(super) use course::suits;
pub use course::{Taught, Unheld};

use std::collections::BTreeMap;

use self::course::{Leading, leading, minutes, taught, windows};

use super::problem::{Need, opened};
use super::{
    Absent, Count, Demand, DemandGroup, Edition, GroupLimits, Open, Resources, Room, Session, Setting, Trainer, Wave,
};
use crate::base::{CourseId, PlaceId, RoomId, TrainerId};
use crate::training::Catalogue;

/// Whose need is planned for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whom {
    /// Those who took part.
    #[default]
    TookPart,
    /// Everybody: of those who did not take part, the best guess.
    Everybody,
}

/// What a plan stands on.
#[derive(Clone, Debug)]
pub struct Basis<'a> {
    /// What there is to plan with.
    pub resources: &'a Resources,
    /// The need.
    pub demand: &'a Demand,
    /// Whose need is planned for.
    pub whom: Whom,
    catalogue: &'a Catalogue,
    open: Vec<Open>,
    taught: BTreeMap<&'a CourseId, Result<Taught<'a>, Unheld>>,
    rooms: BTreeMap<&'a RoomId, &'a Room>,
    trainers: BTreeMap<&'a TrainerId, &'a Trainer>,
    limits: Vec<Option<GroupLimits>>,
    leading: Vec<Leading>,
}

impl<'a> Basis<'a> {
    /// Looks everything up.
    pub fn new(resources: &'a Resources, demand: &'a Demand, catalogue: &'a Catalogue, whom: Whom) -> Self {
        let open = resources.calendar.open();
        let named = demand.courses.iter().chain(resources.sizes.iter().map(|size| &size.course));
        let taught = named.map(|id| (id, taught(resources, catalogue, &open, id))).collect();
        Self {
            resources,
            demand,
            whom,
            catalogue,
            open,
            taught,
            rooms: resources.rooms.iter().map(|room| (&room.id, room)).collect(),
            trainers: resources.trainers.iter().map(|trainer| (&trainer.id, trainer)).collect(),
            limits: demand.groups.iter().map(|group| resources.limits_of(group)).collect(),
            leading: demand.courses.iter().map(|id| leading(demand, catalogue, id)).collect(),
        }
    }

    /// The half days that are open, in order of time.
    pub fn open(&self) -> &[Open] {
        &self.open
    }

    /// Place of an open half day among them.
    pub fn place(&self, session: Session) -> Option<usize> {
        self.open.binary_search_by_key(&session, |open| open.session).ok()
    }

    /// How a course is held.
    ///
    /// # Errors
    /// Why it cannot be, as far as it is the course's own matter; [`Self::unheld`] looks at trainers, rooms and days too.
    pub fn taught(&self, id: &CourseId) -> Result<&Taught<'a>, Unheld> {
        match self.taught.get(id) {
            Some(Ok(taught)) => Ok(taught),
            Some(Err(why)) => Err(*why),
            None if self.catalogue.course(id).is_none() => Err(Unheld::Unknown),
            None => Err(Unheld::NoSize),
        }
    }

    /// Why no edition of a course can ever be held; `None` where one can, as far as this course alone goes.
    pub fn unheld(&self, id: &CourseId) -> Option<Unheld> {
        let taught = match self.taught(id) {
            Ok(taught) => taught,
            Err(why) => return Some(why),
        };
        if !self.resources.trainers.iter().any(|trainer| trainer.courses.contains(id)) {
            return Some(Unheld::NoTrainer);
        }
        let suits = |room: &Room| suits(taught.setting, room) && room.seats >= taught.size.least;
        if taught.setting != Setting::Online && !self.resources.rooms.iter().any(suits) {
            return Some(Unheld::NoRoom);
        }
        self.times(taught).is_empty().then_some(Unheld::NoTime)
    }

    /// The sets of open half days, by their places, that an edition can be held in.
    pub fn times(&self, taught: &Taught) -> Vec<Vec<usize>> {
        let times = windows(&self.open, taught.size.rhythm, taught.sessions);
        let long = |time: &Vec<usize>| taught.size.sessions.is_some() || minutes(&self.open, time) >= taught.minutes;
        times.into_iter().filter(long).collect()
    }

    /// The room of a name.
    pub fn room(&self, id: &RoomId) -> Option<&'a Room> {
        self.rooms.get(id).copied()
    }

    /// The trainer of a name.
    pub fn trainer(&self, id: &TrainerId) -> Option<&'a Trainer> {
        self.trainers.get(id).copied()
    }

    /// The group of a place.
    pub fn group(&self, group: usize) -> Option<&'a DemandGroup> {
        self.demand.groups.get(group)
    }

    /// The site of a group, where it is known.
    pub fn site_of(&self, group: usize) -> Option<&PlaceId> {
        self.limits(group)?.site.as_ref()
    }

    /// The courses on offer, by their places, that lead to a course: held for a group they open it to those for whom it is useful
    /// after another. These are its prerequisites, where it has any, of which all are needed; else those that reach the level at which
    /// it can be entered, in a score that it touches, from below that level, of which any one will do.
    pub fn opened_by(&self, course: usize) -> &[usize] {
        self.leading.get(course).map_or(&[], |leading| leading.by.as_slice())
    }

    /// Whether all of the courses that lead to a course are needed before it.
    pub fn needs_all(&self, course: usize) -> bool {
        self.leading.get(course).is_some_and(|leading| leading.all)
    }

    /// How many people of a group can come to a course after those that lead to it, by the seats that each of these gave the group: the
    /// least of them where all are needed, else the sum.
    pub fn opened(&self, course: usize, seats: impl Fn(usize) -> u32) -> u32 {
        opened(self.needs_all(course), self.opened_by(course).iter().map(|before| seats(*before)))
    }

    /// How many people of a group need a course, by their places, in whole people, and no more than there are. Where nothing on offer leads
    /// to a course nobody can come *after another*: seats for them could never be given, and what is counted there may well be noise.
    pub fn need(&self, course: usize, group: usize) -> Need {
        let need = self.counted(course, group);
        if self.opened_by(course).is_empty() { Need { after: 0, ..need } } else { need }
    }

    /// How many people of a group need a course, whether anything leads to it or not.
    pub(super) fn counted(&self, course: usize, group: usize) -> Need {
        let (Some(group_of), Some(cell)) = (self.demand.groups.get(group), self.demand.cell(course, group)) else {
            return Need { weight: 1, ..Need::default() };
        };
        let (people, now, after) = match self.whom {
            Whom::TookPart => (group_of.people, cell.now.best, cell.after.best),
            Whom::Everybody => {
                let sum = |one: Count, more: Count| one.best + more.best;
                (group_of.headcount, sum(cell.now, cell.others_now), sum(cell.after, cell.others_after))
            }
        };
        let whole = |count: f64, most: u32| (count.max(0.0).round() as u32).min(most);
        let now = whole(now, people);
        let size = self.demand.courses.get(course).and_then(|id| self.resources.size(id));
        Need { now, after: whole(after, people - now), weight: size.map_or(1, |size| size.weight), had: 0 }
    }

    /// Why people of a group cannot come on a half day; `None` where they can.
    pub fn absent(&self, group: usize, session: Session) -> Option<Absent> {
        let limits = self.limits(group)?;
        limits.absent(session, self.wave_of(limits))
    }

    /// How many people of a group may be away at the same time.
    pub fn most_away(&self, group: usize) -> u32 {
        self.group(group).map_or(0, |own| self.resources.most_away(self.limits(group), own.headcount))
    }

    /// What an edition costs, in cents: itself and its seats, room and trainer by the half day. What is not known costs nothing.
    pub fn cents_of(&self, edition: &Edition) -> u64 {
        let (own, seat) = self.resources.size(&edition.course).map_or((0, 0), |size| (size.cents, size.seat_cents));
        let half_days = self.half_days_cents(edition, edition.sessions.len());
        u64::from(own) + half_days + u64::from(edition.taken()) * u64::from(seat)
    }

    /// What room and trainer of an edition cost for so many half days, in cents.
    pub(super) fn half_days_cents(&self, edition: &Edition, half_days: usize) -> u64 {
        let room = edition.room.as_ref().and_then(|room| self.room(room)).map_or(0, |room| room.cents);
        let trainer = self.trainer(&edition.trainer).map_or(0, |trainer| trainer.cents);
        half_days as u64 * (u64::from(room) + u64::from(trainer))
    }

    fn limits(&self, group: usize) -> Option<&GroupLimits> {
        self.limits.get(group)?.as_ref()
    }

    fn wave_of(&self, limits: &GroupLimits) -> Option<&'a Wave> {
        limits.wave.as_ref().and_then(|wave| self.resources.wave(wave))
    }
}
