//! Small parts that pages share. They know no domain word.

mod arc;
mod text;

pub use arc::{ArcDrawing, ArcReading};
pub use text::t;
