//! A day of the calendar.

use std::fmt;

/// Last year there is.
const LAST_YEAR: i32 = 9999;

/// A day of the Gregorian calendar, without time and zone, from year 1 to 9999.
///
/// ```
/// use sestante::base::Day;
/// let day = Day::read("2026-11-25").expect("a day");
/// assert_eq!(day.after(7).to_string(), "2026-12-02");
/// assert_eq!(Day::read("2026-02-29"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32, u8, u8);

impl Day {
    /// The day of a year, a month and a day of the month, both from 1; `None` where there is none.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let there = (1..=LAST_YEAR).contains(&year)
            && (1..=12).contains(&month)
            && (1..=datealgo::days_in_month(year, month)).contains(&day);
        there.then_some(Self(year, month, day))
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
    pub fn year(self) -> i32 {
        self.0
    }

    /// Month of the year and day of the month, both from 1.
    pub fn month_and_day(self) -> (u8, u8) {
        (self.1, self.2)
    }

    /// Its number in days from 1 January 1970, which is 0.
    ///
    /// ```
    /// use sestante::base::Day;
    /// assert_eq!(Day::read("1970-02-01").map(Day::number), Some(31));
    /// ```
    pub fn number(self) -> i32 {
        datealgo::date_to_rd((self.0, self.1, self.2))
    }

    /// The day of such a number; `None` before year 1 and after 9999.
    ///
    /// ```
    /// use sestante::base::Day;
    /// assert_eq!(Day::of_number(31), Day::read("1970-02-01"));
    /// ```
    pub fn of_number(number: i32) -> Option<Self> {
        let [first, last] = [Self(1, 1, 1), Self(LAST_YEAR, 12, 31)].map(Self::number);
        let (year, month, day) = datealgo::rd_to_date(number.clamp(first, last));
        (first..=last).contains(&number).then_some(Self(year, month, day))
    }

    /// The day so many days later; the last day there is where that is beyond it.
    #[must_use]
    pub fn after(self, days: u32) -> Self {
        let last = datealgo::date_to_rd((LAST_YEAR, 12, 31));
        let number = datealgo::date_to_rd((self.0, self.1, self.2));
        let (year, month, day) = datealgo::rd_to_date(number.saturating_add_unsigned(days).min(last));
        Self(year, month, day)
    }
}

impl Default for Day {
    /// The first day there is.
    fn default() -> Self {
        Self(1, 1, 1)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(year, month, day) = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
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
