//! What is to be done outside.

use super::Page;
use crate::app::room;

/// Something for the browser to do.
pub type Effect = room::Effect<Page, Deed>;

/// What only the trainer's room has done outside. `Debug` is for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Fetch files of the app's own folder; answered by `Event::ExampleCame`.
    FetchExample,
    /// Ask something of the planner, which leaves what it is at; answered by `Event::PlannerTold`.
    Ask(String),
    /// Have the planner leave what it is at.
    StopPlanner,
}
