//! Where a person's record is kept: an asynchronous shelf, its twin in memory, and how the record is opened from it.
//!
//! Knows nothing of browsers. Broken records are kept aside, never overwritten.

mod record;
mod shelf;

pub use record::{Opened, RECORD, open_record};
pub use shelf::{MemoryShelf, Shelf, ShelfFault};
