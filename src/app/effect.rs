//! What is to be done outside.

use super::Page;
use crate::base::Language;

/// Something for the browser to do. `Debug` is for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put the record on the shelf; the number comes back in `Event::Saved`.
    Save(u64, String),
    /// Empty the shelf and forget all preferences.
    Erase,
    /// See what the browser still holds of us; it comes back in `Event::Looked`.
    Look,
    /// Offer a text as a file.
    Download {
        /// Name of the file.
        name: String,
        /// Its text.
        text: String,
    },
    /// Unpack the text of a link; it comes back in `Event::Unpacked`.
    Unpack(String),
    /// Have the worker plan a path; the ticket comes back in `Event::Planned`. An earlier one is cancelled.
    Plan(u32, String),
    /// Go to a page, leaving the present one in the history.
    Go(Page),
    /// Go to a page in place of the present one.
    Replace(Page),
    /// Load the texts of a language.
    FetchTexts(Language),
    /// Remember the language for the next visit.
    Remember(Language),
}
