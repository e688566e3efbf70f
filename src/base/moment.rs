//! A minute of a day.

use super::Day;

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// A minute of a day, by a clock that is said where it is used. Moments of one clock stand in order of time.
///
/// ```
/// use sestante::base::{Day, Moment};
/// let moment = Day::read("1970-01-02").and_then(|day| Moment::new(day, 90)).expect("a moment");
/// assert_eq!(moment.number(), 24 * 60 + 90);
/// assert_eq!(Moment::of_number(moment.number()), Some(moment));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    day: Day,
    minute: u16,
}

impl Moment {
    /// The moment of a day and a minute after midnight, below 1440; `None` beyond.
    pub fn new(day: Day, minute: u16) -> Option<Self> {
        (i64::from(minute) < DAY).then_some(Self { day, minute })
    }

    /// The day.
    pub fn day(self) -> Day {
        self.day
    }

    /// Minutes after midnight, below 1440.
    pub fn minute(self) -> u16 {
        self.minute
    }

    /// Its number in minutes from the beginning of 1 January 1970, which is 0.
    pub fn number(self) -> i64 {
        i64::from(self.day.number()) * DAY + i64::from(self.minute)
    }

    /// The moment of such a number; `None` before year 1 and after 9999.
    pub fn of_number(number: i64) -> Option<Self> {
        let day = i32::try_from(number.div_euclid(DAY)).ok().and_then(Day::of_number)?;
        Some(Self { day, minute: number.rem_euclid(DAY) as u16 })
    }
}
