//! When somebody cannot. Of a calendar that is read nothing else is kept.

use crate::base::{Day, Moment};

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// A part of a day on which somebody is busy, by the clocks of Italy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Busy {
    /// The day.
    pub day: Day,
    /// Beginning, in minutes after midnight.
    pub from: u16,
    /// End, after the beginning; 1440 for the end of the day.
    pub to: u16,
}

impl Busy {
    /// Cuts times (beginning and end, in minutes as [`Moment::number`] counts them) by days, and puts together those that
    /// touch. What lies outside the days from `first` to `last` is left out.
    pub fn of_times(mut times: Vec<(i64, i64)>, first: Day, last: Day) -> Vec<Self> {
        let (low, high) = (i64::from(first.number()) * DAY, (i64::from(last.number()) + 1) * DAY);
        times.sort_unstable();
        let mut joined: Vec<(i64, i64)> = Vec::new();
        for (from, to) in times.into_iter().map(|(from, to)| (from.max(low), to.min(high))).filter(|(a, b)| a < b) {
            match joined.last_mut().filter(|(_, end)| from <= *end) {
                Some((_, end)) => *end = to.max(*end),
                None => joined.push((from, to)),
            }
        }
        let mut busy = Vec::new();
        for (mut from, to) in joined {
            while from < to {
                let Some(begin) = Moment::of_number(from) else { break };
                let midnight = from - i64::from(begin.minute());
                let end = to.min(midnight + DAY);
                busy.push(Self { day: begin.day(), from: begin.minute(), to: (end - midnight) as u16 });
                from = end;
            }
        }
        busy
    }

    /// Whether it has a minute in common with a part of a day, given in minutes after midnight.
    pub fn meets(&self, day: Day, from: u16, to: u16) -> bool {
        self.day == day && self.from < to && from < self.to
    }
}
