//! The pages, one file each.

mod campaign;
mod home;
mod make;
mod picture;
mod poster;

pub use campaign::Campaign;
pub use home::Home;
pub use make::Make;
pub use picture::Picture;
pub use poster::Poster;
