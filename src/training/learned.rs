//! Training done.

use crate::base::{CourseId, Day};

/// Most minutes that one piece of training may have.
pub const MOST_LEARNED: u32 = 500 * 60;

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
