//! The trainer's screens.

mod page;
mod room;
mod store;
mod widget;

use crate::app::trainer::TrainerRoom;

/// Starts the trainer's program.
pub fn start() {
    super::room::start::<TrainerRoom>();
}
