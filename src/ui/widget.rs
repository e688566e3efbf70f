//! Small parts that pages share. They know no domain word.

mod arc;
mod combo;
mod text;
mod words;

pub use arc::{ArcDrawing, ArcReading};
pub use combo::{Choice, Combo};
pub use text::{drawn, t};
pub use words::Words;
