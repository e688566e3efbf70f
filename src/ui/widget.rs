//! Small parts that pages share. They know no domain word.

mod arc;
mod block;
mod combo;
mod drop;
mod field;
mod focus;
mod notices;
mod sure;
mod text;
mod whisker;
mod words;

pub use arc::{ArcDrawing, ArcReading};
pub use block::block;
pub use combo::{Choice, Combo};
pub use drop::FileDrop;
pub use field::Field;
pub use focus::{focus, focus_if_lost};
pub use notices::{Act, Notices, Told};
pub use sure::Sure;
pub use text::{drawn, t};
pub use whisker::whisker;
pub use words::Words;
