//! Course editions: rooms, trainers and the calendar that they need.
//!
//! Knows what there is to plan with. Knows nothing of any person.

mod resources;

pub use resources::{Calendar, Closure, EditionSize, HalfDay, Hours, Place, Resources, Room, Slot, Trainer, Weekday};
