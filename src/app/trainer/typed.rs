//! What is typed into the fields of the trainer's room: read, or refused with what is expected. Nothing is guessed.

// Each refuses with what is expected, and with nothing else.
#![allow(clippy::missing_errors_doc)]

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use crate::base::Day;
use crate::i18n::Phrases;
use crate::timetable::LONGEST_CALENDAR;

/// Years of the days that are taken: while a year is typed, a field has the years 2, 20 and 202 first.
pub const YEARS: RangeInclusive<i32> = 2000..=2099;

/// What is expected where something else was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A day of [`YEARS`].
    Day,
    /// A first day that is not after the last one.
    DaysInOrder,
    /// Days no further apart than a calendar may be long.
    ShorterCalendar,
    /// Days that no other wave has.
    DaysApart,
}

impl Wanted {
    /// In words.
    pub fn words(self, phrases: &Phrases) -> String {
        match self {
            Self::Day => phrases.get("wanted-day"),
            Self::DaysInOrder => phrases.get("wanted-days-in-order"),
            Self::ShorterCalendar => phrases.get("wanted-shorter-calendar"),
            Self::DaysApart => phrases.get("wanted-days-apart"),
        }
    }
}

/// A day, as a browser's field writes it.
pub fn day(text: &str) -> Result<Day, Wanted> {
    Day::read(text.trim()).filter(|day| YEARS.contains(&day.year())).ok_or(Wanted::Day)
}

/// First and last day of what is to be added: one day where only one is typed.
pub fn days(from: &str, to: &str) -> Result<[Day; 2], Wanted> {
    let days = match (from.trim(), to.trim()) {
        ("", one) | (one, "") => [day(one)?; 2],
        (from, to) => [day(from)?, day(to)?],
    };
    in_order(days).map(|()| days)
}

/// Whether a first day is not after the last one.
pub fn in_order([from, to]: [Day; 2]) -> Result<(), Wanted> {
    if from <= to { Ok(()) } else { Err(Wanted::DaysInOrder) }
}

/// Whether these can be the first and the last day of a calendar.
pub fn days_of_calendar(days: [Day; 2]) -> Result<(), Wanted> {
    in_order(days)?;
    let apart = days[1].number() - days[0].number();
    if apart <= LONGEST_CALENDAR.cast_signed() { Ok(()) } else { Err(Wanted::ShorterCalendar) }
}

/// Whether these can be the first and the last day of a wave, beside the others.
pub fn days_of_wave(days: [Day; 2], others: &[[Day; 2]]) -> Result<(), Wanted> {
    in_order(days)?;
    let apart = |other: &[Day; 2]| days[1] < other[0] || other[1] < days[0];
    if others.iter().all(apart) { Ok(()) } else { Err(Wanted::DaysApart) }
}

/// Two ends that are typed one after the other. One that does not fit the other end as it is, is refused and remembered: it is taken
/// as soon as an end is typed that it fits, so that nobody has to find out in which order both can be changed.
#[derive(Clone, Copy, Debug)]
pub struct Ends<T> {
    /// What was refused, with what was in force then.
    refused: [Option<(T, T)>; 2],
}

impl<T> Default for Ends<T> {
    fn default() -> Self {
        Self { refused: [None, None] }
    }
}

impl<T: Copy + PartialEq> Ends<T> {
    /// Takes one of the ends, the first (0) or the last (1), by what is in force and what both have to be.
    pub fn take(
        &mut self,
        now: [T; 2],
        place: usize,
        typed: Result<T, Wanted>,
        sound: impl Fn([T; 2]) -> Result<(), Wanted>,
    ) -> Result<[T; 2], Wanted> {
        // What is in force has changed since: so has the field.
        let other = self.refused[1 - place].filter(|(_, then)| *then == now[1 - place]).map(|(typed, _)| typed);
        self.refused[place] = None;
        let typed = typed?;
        let with = |other: T| if place == 0 { [typed, other] } else { [other, typed] };
        if let Some(both) = other.map(with).filter(|both| sound(*both).is_ok()) {
            self.refused = [None, None];
            return Ok(both);
        }
        let both = with(now[1 - place]);
        sound(both).map(|()| both).inspect_err(|_| self.refused[place] = Some((typed, now[place])))
    }
}
