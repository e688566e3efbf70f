//! Every sentence of the interface, from one Fluent file a language, and numbers as the language writes them.
//!
//! Knows nothing of state or screens.

mod course;
mod number;
mod phrases;
mod sentence;

pub use course::{Names, why_phrase};
pub use number::{date, decimal, money, whole};
pub use phrases::{BadPhrases, Phrases, Value};
pub use sentence::band_phrase;
