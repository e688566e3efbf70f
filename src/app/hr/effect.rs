//! What is to be done outside.

use super::{Page, Request};
use crate::app::room;
use crate::base::CampaignId;
use crate::cohort::Holder;

/// Something for the browser to do.
pub type Effect = room::Effect<Page, Deed>;

/// What only HR's room has done outside. `Debug` is for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Fetch a file of the app's own folder; answered by `Event::Fetched`.
    FetchFile(&'static str),
    /// Pack the text of a campaign for a link; answered by `Event::Packed`.
    Pack(CampaignId, String),
    /// Ask something of a side's collector; answered by `Event::CollectorTold` or `TrusteeEvent::Told`.
    Collect(Holder, Request),
    /// Let go of HR's collector.
    LeaveCollector,
    /// Open and read the trustee's shelf; answered by `TrusteeEvent::Opened`.
    TrusteeOpen,
    /// Put a text under a key on the trustee's shelf, or take the key away; answered by `TrusteeEvent::Kept`.
    TrusteeKeep(String, Option<String>),
    /// Put the closing of a campaign under a key on the trustee's shelf unless one lies there; answered by `TrusteeEvent::Settled` with what lies there.
    TrusteeSettle(CampaignId, String, String),
}
