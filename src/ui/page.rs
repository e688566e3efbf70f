//! The pages, one file each.

mod about;
mod campaign;
mod compare;
mod contribute;
mod data;
mod enough;
mod gaps;
mod path;
mod print;
mod privacy;
mod profile;
mod record;
mod sitting;
mod sources;
mod start;
mod unkept;

pub use about::About;
pub use campaign::{Campaign, Facts, both, fingerprint_told, not_here};
pub use compare::Compare;
pub use contribute::{Contribute, Sign, counts, part_choice};
pub use data::Data;
pub use enough::Enough;
pub use gaps::Gaps;
pub use path::Path;
pub use print::Print;
pub use privacy::Privacy;
pub use profile::{Profile, Top, tops};
pub use record::Record;
pub use sitting::Sitting;
pub use sources::Sources;
pub use start::{RolePicker, Start};
