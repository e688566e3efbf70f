//! Opening a file: what it is stands in its `format`.

use super::keep;
use crate::app::hr::{Effect, Notice, State};
use crate::formats::{CAMPAIGN_KIND, Fault, Reason, read_campaign, read_kind};

/// Takes in a file by its kind. A file of no kind that is known is refused with the reason.
pub(super) fn file(state: &mut State, name: &str, bytes: &[u8]) -> Vec<Effect> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return refuse(state, Fault::new(name, "", Reason::NotOurs(CAMPAIGN_KIND)));
    };
    match read_kind(name, text) {
        Ok(kind) if kind == CAMPAIGN_KIND => campaign(state, name, text),
        Ok(_) => refuse(state, Fault::new(name, "format", Reason::NotOurs(CAMPAIGN_KIND))),
        Err(fault) => refuse(state, fault),
    }
}

/// Keeps the campaign of a file.
fn campaign(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    match read_campaign(name, text) {
        Ok(campaign) => {
            keep::tell(state, Notice::CampaignOpened(campaign.id.clone()));
            keep::keep_campaign(state, campaign)
        }
        Err(faults) => faults.into_iter().next().map_or_else(Vec::new, |fault| refuse(state, fault)),
    }
}

fn refuse(state: &mut State, fault: Fault) -> Vec<Effect> {
    keep::tell(state, Notice::Refused(fault));
    Vec::new()
}
