//! Days, times and lengths of time in a calendar (RFC 5545, 3.3.4 to 3.3.6).

use super::rome;
use crate::base::{Day, Moment};

const DAY: i64 = 24 * 60;

/// A clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    /// That of Italy.
    Rome,
    /// Universal time.
    Utc,
}

/// A time as a calendar says it: a whole day, or a minute of a day by a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// The day.
    pub day: Day,
    /// Minutes after midnight and the clock; `None` for a whole day.
    pub minute: Option<(u16, Clock)>,
    /// Whether there are seconds beyond the minute.
    pub seconds: bool,
}

/// A length of time: days as the calendar counts them, and minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    /// Days.
    pub days: i64,
    /// Minutes.
    pub minutes: i64,
}

impl Time {
    /// Reads a day (`20270405`) or a time (`20270405T090000`, by the clock given, or with `Z` by universal time).
    pub fn read(text: &str, clock: Clock) -> Option<Self> {
        let (date, time) = match text.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let day = Day::new(number(date, 0, 8)? / 10_000, number(date, 4, 6)? as u8, number(date, 6, 8)? as u8)?;
        if date.len() != 8 {
            return None;
        }
        let Some(time) = time else { return Some(Self { day, minute: None, seconds: false }) };
        let (time, clock) = time.strip_suffix('Z').map_or((time, clock), |time| (time, Clock::Utc));
        let (hour, minute, second) = (number(time, 0, 2)?, number(time, 2, 4)?, number(time, 4, 6)?);
        let there = time.len() == 6 && hour < 24 && minute < 60 && second <= 60;
        there.then(|| Self { day, minute: Some(((hour * 60 + minute) as u16, clock)), seconds: second > 0 })
    }

    /// Its number in minutes by the clock of Italy; a whole day begins at midnight.
    pub fn in_rome(self) -> i64 {
        let plain = self.plain();
        if self.clock() == Clock::Utc { rome::of_utc(plain) } else { plain }
    }

    /// Its number in minutes by universal time.
    pub fn in_utc(self) -> i64 {
        let plain = self.plain();
        if self.clock() == Clock::Utc { plain } else { rome::to_utc(plain) }
    }

    /// The same, rounded up to the next minute.
    pub fn rounded_up(self) -> Option<Self> {
        let Some((_, clock)) = self.minute.filter(|_| self.seconds) else { return Some(self) };
        let next = Moment::of_number(self.plain() + 1)?;
        Some(Self { day: next.day(), minute: Some((next.minute(), clock)), seconds: false })
    }

    /// The end, by the clock of Italy, of what begins here and lasts so long.
    pub fn end(self, span: Span) -> Option<i64> {
        let last =
            i32::try_from(span.days).ok().and_then(|days| Day::of_number(self.day.number().checked_add(days)?))?;
        let last = Self { day: last, ..self };
        // Days are days of the calendar; minutes pass also while a clock is changed.
        Some(if self.minute.is_none() {
            last.plain() + span.minutes
        } else {
            rome::of_utc(last.in_utc() + span.minutes)
        })
    }

    fn clock(self) -> Clock {
        self.minute.map_or(Clock::Rome, |(_, clock)| clock)
    }

    fn plain(self) -> i64 {
        i64::from(self.day.number()) * DAY + self.minute.map_or(0, |(minute, _)| i64::from(minute))
    }
}

impl Span {
    /// Reads a length of time: `PT1H30M`, `P1D`, `P2W`. A negative one is none here.
    pub fn read(text: &str) -> Option<Self> {
        let mut rest = text.strip_prefix('+').unwrap_or(text).strip_prefix('P')?;
        let (mut span, mut seconds, mut timed, mut some) = (Self::default(), 0_i64, false, false);
        while !rest.is_empty() {
            if let Some(time) = rest.strip_prefix('T').filter(|_| !timed) {
                (rest, timed) = (time, true);
                continue;
            }
            let (digits, after) = rest.split_at(rest.find(|sign: char| !sign.is_ascii_digit())?);
            let number: i64 = digits.parse::<u32>().ok()?.into();
            let unit = after.chars().next()?;
            match (unit, timed) {
                ('W', false) => span.days += 7 * number,
                ('D', false) => span.days += number,
                ('H', true) => seconds += 3600 * number,
                ('M', true) => seconds += 60 * number,
                ('S', true) => seconds += number,
                _ => return None,
            }
            (rest, some) = (&after[unit.len_utf8()..], true);
        }
        span.minutes = (seconds + 59).div_euclid(60);
        some.then_some(span)
    }
}

/// The number that stands between two places of a text, in digits alone.
fn number(text: &str, from: usize, to: usize) -> Option<i32> {
    let part = text.get(from..to)?;
    if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::{Clock, Span, Time};

    #[test]
    fn times_are_read_as_the_standard_writes_them_and_no_other_way() {
        for (text, there) in [
            ("20270405", true),
            ("20270405T090000", true),
            ("20270405T090000Z", true),
            ("20270405T235960", true),
            ("20270431", false),
            ("20270405T240000", false),
            ("20270405T0900", false),
            ("2027-04-05", false),
            ("20270405T09000", false),
            ("20270405T090000+0200", false),
            ("20270405TZ", false),
            ("202704055", false),
            ("2027é405", false),
            ("", false),
        ] {
            assert_eq!(Time::read(text, Clock::Rome).is_some(), there, "{text}");
        }
    }

    #[test]
    fn lengths_are_read_as_the_standard_writes_them() {
        for (text, days, minutes) in [
            ("PT1H30M", 0, 90),
            ("P1D", 1, 0),
            ("P2W", 14, 0),
            ("P1DT12H", 1, 720),
            ("+PT45M", 0, 45),
            ("PT30S", 0, 1),
            ("P15DT5H0M20S", 15, 301),
        ] {
            assert_eq!(Span::read(text), Some(Span { days, minutes }), "{text}");
        }
        for text in ["", "P", "PT", "-PT1H", "PT1D", "P1H", "1H", "PT1", "PTxH", "PT1HT1M", "PT1é"] {
            assert_eq!(Span::read(text), None, "{text}");
        }
    }
}
