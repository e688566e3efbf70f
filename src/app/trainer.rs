//! The trainer's loop: as HR's, with a state, events, effects and an `update` of its own. Pure likewise; no participant's name is in it.

mod adding;
mod change;
mod compared;
mod content;
mod effect;
mod event;
mod export;
mod moving;
mod need;
mod page;
mod proposing;
mod state;
mod unread;
mod update;

pub use crate::app::keeping::{Keep, Mark};
pub use change::{Change, Move, Step, Supply};
pub use compared::ComparedWords;
pub use content::{CONTENT_FILES, Content, ContentTexts, EXAMPLE_FILES, read_content};
pub use effect::Effect;
pub use event::{Event, Given};
pub use export::{ComparedExports, Exports};
pub use need::{Served, Standing, total};
pub use page::{Page, Part};
pub use proposing::{Effort, Margins, Proposing};
pub use state::{DATABASE, Desk, Judgement, Kept, Notice, Pair, State, Weighed, read_kept};
pub use unread::unread_words;
pub use update::update;
