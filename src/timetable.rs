//! Course editions: rooms, trainers and the calendar that they need.
//!
//! Knows what there is to plan with, how many people of which group need what, and what was planned. Knows nothing of any
//! person: groups are as the gates let them out, trainers are letters.

mod demand;
mod plan;
pub mod problem;
pub mod propose;
mod resources;

pub use demand::{Count, Demand, DemandGroup, Demanded};
pub use plan::{Edition, EditionId, GroupId, Plan, Session};
pub use resources::{Calendar, Closure, EditionSize, HalfDay, Hours, Place, Resources, Room, Slot, Trainer, Weekday};
