//! HR's loop: as the employee's, with a state, events, effects and an `update` of its own. Pure likewise.

mod collecting;
mod content;
mod effect;
mod event;
mod page;
mod state;
mod trustee;
mod update;

pub use collecting::{Collecting, GateFile, Request};
pub use content::{CONTENT_FILES, Content, ContentTexts, read_content};
pub use effect::Effect;
pub use event::Event;
pub use page::Page;
pub use state::{DATABASE, Keep, Kept, Mark, Notice, State, read_kept};
pub use trustee::{TRUSTEE_DATABASE, Trustee, TrusteeEvent, TrusteeWord};
pub use update::{said, update};
