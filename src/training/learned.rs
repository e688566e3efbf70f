//! Training done.

use crate::base::{CourseId, Day};

/// Most minutes that one piece of training may have.
pub const MOST_LEARNED: u32 = 500 * 60;

/// Minutes of training a year: the 40 hours of the directive of 14 January 2025.
pub const YEARLY: u32 = 40 * 60;

/// A piece of training done, from the catalogue or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learned {
    /// The day on which it was completed.
    pub day: Day,
    /// What it is called, in the words of the person or of the catalogue.
    pub title: String,
    /// Who gave it; empty when not told.
    pub provider: String,
    /// The course of the catalogue, if it is one.
    pub course: Option<CourseId>,
    /// Minutes it took, from 1 to [`MOST_LEARNED`].
    pub minutes: u32,
}

/// The minutes of each year that has any, the latest year first.
pub fn by_year(learned: &[Learned]) -> Vec<(i32, u32)> {
    let mut years: Vec<(i32, u32)> = Vec::new();
    for one in learned {
        match years.iter_mut().find(|(year, _)| *year == one.day.year()) {
            Some((_, minutes)) => *minutes += one.minutes,
            None => years.push((one.day.year(), one.minutes)),
        }
    }
    years.sort_by_key(|(year, _)| std::cmp::Reverse(*year));
    years
}
