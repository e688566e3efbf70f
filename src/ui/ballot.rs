//! The ballot box's screens around the employee's own pages.

mod desk;
mod page;
mod shell;
mod start;

pub use start::start;
