//! The pages, one file each.

mod collect;
mod home;
mod trustee;

pub use collect::Collect;
pub use home::Home;
pub use trustee::TrusteeRoom;
