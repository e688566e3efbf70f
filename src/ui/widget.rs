//! Small parts that pages share. They know no domain word.

mod arc;
mod combo;
mod focus;
mod notices;
mod sure;
mod text;
mod words;

pub use arc::{ArcDrawing, ArcReading};
pub use combo::{Choice, Combo};
pub use focus::focus;
pub use notices::{Act, Notices, Told};
pub use sure::Sure;
pub use text::{drawn, t};
pub use words::Words;
