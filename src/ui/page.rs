//! The pages, one file each.

mod about;
mod contribute;
mod data;
mod path;
mod profile;
mod sitting;
mod start;

pub use about::About;
pub use contribute::Contribute;
pub use data::Data;
pub use path::Path;
pub use profile::Profile;
pub use sitting::{Enough, Sitting};
pub use start::Start;
