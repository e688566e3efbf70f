//! The pages, one file each.

mod home;
mod picture;

pub use home::Home;
pub use picture::Picture;
