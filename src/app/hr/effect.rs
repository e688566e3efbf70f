//! What is to be done outside.

use super::Page;
use crate::base::Language;

/// Something for the browser to do. `Debug` is for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put a text under a key on HR's shelf, or take the key away; answered by `Event::Kept`.
    Keep(String, Option<String>),
    /// Empty HR's shelf; answered by `Event::Erased`.
    Erase,
    /// Offer a text as a file.
    Download {
        /// Name of the file.
        name: String,
        /// Its text.
        text: String,
    },
    /// Go to a page, leaving the present one in the history.
    Go(Page),
    /// Load the phrases of a language.
    FetchTexts(Language),
    /// Remember the language for the next visit.
    Remember(Language),
}
