//! The trainer's screens.

mod page;
mod shell;
mod start;
mod store;
mod widget;

pub use start::start;
