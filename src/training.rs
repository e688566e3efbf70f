//! Courses, the catalogue, and the path of one employee through it.
//!
//! Knows nothing of groups, calendars or files. The path's mathematics stands in `training/path/`.

mod catalogue;
mod course;
mod edition;
mod learned;
pub mod path;
mod published;
mod wishes;

pub use catalogue::{Catalogue, CatalogueFault};
pub use course::{Cost, Course, Effect, Hours, Mode};
pub use edition::{Meeting, Offered};
pub use learned::{Learned, MOST_LEARNED, YEARLY, by_year};
pub use published::Published;
pub use wishes::{FIRST_WEEKLY, FIRST_WEEKS, MOST_WEEKLY, MOST_WEEKS, Wishes};
