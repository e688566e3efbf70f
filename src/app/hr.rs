//! HR's loop: as the employee's, with a state, events, effects and an `update` of its own. Pure likewise.

mod change;
mod collecting;
mod content;
mod effect;
mod event;
mod export;
mod letter;
mod page;
mod reading;
mod room;
mod state;
mod trustee;
mod update;

pub use crate::app::keeping::{Keep, Mark};
pub use change::Change;
pub use collecting::{Collecting, GateFile, Request};
pub use content::{CONTENT_FILES, Content, ContentTexts, EXAMPLE_FILE, SAMPLE_FILE, read_content};
pub use effect::{Deed, Effect};
pub use event::Event;
pub use export::{Export, literacy, missing_notes, report};
pub use letter::{LONGEST_IN_MAIL, Reader, letter, letter_file};
pub use page::{Page, Step};
pub use reading::Reading;
pub use room::HrRoom;
pub use state::{Kept, Link, News, Notice, State, read_kept};
pub use trustee::{TRUSTEE_DATABASE, Trustee, TrusteeEvent, TrusteeWord};
pub use update::{export_size, said, update};
