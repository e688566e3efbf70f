//! The pages, one file each.

mod campaign;
mod collect;
mod exports;
mod home;
mod literacy;
mod make;
mod picture;
mod poster;
mod report;
mod trustee;

pub use campaign::Campaign;
pub use collect::Collect;
pub use exports::Exports;
pub use home::Home;
pub use literacy::Literacy;
pub use make::Make;
pub use picture::Picture;
pub use poster::Poster;
pub use report::Report;
pub use trustee::TrusteeRoom;
