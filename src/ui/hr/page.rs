//! The pages, one file each.

mod exports;
mod home;
mod literacy;
mod report;

pub use exports::Exports;
pub use home::Home;
pub use literacy::Literacy;
pub use report::Report;
