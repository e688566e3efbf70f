//! The trainer's loop: as HR's, with a state, events, effects and an `update` of its own. Pure likewise; no participant's name is in it.

mod adding;
mod calendar_read;
mod change;
mod compared;
mod content;
mod effect;
mod event;
mod export;
mod merging;
mod moving;
mod need;
mod page;
mod proposing;
mod room;
mod state;
pub mod typed;
mod unread;
mod update;
mod why;

pub use crate::app::keeping::{Keep, Mark};
pub use calendar_read::CalendarRead;
pub use change::{Change, Move, Step, Supply};
pub use compared::{ComparedWords, NEVER_SAID};
pub use content::{CONTENT_FILES, Content, ContentTexts, EXAMPLE_FILES, read_content};
pub use effect::{Deed, Effect};
pub use event::{Event, Given};
pub use export::{ComparedExports, Exports, Sheet};
pub use need::{Served, Standing, Total, total};
pub use page::{Page, Paper, Part};
pub use proposing::{Effort, Margins, Proposing};
pub use room::TrainerRoom;
pub use state::{Desk, Judgement, Kept, News, Notice, Pair, State, Weighed, read_kept};
pub use unread::unread_words;
pub use update::update;
pub use why::{why_phrase, why_words};
