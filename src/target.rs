//! What a role asks for, and the gap between that and a profile.
//!
//! Knows nothing of courses or of how a profile came about.

mod gap;
mod role;

pub use gap::{Gap, Likelihood, by_worth, gaps, most_worth};
pub use role::{Role, Target, target_of};
