//! The clock of the computer.

use crate::base::{Day, Moment};

/// The day where the computer is; the first of all days where its clock makes no sense.
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let day = Day::new(now.get_full_year().cast_signed(), now.get_month() as u8 + 1, now.get_date() as u8);
    day.unwrap_or_default()
}

/// The minute by universal time; the first of all where the clock of the computer makes no sense.
pub fn moment() -> Moment {
    Moment::of_number((js_sys::Date::now() / 60_000.0) as i64).unwrap_or_default()
}
