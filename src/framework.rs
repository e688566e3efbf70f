//! What there is to be competent in: areas, scores, levels, and the bank of items that ask for them.
//!
//! Knows nothing of a person's answers, of roles or courses.

mod bank;
mod level;
mod structure;

pub use bank::{AiLabel, Bank, Item, Kind, LearningOutcome, Statement, Wording};
pub use level::{Band, Level};
pub use structure::{Area, Framework, Score};
