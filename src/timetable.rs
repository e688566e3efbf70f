//! Course editions: rooms, trainers and the calendar that they need.
//!
//! Knows what there is to plan with, how many people of which group need what, and what was planned. Knows nothing of any
//! person: groups are as the gates let them out, trainers are letters.

mod agenda;
mod appointment;
mod basis;
mod busy;
mod calendar;
mod clash;
mod demand;
mod plan;
pub mod problem;
pub mod propose;
mod resources;
mod translate;
mod week;

pub use agenda::{Agenda, Whose, agenda};
pub use appointment::{Appointment, When};
pub use basis::{Basis, Taught, Unheld, Whom};
pub use busy::Busy;
pub use calendar::{Calendar, Closure, Holiday, Hours, LONGEST_CALENDAR, Open, Patron, Shut, easter};
pub use clash::{Clash, Unfit};
pub use demand::{Count, Demand, DemandGroup, Demanded, OneName};
pub use plan::{Edition, EditionId, GroupId, Plan};
pub use resources::{
    Absent, EditionSize, GroupLimits, MOST_SEATS, MOST_SESSIONS, Place, Resources, Rhythm, Room, Setting, Trainer,
    USUAL_SHARE, USUAL_WAY, Wave, Way,
};
pub use translate::Translation;
pub use week::{HalfDay, Session, Slot, Span, Week, Weekday};
