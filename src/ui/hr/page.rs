//! The pages, one file each.

mod campaign;
mod collect;
mod home;
mod make;
mod picture;
mod poster;
mod trustee;

pub use campaign::Campaign;
pub use collect::Collect;
pub use home::Home;
pub use make::Make;
pub use picture::Picture;
pub use poster::Poster;
pub use trustee::TrusteeRoom;
