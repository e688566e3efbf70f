//! Small parts that HR's pages share.

mod drop;
mod field;
mod told;

pub use drop::FileDrop;
pub use field::{Field, Pair};
pub use told::{Fingerprint, step_phrase, told};
