//! Small parts that the trainer's pages share.

mod by;
mod cell;
mod clash;
mod days_form;
mod entry;
mod name;
mod nothing;
mod shift;
mod spans;
mod standing;
mod waves;
mod week;

pub use by::{By, Cut, by_switches, cuts, switch};
pub use cell::{Choice, cell, cell_choice, cell_tick};
pub use clash::{clash_words, shut};
pub use days_form::DaysForm;
pub use entry::{Entry, Field, Kind, Take, Taken, take_end};
pub use name::{
    cents_typed, course_title, euro, group_title, group_title_at, half, interval, months_day, percent, room_title,
    session_words, sessions_words, site_title, trainer_title, unheld, weekday,
};
pub use nothing::nothing_yet;
pub use shift::shift;
pub use spans::{Spans, span_words};
pub use standing::Standing;
pub use waves::waves;
pub use week::WeekTicks;
