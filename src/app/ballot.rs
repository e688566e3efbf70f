//! The ballot box's loop. Whoever sits at it has the employee's own state and `update`, in memory only; around that stands
//! this one, which opens the box, adds, wipes, and closes. Pure likewise.

mod effect;
mod event;
mod state;
mod update;

pub use effect::Effect;
pub use event::{Event, Written};
pub use state::{DATABASE, End, IDLE, Kept, READ, Stage, State, Trouble, WARNED, Writing};
pub use update::update;
