//! Small parts that HR's pages share.

mod collected;
mod drop;
mod intake;

pub use collected::{Counters, Troubles};
pub use drop::FileDrop;
pub use intake::Intake;
