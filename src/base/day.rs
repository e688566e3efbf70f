//! A day of the calendar.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

/// A day of the Gregorian calendar, without time and zone, from year 1 to 9999.
///
/// ```
/// use sestante::base::Day;
/// let day = Day::read("2026-11-25").expect("a day");
/// assert_eq!(day.after(7).to_string(), "2026-12-02");
/// assert_eq!(Day::read("2026-02-29"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

impl Day {
    /// The day of a year, a month and a day of the month, both from 1; `None` where there is none.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        if year < 1 { None } else { Date::new(year, month, day).ok().map(Self) }
    }

    /// Reads a day as ISO 8601 writes it: `2026-11-25`, and no other way.
    pub fn read(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let (year, rest) = text.split_once('-').filter(|_| plain)?;
        let (month, day) = rest.split_once('-')?;
        let sized = [year.len(), month.len(), day.len()] == [4, 2, 2];
        if sized { Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?) } else { None }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Month of the year and day of the month, both from 1.
    pub fn month_and_day(self) -> (i8, i8) {
        (self.0.month(), self.0.day())
    }

    /// The day so many days later; the last day there is where that is beyond it.
    #[must_use]
    pub fn after(self, days: u32) -> Self {
        self.0.checked_add(i64::from(days).days()).map_or(Self(Date::MAX), Self)
    }
}

impl Default for Day {
    /// The first day there is.
    fn default() -> Self {
        Self(Date::constant(1, 1, 1))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (month, day) = self.month_and_day();
        write!(f, "{:04}-{month:02}-{day:02}", self.year())
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn only_days_that_there_are_are_read() {
        for (text, there) in [
            ("2026-11-25", true),
            ("2000-02-29", true),
            ("1900-02-29", false),
            ("2026-02-29", false),
            ("2026-04-31", false),
            ("2026-13-01", false),
            ("2026-00-10", false),
            ("2026-10-00", false),
            ("0000-01-01", false),
            ("9999-12-31", true),
            ("26-11-25", false),
            ("2026-1-25", false),
            ("2026-11-25T10:00", false),
            (" 2026-11-25", false),
            ("+026-11-25", false),
            ("25/11/2026", false),
            ("", false),
        ] {
            let read = Day::read(text);
            assert_eq!(read.is_some(), there, "{text}");
            assert!(read.is_none_or(|day| day.to_string() == text), "{text} is written as it was read");
        }
    }

    #[test]
    fn days_are_counted_over_months_and_years() {
        for (from, days, to) in [
            ("2026-11-25", 0, "2026-11-25"),
            ("2026-12-31", 1, "2027-01-01"),
            ("2028-02-28", 1, "2028-02-29"),
            ("2027-02-28", 1, "2027-03-01"),
            ("2026-11-25", 364, "2027-11-24"),
            ("9999-12-30", 10, "9999-12-31"),
        ] {
            assert_eq!(Day::read(from).map(|day| day.after(days)), Day::read(to), "{from} and {days}");
        }
    }
}
