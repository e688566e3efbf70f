//! Pages and widgets. Nothing is worked out here: the lower rooms answer in the words of the screen.
//!
//! Only built for wasm.

mod ballot;
pub mod hr;
mod masthead;
mod page;
mod room;
mod shell;
mod start;
mod store;
pub mod trainer;
mod undo;
mod widget;

pub use ballot::start as start_ballot;
pub use start::start;
