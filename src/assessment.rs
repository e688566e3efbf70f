//! One sitting: response model, estimate, next item, stop.
//!
//! Knows how likely an answer is at each latent value; writes the profile. Knows nothing of roles, courses,
//! files or screens. All scores are estimated together ([`Joint`]): an answer to an item of one score says something
//! about its neighbours too. One score alone on a grid ([`Posterior`]) is what published numbers are given for.

mod ahead;
mod aim;
mod design;
mod forecast;
mod goal;
mod joint;
mod matrix;
mod model;
mod next;
mod posterior;
mod simulate;
mod sitting;

pub use ahead::ahead;
pub use aim::{Aim, Subject, Wanted};
pub use design::Design;
pub use forecast::forecast;
pub use goal::{Goal, Length, SECONDS_TO_DECIDE, WORDS_A_MINUTE, WORDS_OF_A_STATEMENT, minutes};
pub use joint::{Joint, Prior};
pub use matrix::{cholesky, lifts_together};
pub use model::Graded;
pub use next::next_item;
pub use posterior::Posterior;
pub use simulate::Simulated;
pub use sitting::{Answer, Precision, Reply, Sitting, precision_of, profile_of};
