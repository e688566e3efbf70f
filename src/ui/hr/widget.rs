//! Small parts that HR's pages share.

mod collected;
mod drop;
mod field;
mod intake;
mod paper;
mod told;

pub use collected::{Counters, Troubles};
pub use drop::FileDrop;
pub use field::{Field, Pair};
pub use intake::Intake;
pub use paper::{Paper, PrintBar};
pub use told::{Fingerprint, step_phrase, told};
