//! Small parts that HR's pages share.

mod collected;
mod intake;
mod pair;
mod paper;
mod told;

pub use collected::{Counters, Troubles};
pub use intake::Intake;
pub use pair::Pair;
pub use paper::{Paper, PrintBar};
pub use told::{Fingerprint, step_phrase, told};
