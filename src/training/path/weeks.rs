//! The courses of a path laid over weeks.

use super::{Plan, Step};
use crate::base::Day;
use crate::training::{Catalogue, Wishes};

const DAYS: u32 = 7;

/// The part of a course that falls into one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The week, from 0.
    pub week: u32,
    /// Minutes of it, above 0.
    pub minutes: u32,
}

/// Lays courses of so many minutes over weeks of so many minutes, one after the other, none before the one ahead of it
/// is done. Gives the stretches of each course; none for a course of no minutes, and none at all for empty weeks.
///
/// ```
/// use sestante::training::path::weeks;
/// let laid = weeks(&[90, 150], 120);
/// assert_eq!(laid[1].iter().map(|stretch| (stretch.week, stretch.minutes)).collect::<Vec<_>>(), [(0, 30), (1, 120)]);
/// ```
pub fn weeks(minutes: &[u32], weekly: u32) -> Vec<Vec<Stretch>> {
    let (mut week, mut room) = (0, weekly);
    let mut lay = |mut left: u32| {
        let mut stretches = Vec::new();
        while left > 0 && weekly > 0 {
            if room == 0 {
                (week, room) = (week + 1, weekly);
            }
            let part = left.min(room);
            stretches.push(Stretch { week, minutes: part });
            (left, room) = (left - part, room - part);
        }
        stretches
    };
    minutes.iter().map(|minutes| lay(*minutes)).collect()
}

/// When a course of a plan is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The first week, from 1.
    pub first: u32,
    /// The last week, from 1.
    pub last: u32,
    /// The first day of the first week.
    pub from: Day,
    /// The last day of the last week.
    pub until: Day,
}

/// When the courses of a plan are to be taken, in its order, where the first week begins on a day.
pub fn placed(plan: &Plan, catalogue: &Catalogue, wishes: &Wishes, begin: Day) -> Vec<Placed> {
    let minutes = |step: &Step| catalogue.course(&step.course).map_or(0, |course| wishes.minutes_of(course));
    let laid = weeks(&plan.steps.iter().map(minutes).collect::<Vec<_>>(), wishes.weekly);
    let place = |stretches: &Vec<Stretch>| {
        let week = |stretch: Option<&Stretch>| stretch.map_or(0, |stretch| stretch.week);
        let (first, last) = (week(stretches.first()), week(stretches.last()));
        let (from, until) = (begin.after(first * DAYS), begin.after(last * DAYS + DAYS - 1));
        Placed { first: first + 1, last: last + 1, from, until }
    };
    laid.iter().map(place).collect()
}
