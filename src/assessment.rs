//! One sitting: response model, estimate, next item, stop.
//!
//! Knows how likely an answer is at each latent value; writes the profile. Knows nothing of roles, courses,
//! files or screens. Each score is estimated by itself, in one dimension; `profile_of` is the door through
//! which a model of all scores together can come without a change elsewhere.

mod design;
mod model;
mod next;
mod posterior;
mod sitting;

pub use design::Design;
pub use model::Graded;
pub use next::next_item;
pub use posterior::{Posterior, Prior};
pub use sitting::{Answer, Precision, Reply, Sitting, precision_of, profile_of};
