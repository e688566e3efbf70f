//! Giving out: a campaign is fixed, and its link made.

use super::keep;
use crate::app::hr::{Deed, Effect, Link, News, Notice, State};
use crate::base::CampaignId;
use crate::formats::write_campaign;

/// Fixes the campaign of the page as its draft is, if nothing is wrong with it.
pub(super) fn fix(state: &mut State) -> Vec<Effect> {
    let Some((campaign, faults)) = state.made() else { return Vec::new() };
    if !faults.is_empty() {
        return Vec::new();
    }
    state.tell(Notice::Own(News::Fixed));
    let mut effects = keep::keep_campaign(state, campaign);
    effects.extend(link(state));
    effects
}

/// Has the link of the campaign of the page made, unless it is here.
pub(super) fn link(state: &mut State) -> Vec<Effect> {
    let Some(campaign) = state.campaign() else { return Vec::new() };
    if state.link.as_ref().is_some_and(|link| link.campaign == *campaign) {
        return Vec::new();
    }
    vec![Effect::Own(Deed::Pack(campaign.id.clone(), write_campaign(campaign)))]
}

/// Takes in the link: the address of the app's folder, and the packed campaign.
pub(super) fn packed(state: &mut State, id: &CampaignId, packed: Option<(String, String)>) {
    let Some(campaign) = state.campaigns.get(id).cloned() else { return };
    let addresses = packed.map(|(folder, packed)| {
        let link = format!("{folder}#/campaign/{packed}");
        [folder, link]
    });
    state.link = Some(Link { campaign, addresses });
}
