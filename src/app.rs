//! The one loop: `update` takes the state and an event, changes the state, and names the effects to be carried out.
//!
//! Pure: no clock, no chance, no browser; what comes from outside arrives in events.

pub mod ballot;
mod check;
mod content;
mod effect;
mod event;
mod history;
pub mod hr;
mod keeping;
mod page;
pub mod room;
mod state;
pub mod trainer;
mod update;

pub use check::{Counts, check_content, gulpease};
pub use content::{CONTENT_FILES, Content, ContentTexts, ROLES_FILE, read_content};
pub use effect::Effect;
pub use event::{Entropy, Event};
pub use page::{Page, Paper};
pub use state::{Keep, Loaded, Notice, Offered, PathState, SaveMark, State, Texts, UnitChoice, UnpackFault};
pub use update::{envelopes, update};
