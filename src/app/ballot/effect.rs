//! What is to be done outside.

use crate::app;

/// Something for the browser to do. `Debug` prints no text, since it holds sums.
#[derive(Clone, PartialEq, Eq)]
pub enum Effect {
    /// Put a text under a key on the box's shelf if what is known lies there; answered by `Event::Written`.
    Write {
        /// The key.
        key: String,
        /// The text that should lie there now.
        known: Option<String>,
        /// The text in its place.
        text: String,
    },
    /// Take a key away; answered by `Event::Removed`.
    Remove(String),
    /// Offer a text as a file.
    Download {
        /// Name of the file.
        name: String,
        /// Its text.
        text: String,
    },
    /// Take the campaign's link out of the address.
    ClearAddress,
    /// What the sitting wants done. Its pages leave no trace in the address, and nothing of it is kept.
    Visitor(app::Effect),
}

impl std::fmt::Debug for Effect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Write { .. } => "Write",
            Self::Remove(_) => "Remove",
            Self::Download { .. } => "Download",
            Self::ClearAddress => "ClearAddress",
            Self::Visitor(_) => "Visitor",
        })
    }
}
