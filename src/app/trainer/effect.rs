//! What is to be done outside.

use super::Page;
use crate::base::Language;

/// Something for the browser to do. `Debug` is for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put a text under a key on the trainer's shelf, or take the key away; answered by `Event::Kept`.
    Keep(String, Option<String>),
    /// Empty the trainer's shelf; answered by `Event::Erased`.
    Erase,
    /// Offer a text as a file.
    Download {
        /// Name of the file.
        name: String,
        /// Its text.
        text: String,
    },
    /// Offer bytes as a file.
    DownloadBytes {
        /// Name of the file.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// Fetch files of the app's own folder; answered by `Event::ExampleCame`.
    FetchExample,
    /// Ask something of the planner, which leaves what it is at; answered by `Event::PlannerTold`.
    Ask(String),
    /// Have the planner leave what it is at.
    StopPlanner,
    /// Put a text on the clipboard; answered by `Event::Copied`.
    Copy(String),
    /// Go to a page, leaving the present one in the history.
    Go(Page),
    /// Load the phrases of a language.
    FetchTexts(Language),
    /// Remember the language for the next visit.
    Remember(Language),
}
