//! The public holidays of Italy.

use crate::base::Day;

/// First year in which 4 October is one: law 151 of 8 October 2025, in force from 1 January 2026
/// (<https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2025-10-08;151>, article 1).
const FRANCIS_FROM: i32 = 2026;

/// A public holiday of Italy: law 260 of 27 May 1949, article 2, as it stands in 2026. Easter is in none of its lines, since it is a
/// Sunday; it is named here so that it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// Easter Sunday.
    Easter,
    /// The Monday after Easter.
    EasterMonday,
    /// 25 April, the day of liberation.
    Liberation,
    /// 1 May, the day of labour.
    Labour,
    /// 2 June, the day of the republic.
    Republic,
    /// 15 August, the Assumption.
    Assumption,
    /// 4 October, Saint Francis of Assisi, from 2026 on.
    Francis,
    /// 1 November, All Saints.
    AllSaints,
    /// 8 December, the Immaculate Conception.
    Immaculate,
    /// 25 December.
    Christmas,
    /// 26 December, Saint Stephen.
    Stephen,
}

impl Holiday {
    /// All of them, in the order of the year.
    pub const ALL: [Self; 13] = [
        Self::NewYear,
        Self::Epiphany,
        Self::Easter,
        Self::EasterMonday,
        Self::Liberation,
        Self::Labour,
        Self::Republic,
        Self::Assumption,
        Self::Francis,
        Self::AllSaints,
        Self::Immaculate,
        Self::Christmas,
        Self::Stephen,
    ];

    /// The holiday that a day is. Of two on one day (25 April 2011 was Easter Monday too) the first in the order of [`Self::ALL`].
    pub fn of(day: Day) -> Option<Self> {
        Self::ALL.into_iter().find(|holiday| holiday.day(day.year()) == Some(day))
    }

    /// Its day in a year; `None` where the year does not have it.
    ///
    /// ```
    /// use sestante::timetable::Holiday;
    /// let day = |year| Holiday::EasterMonday.day(year).map(|day| day.to_string());
    /// assert_eq!(day(2027).as_deref(), Some("2027-03-29"));
    /// ```
    pub fn day(self, year: i32) -> Option<Day> {
        let (month, day) = match self {
            Self::NewYear => (1, 1),
            Self::Epiphany => (1, 6),
            Self::Easter => return easter(year),
            Self::EasterMonday => return easter(year).map(|sunday| sunday.after(1)),
            Self::Liberation => (4, 25),
            Self::Labour => (5, 1),
            Self::Republic => (6, 2),
            Self::Assumption => (8, 15),
            Self::Francis if year < FRANCIS_FROM => return None,
            Self::Francis => (10, 4),
            Self::AllSaints => (11, 1),
            Self::Immaculate => (12, 8),
            Self::Christmas => (12, 25),
            Self::Stephen => (12, 26),
        };
        Day::new(year, month, day)
    }
}

/// Easter Sunday of a year of the Gregorian calendar; `None` beyond the years that there are.
///
/// Meeus, *Astronomical Algorithms* (second edition, 1998), chapter 8, page 67: the rule of Butcher's *Ecclesiastical Calendar*
/// (1876), which has no exception. The letters are those of the book.
///
/// ```
/// use sestante::timetable::easter;
/// assert_eq!(easter(1991).map(|day| day.to_string()).as_deref(), Some("1991-03-31"));
/// ```
#[allow(clippy::many_single_char_names)]
pub fn easter(year: i32) -> Option<Day> {
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Day::new(year, u8::try_from(n / 31).ok()?, u8::try_from(n % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timetable::Weekday;

    /// Meeus, page 68 (1818 and 2285 earliest, 1886, 1943 and 2038 latest); the others from the tables of the U.S. Census Bureau and the
    /// Astronomical Society of South Australia.
    #[test]
    fn easter_is_as_published() {
        for date in [
            "1818-03-22",
            "1886-04-25",
            "1943-04-25",
            "1954-04-18",
            "1961-04-02",
            "1991-03-31",
            "1992-04-19",
            "1993-04-11",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2038-04-25",
            "2285-03-22",
        ] {
            let published = Day::read(date);
            assert_eq!(published.and_then(|day| easter(day.year())), published, "{date}");
        }
    }

    #[test]
    fn easter_is_a_sunday_from_22_march_to_25_april() {
        for year in 1583..=9999 {
            let day = easter(year).expect("a day");
            assert_eq!(Weekday::of(day), Weekday::Sunday, "{day}");
            assert!(((3, 22)..=(4, 25)).contains(&day.month_and_day()), "{day}");
        }
    }

    #[test]
    fn saint_francis_is_one_from_2026_on() {
        for (date, holiday) in [
            ("2025-10-04", None),
            ("2026-10-04", Some(Holiday::Francis)),
            ("2027-10-04", Some(Holiday::Francis)),
            ("2027-10-05", None),
            ("2027-03-29", Some(Holiday::EasterMonday)),
            ("2011-04-25", Some(Holiday::EasterMonday)),
            ("2027-04-25", Some(Holiday::Liberation)),
            ("2027-12-08", Some(Holiday::Immaculate)),
            ("2027-12-24", None),
        ] {
            assert_eq!(Day::read(date).and_then(Holiday::of), holiday, "{date}");
        }
    }

    #[test]
    fn a_year_has_thirteen() {
        let days: Vec<Day> = Holiday::ALL.into_iter().filter_map(|holiday| holiday.day(2027)).collect();
        assert_eq!(days.len(), 13);
        assert!(days.is_sorted_by(|one, next| one < next), "{days:?}");
    }
}
