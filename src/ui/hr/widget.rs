//! Small parts that HR's pages share.

mod drop;

pub use drop::FileDrop;
