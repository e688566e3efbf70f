//! Where a person stands: an estimate per score and per area, and how to say it no surer than it is.
//!
//! Written by `assessment`, read by the rest. Knows nothing of items, answers or response models.

mod change;
mod estimate;
mod saying;

pub use change::{Change, Changes};
pub use estimate::{Estimate, Outcome, Profile, strongest};
pub use saying::{SURE_OF_LEVEL, Saying};
