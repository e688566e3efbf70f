//! Where a person's record is kept: an asynchronous shelf, its twin in memory, how the record is opened from it, and how
//! it is saved without taking away what another tab saved.
//!
//! Knows nothing of browsers. Broken records are kept aside, never overwritten.

mod line;
mod record;
mod remains;
mod shelf;

pub use line::{Job, Line};
pub use record::{Opened, Outcome, RECORD, open_record, save_record};
pub use remains::{Place, Remains};
pub use shelf::{MemoryShelf, Replaced, Shelf, ShelfFault};
