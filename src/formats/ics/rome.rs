//! The clock of Italy against universal time, in minutes as `Moment::number` counts them: by the rule that has held since
//! 1996 (Directive 2000/84/EC), summer time from 1:00 UTC of the last Sunday of March to 1:00 UTC of the last of October.

use crate::base::{Day, Moment};

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// The time in Italy at a time of UTC.
pub(super) fn of_utc(utc: i64) -> i64 {
    let year = Moment::of_number(utc).map_or(1970, |moment| moment.day().year());
    let change = |month| last_sunday(year, month) * DAY + HOUR;
    let summer = (change(3)..change(10)).contains(&utc);
    utc + if summer { 2 * HOUR } else { HOUR }
}

/// The time of UTC at a time in Italy: the first of two where an hour comes twice, and for an hour that there is not as
/// if the clock had not been put forward (RFC 5545, 3.3.5).
pub(super) fn to_utc(rome: i64) -> i64 {
    let summer = rome - 2 * HOUR;
    if of_utc(summer) == rome { summer } else { rome - HOUR }
}

/// Number of the last Sunday of a month of 31 days. 1 January 1970 was a Thursday.
fn last_sunday(year: i32, month: u8) -> i64 {
    let last = Day::new(year, month, 31).map_or(0, Day::number);
    i64::from(last - (last + 4).rem_euclid(7))
}

#[cfg(test)]
mod tests {
    use super::{of_utc, to_utc};
    use crate::base::{Day, Moment};

    fn at(text: &str) -> i64 {
        let (day, time) = text.split_once(' ').expect("a day and a time");
        let (hour, minute) = time.split_once(':').expect("a time");
        let minute = hour.parse::<u16>().expect("hours") * 60 + minute.parse::<u16>().expect("minutes");
        Moment::new(Day::read(day).expect("a day"), minute).expect("a moment").number()
    }

    /// From the IANA time zone database by `zdump -v Europe/Rome`.
    #[test]
    fn the_clock_changes_on_the_last_sundays() {
        for (utc, rome) in [
            ("2026-03-29 00:59", "2026-03-29 01:59"),
            ("2026-03-29 01:00", "2026-03-29 03:00"),
            ("2026-10-25 00:59", "2026-10-25 02:59"),
            ("2026-10-25 01:00", "2026-10-25 02:00"),
            ("2027-03-28 01:00", "2027-03-28 03:00"),
            ("2027-10-31 01:00", "2027-10-31 02:00"),
            ("2030-03-31 01:00", "2030-03-31 03:00"),
            ("2026-12-31 23:30", "2027-01-01 00:30"),
        ] {
            assert_eq!(of_utc(at(utc)), at(rome), "{utc}");
        }
        for (rome, utc) in [
            ("2026-03-29 02:30", "2026-03-29 01:30"),
            ("2026-10-25 02:30", "2026-10-25 00:30"),
            ("2026-10-25 03:00", "2026-10-25 02:00"),
            ("2026-07-01 09:00", "2026-07-01 07:00"),
            ("2026-01-01 00:30", "2025-12-31 23:30"),
        ] {
            assert_eq!(to_utc(at(rome)), at(utc), "{rome}");
        }
    }
}
