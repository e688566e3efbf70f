//! What is to be done outside.

use super::{Page, Request};
use crate::base::{CampaignId, Language};
use crate::cohort::Holder;

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
    /// Fetch a file of the app's own folder; answered by `Event::Fetched`.
    FetchFile(&'static str),
    /// Pack the text of a campaign for a link; answered by `Event::Packed`.
    Pack(CampaignId, String),
    /// Put a text on the clipboard; answered by `Event::Copied`.
    Copy(String),
    /// Ask something of a side's collector; answered by `Event::CollectorTold` or `TrusteeEvent::Told`.
    Collect(Holder, Request),
    /// Open and read the trustee's shelf; answered by `TrusteeEvent::Opened`.
    TrusteeOpen,
    /// Put a text under a key on the trustee's shelf, or take the key away; answered by `TrusteeEvent::Kept`.
    TrusteeKeep(String, Option<String>),
    /// Put the closing of a campaign under a key on the trustee's shelf unless one lies there; answered by `TrusteeEvent::Settled` with what lies there.
    TrusteeSettle(CampaignId, String, String),
    /// Offer bytes as a file.
    DownloadBytes {
        /// Name of the file.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// Go to a page, leaving the present one in the history.
    Go(Page),
    /// Load the phrases of a language.
    FetchTexts(Language),
    /// Remember the language for the next visit.
    Remember(Language),
}
