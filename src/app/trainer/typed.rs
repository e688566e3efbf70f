//! What is typed into the fields of the trainer's room: read, or refused with what is expected. Nothing is guessed.

// Each refuses with what is expected, and with nothing else.
#![allow(clippy::missing_errors_doc)]

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use crate::base::{Day, Language};
use crate::i18n::{Phrases, whole as whole_words};
use crate::timetable::{HalfDay, Hours, LONGEST_CALENDAR};

/// Years of the days that are taken: while a year is typed, a field has the years 2, 20 and 202 first.
pub const YEARS: RangeInclusive<i32> = 2000..=2099;

/// Most minutes of anything: more than a week.
pub const LONGEST: u32 = 10_000;

/// Most cents of an amount: forty million euro.
const MOST_CENTS: u64 = 4_000_000_000;

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
    /// A day of a month.
    MonthsDay,
    /// A time of the day.
    Clock,
    /// A half of a day that ends after it begins.
    HoursInOrder,
    /// Hours that the other half of the day has not.
    HoursApart,
    /// A whole number from one to the other.
    Whole(u32, u32),
    /// Fewest people that are not more than the most.
    LeastAndMost,
    /// An amount of money.
    Amount,
    /// What something is called.
    Name,
}

impl Wanted {
    /// In words.
    pub fn words(self, phrases: &Phrases) -> String {
        match self {
            Self::Day => phrases.get("wanted-day"),
            Self::DaysInOrder => phrases.get("wanted-days-in-order"),
            Self::ShorterCalendar => phrases.get("wanted-shorter-calendar"),
            Self::DaysApart => phrases.get("wanted-days-apart"),
            Self::MonthsDay => phrases.get("wanted-months-day"),
            Self::Clock => phrases.get("wanted-clock"),
            Self::HoursInOrder => phrases.get("wanted-hours-in-order"),
            Self::HoursApart => phrases.get("wanted-hours-apart"),
            Self::Whole(from, to) => {
                let [from, to] = [from, to].map(|number| whole_words(phrases.language(), number));
                phrases.with("wanted-whole", &[("from", from.into()), ("to", to.into())])
            }
            Self::LeastAndMost => phrases.get("wanted-least-and-most"),
            Self::Amount => phrases.get("wanted-amount"),
            Self::Name => phrases.get("wanted-name"),
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

/// Something that may be left empty.
pub fn or_none<T>(text: &str, read: impl FnOnce(&str) -> Result<T, Wanted>) -> Result<Option<T>, Wanted> {
    if text.trim().is_empty() { Ok(None) } else { read(text).map(Some) }
}

/// What something is called.
pub fn name(text: &str) -> Result<&str, Wanted> {
    Some(text.trim()).filter(|text| !text.is_empty()).ok_or(Wanted::Name)
}

/// A whole number from one to another.
pub fn whole(text: &str, from: u32, to: u32) -> Result<u32, Wanted> {
    let number = Some(text.trim()).filter(|text| digits(text)).and_then(|text| text.parse().ok());
    number.filter(|number| (from..=to).contains(number)).ok_or(Wanted::Whole(from, to))
}

/// Whether there are that few people at least and that many at most.
pub fn least_and_most([least, most]: [u32; 2]) -> Result<(), Wanted> {
    if least <= most { Ok(()) } else { Err(Wanted::LeastAndMost) }
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Cents of an amount in euro. Thousands are parted by the mark of the language, which stands before exactly three digits; one or two
/// digits behind any mark are cents. What could be read in two ways is refused.
pub fn cents(language: Language, text: &str) -> Result<u32, Wanted> {
    read_cents(language, text).ok_or(Wanted::Amount)
}

fn read_cents(language: Language, text: &str) -> Option<u32> {
    let text = text.trim();
    let text = text.strip_prefix('€').or_else(|| text.strip_suffix('€')).unwrap_or(text).trim();
    let [between, before] = if language == Language::Italian { ['.', ','] } else { [',', '.'] };
    let last = text.rsplit_once(['.', ',']);
    let (euro, rest) = match last {
        Some((euro, rest)) if digits(rest) && rest.len() <= 2 => {
            // With thousands, cents stand behind the other mark.
            let mark = text.as_bytes()[euro.len()];
            if euro.contains(between) && char::from(mark) != before {
                return None;
            }
            (euro, rest)
        }
        _ => (text, "0"),
    };
    let mut parts = euro.split(between);
    let first = parts.next().filter(|first| digits(first))?;
    let mut whole = first.to_owned();
    for part in parts {
        let thousands = digits(part) && part.len() == 3 && first.len() <= 3 && !first.starts_with('0');
        whole.push_str(Some(part).filter(|_| thousands)?);
    }
    let rest: u64 = format!("{rest:0<2}").parse().ok()?;
    let all = whole.parse::<u64>().ok()?.checked_mul(100)?.checked_add(rest)?;
    u32::try_from(Some(all).filter(|all| *all <= MOST_CENTS)?).ok()
}

/// What something costs; nothing typed is nothing to be paid.
pub fn cost(language: Language, text: &str) -> Result<u32, Wanted> {
    or_none(text, |text| cents(language, text)).map(Option::unwrap_or_default)
}

/// A day of a month, as month and day.
pub fn months_day(text: &str) -> Result<(u8, u8), Wanted> {
    let mut numbers = text.trim().splitn(2, ['/', '.', '-', ' ']).map(|number| number.trim().parse::<u8>().ok());
    let (day, month) = (numbers.next().flatten(), numbers.next().flatten());
    // A leap year, so that 29 February can be one.
    month.zip(day).filter(|(month, day)| Day::new(2028, *month, *day).is_some()).ok_or(Wanted::MonthsDay)
}

/// Minutes after midnight, as a browser's field writes them.
pub fn clock(text: &str) -> Result<u16, Wanted> {
    let (hour, minute) = text.trim().split_once(':').ok_or(Wanted::Clock)?;
    let minute = minute.split(':').next().unwrap_or(minute);
    let [hour, minute] = [whole(hour, 0, 23), whole(minute, 0, 59)].map(|number| number.map_err(|_| Wanted::Clock));
    Ok((hour? * 60 + minute?) as u16)
}

/// The hours of a day where one half of it has others; none where nothing is held then.
pub fn hours(now: &[Hours], half: HalfDay, new: Option<Hours>) -> Result<Vec<Hours>, Wanted> {
    let mut all: Vec<Hours> = now.iter().filter(|hours| hours.half != half).copied().chain(new).collect();
    all.sort_by_key(|hours| hours.half);
    if new.is_some_and(|new| new.from >= new.to) {
        return Err(Wanted::HoursInOrder);
    }
    if all.is_sorted_by(|one, next| one.to <= next.from) { Ok(all) } else { Err(Wanted::HoursApart) }
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
