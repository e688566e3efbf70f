//! The calendar: which half days are open, and why one is not.

mod holiday;

pub use holiday::{Holiday, easter};

use std::collections::BTreeSet;

use super::{HalfDay, Session, Slot, Span, Weekday};
use crate::base::{Bilingual, Day};

/// Most days of a calendar: three years.
pub const LONGEST_CALENDAR: u32 = 3 * 366;

/// When a half day begins and ends, in minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Which half.
    pub half: HalfDay,
    /// Beginning.
    pub from: u16,
    /// End, after the beginning.
    pub to: u16,
}

impl Hours {
    /// How long it is, in minutes.
    pub fn minutes(self) -> u32 {
        self.to.saturating_sub(self.from).into()
    }
}

/// Days on which nothing is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// The first day.
    pub from: Day,
    /// The last day, not before the first.
    pub to: Day,
    /// Why.
    pub title: Bilingual,
}

/// The day of the patron saint, closed in each year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patron {
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
    /// What it is called.
    pub title: Bilingual,
}

/// The days on which courses can be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// First day.
    pub from: Day,
    /// Last day, not before the first and at most [`LONGEST_CALENDAR`] after it.
    pub to: Day,
    /// The half days of a day, in order of time, each once.
    pub hours: Vec<Hours>,
    /// Days of the week.
    pub weekdays: Vec<Weekday>,
    /// Whether the public holidays of Italy are closed.
    pub holidays: bool,
    /// The day of the patron saint, where it is closed.
    pub patron: Option<Patron>,
    /// Days that are closed besides.
    pub closed: Vec<Closure>,
}

/// Why nothing can be held on a half day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// It is before the first day of the calendar or after the last.
    Outside,
    /// Nothing is ever held in this half of a day.
    Half(HalfDay),
    /// It is a public holiday.
    Holiday(Holiday),
    /// It is the day of the patron saint.
    Patron,
    /// It belongs to a closure, by its place in the list.
    Closure(usize),
    /// Nothing is ever held on this day of the week.
    Weekday(Weekday),
}

/// A half day that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// Which.
    pub session: Session,
    /// Beginning, in minutes after midnight.
    pub from: u16,
    /// End, likewise.
    pub to: u16,
    /// Minutes between its end and the beginning of the next open one, where that is on the same day.
    pub gap: Option<u32>,
}

impl Calendar {
    /// Hours of a half day; none where nothing is ever held in it.
    pub fn hours_of(&self, half: HalfDay) -> Option<Hours> {
        self.hours.iter().copied().find(|hours| hours.half == half)
    }

    /// Why nothing can be held on a half day; `None` where it is open. Of several reasons the first in the order of [`Shut`].
    pub fn shut(&self, session: Session) -> Option<Shut> {
        let Session { day, half } = session;
        if !(self.from..=self.to).contains(&day) {
            return Some(Shut::Outside);
        }
        if self.hours_of(half).is_none() {
            return Some(Shut::Half(half));
        }
        if let Some(holiday) = Holiday::of(day).filter(|_| self.holidays) {
            return Some(Shut::Holiday(holiday));
        }
        if self.patron.as_ref().is_some_and(|patron| (patron.month, patron.day) == day.month_and_day()) {
            return Some(Shut::Patron);
        }
        if let Some(place) = self.closed.iter().position(|closure| (closure.from..=closure.to).contains(&day)) {
            return Some(Shut::Closure(place));
        }
        let weekday = Weekday::of(day);
        (!self.weekdays.contains(&weekday)).then_some(Shut::Weekday(weekday))
    }

    /// The open half days, in order of time.
    pub fn open(&self) -> Vec<Open> {
        let mut open: Vec<Open> = Vec::new();
        for number in 0..=self.days() {
            let day = self.from.after(number);
            for hours in &self.hours {
                let session = Session { day, half: hours.half };
                if self.shut(session).is_some() {
                    continue;
                }
                if let Some(last) = open.last_mut().filter(|last| last.session.day == day) {
                    last.gap = Some(hours.from.saturating_sub(last.to).into());
                }
                open.push(Open { session, from: hours.from, to: hours.to, gap: None });
            }
        }
        open
    }

    /// Minutes between the end of a half day and the beginning of a later one of the same day, whether they are open or not;
    /// `None` for half days of two days.
    pub fn gap(&self, one: Session, next: Session) -> Option<u32> {
        let (end, start) = (self.hours_of(one.half)?.to, self.hours_of(next.half)?.from);
        (one.day == next.day && one.half < next.half).then(|| start.saturating_sub(end).into())
    }

    /// The half days that somebody misses who is busy at some times, as spans: to take over from somebody's own calendar. A time is
    /// its beginning and its end, each a day and minutes after midnight by the clocks of the place; the minute at which it ends
    /// is not busy any more.
    pub fn missed(&self, busy: &[[(Day, u16); 2]]) -> Vec<Span> {
        let mut sessions = BTreeSet::new();
        for [from, to] in busy {
            let first = from.0.max(self.from);
            let days = u32::try_from(to.0.min(self.to).number() - first.number()).map_or(0..0, |last| 0..last + 1);
            for day in days.map(|number| first.after(number)) {
                let missed = self.hours.iter().filter(|own| (day, own.to) > *from && (day, own.from) < *to);
                sessions.extend(missed.map(|own| Session { day, half: own.half }));
            }
        }
        let mut spans: Vec<Span> = Vec::new();
        for session in sessions {
            match spans.last_mut().filter(|last| self.follows(last.to, session)) {
                Some(last) => last.to = session,
                None => spans.push(Span { from: session, to: session }),
            }
        }
        spans
    }

    /// Whether a half day is the next of the calendar after another, open or not.
    fn follows(&self, one: Session, next: Session) -> bool {
        let halves = || self.hours.iter().map(|hours| hours.half);
        let later = halves().find(|half| *half > one.half).map(|half| Session { half, ..one });
        let morrow = halves().next().map(|half| Session { day: one.day.after(1), half });
        later.or(morrow) == Some(next)
    }

    fn days(&self) -> u32 {
        u32::try_from(self.to.number() - self.from.number()).unwrap_or(0).min(LONGEST_CALENDAR)
    }

    /// The half days of the week on which something may be held.
    pub fn week(&self) -> super::Week {
        Slot::all().filter(|slot| self.weekdays.contains(&slot.weekday) && self.hours_of(slot.half).is_some()).collect()
    }
}
