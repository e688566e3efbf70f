//! HR's screens.

mod page;
mod room;
mod store;
mod widget;

use crate::app::hr::HrRoom;

/// Starts HR's program.
pub fn start() {
    super::room::start::<HrRoom>();
}
