//! Courses, the catalogue, and the path of one employee through it.
//!
//! Knows nothing of groups, calendars or files. The path's mathematics stands in `training/path/`.

mod catalogue;
mod course;
pub mod path;

pub use catalogue::{Catalogue, CatalogueFault};
pub use course::{Cost, Course, Effect, Hours, Mode};
