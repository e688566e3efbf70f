//! The pages, one file each.

mod about;
mod contribute;
mod data;
mod path;
mod profile;
mod sitting;
mod sources;
mod start;

pub use about::About;
pub use contribute::Contribute;
pub use data::Data;
pub use path::Path;
pub use profile::Profile;
pub use sitting::{Enough, Sitting};
pub use sources::Sources;
pub use start::Start;
