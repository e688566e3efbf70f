//! What stands in a calendar.

use crate::base::Day;

/// When something is, by the clocks of Italy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// On whole days, of which the first and the last are told.
    Days {
        /// First day.
        from: Day,
        /// Last day, not before the first.
        until: Day,
    },
    /// Within a day, in minutes after midnight.
    Hours {
        /// The day.
        day: Day,
        /// Beginning.
        from: u16,
        /// End, after the beginning, below 1440.
        to: u16,
    },
}

/// Something that stands in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Name by which calendars know it again, whatever else of it changes.
    pub uid: String,
    /// When it is.
    pub when: When,
    /// What it is called.
    pub title: String,
    /// Where it is, if it is anywhere.
    pub place: Option<String>,
    /// What else is to be known, line by line.
    pub text: String,
    /// An address that leads further.
    pub url: Option<String>,
    /// Whether who has it in the calendar is taken to be busy.
    pub busy: bool,
    /// Whether it does not take place any more.
    pub cancelled: bool,
}
