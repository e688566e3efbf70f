//! What goes between page and planner, as whole numbers one after the other: no file of anybody's, and nothing to be read by eye.

use std::fmt::Write;
use std::str::SplitAsciiWhitespace;

use crate::timetable::problem::{Audience, Held, Lesson, Need, Problem, Slot, Teacher, Venue};
use crate::timetable::propose::{Extra, Reason, Unserved, Value};

/// Numbers being written.
pub(super) struct Numbers(String);

impl Numbers {
    pub fn new(first: u32) -> Self {
        Self(first.to_string())
    }

    pub fn done(self) -> String {
        self.0
    }

    pub fn put_long(&mut self, number: u64) -> &mut Self {
        let _ = write!(self.0, " {number}");
        self
    }

    pub fn put(&mut self, number: u32) -> &mut Self {
        self.put_long(number.into())
    }

    pub fn flag(&mut self, flag: bool) -> &mut Self {
        self.put(flag.into())
    }

    fn place(&mut self, place: usize) -> &mut Self {
        self.put_long(place as u64)
    }

    /// A number that may be missing: 0, or one more than it is.
    fn maybe(&mut self, number: Option<u64>) -> &mut Self {
        self.put_long(number.map_or(0, |number| number + 1))
    }

    pub fn list<T>(&mut self, list: &[T], mut each: impl FnMut(&mut Self, &T)) -> &mut Self {
        self.place(list.len());
        for one in list {
            each(self, one);
        }
        self
    }

    fn places(&mut self, list: &[usize]) -> &mut Self {
        self.list(list, |numbers, place| {
            numbers.place(*place);
        })
    }

    fn flags(&mut self, list: &[bool]) -> &mut Self {
        self.list(list, |numbers, flag| {
            numbers.flag(*flag);
        })
    }

    fn wholes(&mut self, list: &[u32]) -> &mut Self {
        self.list(list, |numbers, whole| {
            numbers.put(*whole);
        })
    }

    pub fn problem(&mut self, problem: &Problem) -> &mut Self {
        self.list(&problem.slots, |numbers, slot| {
            numbers.put(slot.day).maybe(slot.gap.map(u64::from));
        });
        self.list(&problem.lessons, |numbers, lesson| {
            numbers.list(&lesson.times, |numbers, time| {
                numbers.places(time);
            });
            numbers.put(lesson.least).put(lesson.most).places(&lesson.rooms).places(&lesson.opened_by);
            numbers.flag(lesson.all).put_long(lesson.cents).put_long(lesson.seat_cents);
        });
        self.list(&problem.venues, |numbers, venue| {
            numbers.place(venue.site).put(venue.seats).put(venue.set_up).flags(&venue.free).put_long(venue.cents);
        });
        self.list(&problem.teachers, |numbers, teacher| {
            numbers.places(&teacher.courses).flags(&teacher.free).put(teacher.most).put_long(teacher.cents);
        });
        self.list(&problem.audiences, |numbers, audience| {
            numbers.maybe(audience.site.map(|site| site as u64)).wholes(&audience.away);
        });
        self.list(&problem.needs, |numbers, row| {
            numbers.list(row, |numbers, need| {
                numbers.put(need.now).put(need.after).put(need.weight).put(need.had);
            });
        });
        self.list(&problem.travel, |numbers, row| {
            numbers.wholes(row);
        });
        self.maybe(problem.budget)
    }

    pub fn plan(&mut self, plan: &[Held]) -> &mut Self {
        self.list(plan, |numbers, held| {
            numbers.place(held.lesson).places(&held.slots).maybe(held.venue.map(|venue| venue as u64));
            numbers.place(held.teacher);
            numbers.list(&held.seats, |numbers, (group, seats)| {
                numbers.place(*group).put(*seats);
            });
            numbers.maybe(held.was.map(|was| was as u64)).flag(held.locked);
        })
    }

    pub fn value(&mut self, value: Value) -> &mut Self {
        self.put(value.loose).put_long(value.served).put(value.changes).put(value.share);
        self.put_long(value.cents).put_long(value.away).put_long(value.upset)
    }

    pub fn extra(&mut self, extra: Extra) -> &mut Self {
        let (kind, number) = match extra {
            Extra::Room { like } => (0, like as u64),
            Extra::Trainer { lesson } => (1, lesson as u64),
            Extra::Money { cents } => (2, cents),
        };
        self.put(kind).put_long(number)
    }

    pub fn unserved(&mut self, one: &Unserved) -> &mut Self {
        let place = REASONS.iter().position(|reason| kind(*reason) == kind(one.reason)).unwrap_or_default();
        let (people, least) = match one.reason {
            Reason::NoSeats { people, least } | Reason::TooFew { people, least } => (people, least),
            _ => (0, 0),
        };
        self.place(one.lesson).place(one.group).put(one.people).place(place).put(people).put(least)
    }
}

