//! The box's pages, one file each.

mod closed;
mod closing;
mod ended;
mod field;
mod next;
mod opening;
mod picture;
mod refused;
mod review;
mod who;

pub use closed::Closed;
pub use closing::Closing;
pub use ended::Ended;
pub use next::Next;
pub use opening::Opening;
pub use picture::Picture;
pub use refused::{Refused, Told};
pub use review::Review;
pub use who::Who;
