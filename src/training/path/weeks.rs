//! The courses of a path laid over weeks: in one's own time, or on the days of an edition.

use std::collections::BTreeMap;

use super::{Plan, Step};
use crate::base::{Day, ScoreId};
use crate::training::{Catalogue, Course, Meeting, Offered, Wishes};

const DAYS: u32 = 7;

/// The part of a course that falls into one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The week, from 0.
    pub week: u32,
    /// Minutes of it, above 0.
    pub minutes: u32,
}

/// Lays courses of so many minutes over weeks of so many minutes, one after the other, none before the one ahead of it
/// is done. Gives the stretches of each course; none for a course of no minutes, and none at all for empty weeks.
///
/// ```
/// use sestante::training::path::weeks;
/// let laid = weeks(&[90, 150], 120);
/// assert_eq!(laid[1].iter().map(|stretch| (stretch.week, stretch.minutes)).collect::<Vec<_>>(), [(0, 30), (1, 120)]);
/// ```
pub fn weeks(minutes: &[u32], weekly: u32) -> Vec<Vec<Stretch>> {
    let mut weeks = Weeks::new(weekly);
    minutes.iter().map(|minutes| weeks.lay(*minutes)).collect()
}

/// How a course of a plan is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// In one's own time: it has no editions.
    OwnTime,
    /// In an edition, by its place among those of the course.
    Edition(usize),
    /// None of its editions can be gone to: they are over, come before what is needed first, or meet when another does. Laid over weeks as
    /// if it had none.
    NoEdition,
}

/// When a course of a plan is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The first week, from 1.
    pub first: u32,
    /// The last week, from 1.
    pub last: u32,
    /// The first day: of the first week, or of the edition.
    pub from: Day,
    /// The last day: of the last week, or of the edition.
    pub until: Day,
    /// How it is held.
    pub held: Held,
}

/// When the courses of a plan are to be taken, in its order, where the first week begins on a day.
///
/// A course with editions is taken in the one that ends first of those that begin no earlier than that day, come after all that the course needs, and
/// meet when no edition chosen before does. The others are laid over weeks one after the other, and after an edition that they need.
/// Hours of an edition are taken from those of its weeks; where a course ahead of it had them all, they come on top, since
/// an edition does not move.
pub fn placed(plan: &Plan, catalogue: &Catalogue, wishes: &Wishes, begin: Day) -> Vec<Placed> {
    let mut weeks = Weeks::new(wishes.weekly);
    let mut placed: Vec<Placed> = Vec::new();
    let mut meetings: Vec<Meeting> = Vec::new();
    for (place, step) in plan.steps.iter().enumerate() {
        let course = catalogue.course(&step.course);
        let minutes = course.map_or(0, |course| wishes.minutes_of(course));
        let needed = |ahead: &usize| course.is_some_and(|course| needs(course, &plan.steps[*ahead], catalogue));
        let ready = (0..place).filter(needed).map(|ahead| placed[ahead].until).max();
        let editions = course.map_or(&[][..], |course| &course.editions);
        let edition = choose(editions, begin, ready, &meetings);
        let one = if let Some(edition) = edition {
            let offered = &editions[edition];
            let [from, until] =
                [offered.meetings.first(), offered.meetings.last()].map(|one| one.map_or(begin, |one| one.day));
            let week = |day: Day| day.number().saturating_sub(begin.number()).max(0).cast_unsigned() / DAYS;
            for meeting in &offered.meetings {
                let share = minutes / u32::try_from(offered.meetings.len()).unwrap_or(1);
                let own = meeting.hours.map_or(share, |(from, to)| u32::from(to - from));
                weeks.take(week(meeting.day), own);
            }
            meetings.extend(&offered.meetings);
            Placed { first: week(from) + 1, last: week(until) + 1, from, until, held: Held::Edition(edition) }
        } else {
            // Those before it in one's own time are done anyway: weeks go on one after the other.
            let dated = |ahead: &usize| matches!(placed[*ahead].held, Held::Edition(_));
            let after = (0..place).filter(needed).filter(dated).map(|ahead| placed[ahead].last).max();
            weeks.not_before(after.unwrap_or(0));
            let stretches = weeks.lay(minutes);
            let week = |stretch: Option<&Stretch>| stretch.map_or(0, |stretch| stretch.week);
            let (first, last) = (week(stretches.first()), week(stretches.last()));
            let (from, until) = (begin.after(first * DAYS), begin.after(last * DAYS + DAYS - 1));
            let held = if editions.is_empty() { Held::OwnTime } else { Held::NoEdition };
            Placed { first: first + 1, last: last + 1, from, until, held }
        };
        placed.push(one);
    }
    placed
}

/// The place of the edition that ends first of those that can be gone to.
fn choose(editions: &[Offered], begin: Day, ready: Option<Day>, meetings: &[Meeting]) -> Option<usize> {
    let fits = |edition: &Offered| {
        let first = edition.meetings.first().map(|meeting| meeting.day);
        let in_time = first.is_some_and(|first| first >= begin && ready.is_none_or(|ready| first > ready));
        in_time && !edition.meetings.iter().any(|own| meetings.iter().any(|other| own.meets(other)))
    };
    let places = (0..editions.len()).filter(|place| fits(&editions[*place]));
    places.min_by_key(|place| (editions[*place].meetings.last().copied(), editions[*place].number))
}

/// Whether a course has to wait for a step ahead of it: it asks for it, is opened by it, or asks for a level of a score that the
/// step raises.
fn needs(course: &Course, ahead: &Step, catalogue: &Catalogue) -> bool {
    let raises = catalogue.course(&ahead.course).is_some_and(|other| {
        let asked =
            |score: &ScoreId| course.effects.iter().any(|effect| effect.score == *score && effect.entry.number() > 1);
        other.effects.iter().any(|effect| asked(&effect.score))
    });
    raises || course.prerequisites.contains(&ahead.course) || ahead.opens.contains(&course.id)
}

/// Weeks that fill up one after the other.
struct Weeks {
    weekly: u32,
    week: u32,
    /// Minutes left in the week.
    room: u32,
    /// Minutes that editions take, by week.
    taken: BTreeMap<u32, u32>,
}

impl Weeks {
    fn new(weekly: u32) -> Self {
        Self { weekly, week: 0, room: weekly, taken: BTreeMap::new() }
    }

    /// Goes to a week, if it is still to come.
    fn not_before(&mut self, week: u32) {
        if week > self.week {
            let taken = self.taken.get(&week).copied().unwrap_or(0);
            (self.week, self.room) = (week, self.weekly.saturating_sub(taken));
        }
    }

    /// Takes minutes of a week.
    fn take(&mut self, week: u32, minutes: u32) {
        *self.taken.entry(week).or_default() += minutes;
        if week == self.week {
            self.room = self.room.saturating_sub(minutes);
        }
    }

    fn lay(&mut self, mut left: u32) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        while left > 0 && self.weekly > 0 {
            if self.room == 0 {
                self.not_before(self.week + 1);
                continue;
            }
            let part = left.min(self.room);
            stretches.push(Stretch { week: self.week, minutes: part });
            (left, self.room) = (left - part, self.room - part);
        }
        stretches
    }
}