/// All reasons, by their places on the wire; the numbers in them come after.
const REASONS: [Reason; 12] = [
    Reason::NobodyGivesIt,
    Reason::NoSuitableRoom,
    Reason::NotOpened,
    Reason::NoTime,
    Reason::GroupLimit,
    Reason::NoSeats { people: 0, least: 0 },
    Reason::TooFew { people: 0, least: 0 },
    Reason::NoTrainer,
    Reason::NoRoom,
    Reason::NoPair,
    Reason::Budget,
    Reason::Possible,
];

fn kind(reason: Reason) -> std::mem::Discriminant<Reason> {
    std::mem::discriminant(&reason)
}

/// A place that may be missing.
struct Maybe(Option<usize>);

/// Cents that may have no limit.
struct Cents(Option<u64>);

/// Numbers being read.
pub(super) struct Read<'a>(SplitAsciiWhitespace<'a>);

impl<'a> Read<'a> {
    pub fn new(text: &'a str) -> Self {
        Self(text.split_ascii_whitespace())
    }

    pub fn long(&mut self) -> Option<u64> {
        self.0.next()?.parse().ok()
    }

    pub fn whole(&mut self) -> Option<u32> {
        self.0.next()?.parse().ok()
    }

    pub fn flag(&mut self) -> Option<bool> {
        self.whole().map(|flag| flag == 1)
    }

    fn place(&mut self) -> Option<usize> {
        self.0.next()?.parse().ok()
    }

    /// A number that may be missing, as something of its own kind.
    fn maybe<T>(&mut self, of: impl Fn(Option<u64>) -> T) -> Option<T> {
        self.long().map(|number| of(number.checked_sub(1)))
    }

    fn maybe_place(&mut self) -> Option<Maybe> {
        self.maybe(|place| Maybe(place.map(|place| place as usize)))
    }

    pub fn list<T>(&mut self, mut each: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.place()?;
        (0..count).map(|_| each(self)).collect()
    }

    fn places(&mut self) -> Option<Vec<usize>> {
        self.list(Self::place)
    }

    pub fn problem(&mut self) -> Option<Problem> {
        Some(Problem {
            slots: self
                .list(|read| Some(Slot { day: read.whole()?, gap: read.maybe_place()?.0.map(|gap| gap as u32) }))?,
            lessons: self.list(|read| {
                Some(Lesson {
                    times: read.list(Self::places)?,
                    least: read.whole()?,
                    most: read.whole()?,
                    rooms: read.places()?,
                    opened_by: read.places()?,
                    all: read.flag()?,
                    cents: read.long()?,
                    seat_cents: read.long()?,
                })
            })?,
            venues: self.list(|read| {
                Some(Venue {
                    site: read.place()?,
                    seats: read.whole()?,
                    set_up: read.whole()?,
                    free: read.list(Self::flag)?,
                    cents: read.long()?,
                })
            })?,
            teachers: self.list(|read| {
                Some(Teacher {
                    courses: read.places()?,
                    free: read.list(Self::flag)?,
                    most: read.whole()?,
                    cents: read.long()?,
                })
            })?,
            audiences: self
                .list(|read| Some(Audience { site: read.maybe_place()?.0, away: read.list(Self::whole)? }))?,
            needs: self.list(|read| {
                read.list(|read| {
                    Some(Need { now: read.whole()?, after: read.whole()?, weight: read.whole()?, had: read.whole()? })
                })
            })?,
            travel: self.list(|read| read.list(Self::whole))?,
            budget: self.maybe(Cents)?.0,
        })
    }

    pub fn plan(&mut self) -> Option<Vec<Held>> {
        self.list(|read| {
            Some(Held {
                lesson: read.place()?,
                slots: read.places()?,
                venue: read.maybe_place()?.0,
                teacher: read.place()?,
                seats: read.list(|read| Some((read.place()?, read.whole()?)))?,
                was: read.maybe_place()?.0,
                locked: read.flag()?,
            })
        })
    }

    pub fn value(&mut self) -> Option<Value> {
        Some(Value {
            loose: self.whole()?,
            served: self.long()?,
            changes: self.whole()?,
            share: self.whole()?,
            cents: self.long()?,
            away: self.long()?,
            upset: self.long()?,
        })
    }

    pub fn extra(&mut self) -> Option<Extra> {
        let (kind, number) = (self.whole()?, self.long()?);
        Some(match kind {
            0 => Extra::Room { like: number as usize },
            1 => Extra::Trainer { lesson: number as usize },
            _ => Extra::Money { cents: number },
        })
    }

    pub fn one_unserved(&mut self) -> Option<Unserved> {
        let (lesson, group, served) = (self.place()?, self.place()?, self.whole()?);
        let (place, people, least) = (self.place()?, self.whole()?, self.whole()?);
        let reason = match *REASONS.get(place)? {
            Reason::NoSeats { .. } => Reason::NoSeats { people, least },
            Reason::TooFew { .. } => Reason::TooFew { people, least },
            plain => plain,
        };
        Some(Unserved { lesson, group, people: served, reason })
    }
}
