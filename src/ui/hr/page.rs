//! The pages, one file each.

mod home;

pub use home::Home;
