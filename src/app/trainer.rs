//! The trainer's room: what is made of a plan of editions. Pure, as the other loops are; no participant's name is in it.

mod export;
mod unread;

pub use export::Exports;
pub use unread::unread_words;
