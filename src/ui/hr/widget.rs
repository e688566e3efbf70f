//! Small parts that HR's pages share.

mod drop;
mod paper;

pub use drop::FileDrop;
pub use paper::{Paper, PrintBar};
