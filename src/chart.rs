//! Numbers to shapes. No DOM and no words: what a shape means is said beside it.

mod arc;

pub use arc::{Arc, Hanger, Size};
