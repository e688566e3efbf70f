//! Pages and widgets. Nothing is worked out here: the lower rooms answer in the words of the screen.
//!
//! Only built for wasm.

pub mod hr;
mod masthead;
mod page;
mod shell;
mod start;
mod store;
mod undo;
mod widget;

pub use start::start;
