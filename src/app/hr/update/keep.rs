//! Keeping: what is put on HR's shelf, offered as a file, and erased.

use super::open;
use crate::app::hr::state::{AGGREGATE, CAMPAIGN, DRAFT};
use crate::app::hr::{Effect, Keep, Kept, News, Notice, Page, State};
use crate::base::CampaignId;
use crate::cohort::{Aggregate, Campaign, Draft};
use crate::formats::{write_aggregate, write_campaign, write_draft};

/// Takes over what another tab has put on the shelf or taken away. What came out of gates is put together: where each tab took
/// in something else, both stay.
pub(super) fn follow(state: &mut State, kept: Kept) -> Vec<Effect> {
    if state.keeping.keep != Keep::Shelf {
        return Vec::new();
    }
    state.unread(kept.broken);
    let mut effects = Vec::new();
    let mut before = std::mem::replace(&mut state.aggregates, kept.aggregates);
    let known: Vec<CampaignId> = state.aggregates.keys().cloned().collect();
    for id in known {
        let (Some(mine), Some(theirs)) = (before.remove(&id), state.aggregates.get(&id)) else { continue };
        let mut both = theirs.clone();
        if both.merge(&mine).is_ok() && both != *theirs {
            effects.extend(keep_aggregate(state, both));
        } else if *theirs != mine {
            state.pictures.remove(&id);
        }
    }
    state.pictures.retain(|id, _| state.aggregates.contains_key(id));
    if state.draft() != state.page.campaign().and_then(|id| kept.drafts.get(id)) {
        state.undo.clear();
    }
    if let Some(collecting) = &state.collecting
        && state.campaigns.get(&collecting.campaign) != kept.campaigns.get(&collecting.campaign)
    {
        state.collecting = None;
    }
    state.campaigns = kept.campaigns;
    state.drafts = kept.drafts;
    state.notes = kept.notes;
    if state.page != Page::Trustee {
        effects.extend(open::needs(state));
    }
    effects
}

/// Keeps a campaign in place of an earlier one of its name.
pub(super) fn keep_campaign(state: &mut State, campaign: Campaign) -> Vec<Effect> {
    let changed = state.campaigns.get(&campaign.id) != Some(&campaign);
    if changed && state.collecting.as_ref().is_some_and(|collecting| collecting.campaign == campaign.id) {
        // Its collector goes by the old one; it is opened anew with the page.
        state.collecting = None;
    }
    let effects = state.keep(format!("{CAMPAIGN}{}", campaign.id), Some(write_campaign(&campaign)));
    state.campaigns.insert(campaign.id.clone(), campaign);
    effects
}

/// Keeps what came out of the gates of a campaign in place of what was there.
pub(super) fn keep_aggregate(state: &mut State, aggregate: Aggregate) -> Vec<Effect> {
    let id = aggregate.campaign().id.clone();
    let effects = state.keep(format!("{AGGREGATE}{id}"), Some(write_aggregate(&aggregate)));
    state.aggregates.insert(id.clone(), aggregate);
    state.pictures.remove(&id);
    effects
}

/// Offers a campaign as a file.
pub(super) fn to_file(state: &State, id: &CampaignId) -> Vec<Effect> {
    let file = |campaign: &Campaign| Effect::Download {
        name: format!("sestante-campaign-{id}.json"),
        text: write_campaign(campaign),
    };
    state.campaigns.get(id).map(file).into_iter().collect()
}

/// Keeps a draft in place of an earlier one of its name.
pub(super) fn keep_draft(state: &mut State, draft: Draft) -> Vec<Effect> {
    let effects = state.keep(format!("{DRAFT}{}", draft.id), Some(write_draft(&draft)));
    state.drafts.insert(draft.id.clone(), draft);
    effects
}

/// Erases a campaign and its draft here; the notice offers to take that back.
pub(super) fn erase_campaign(state: &mut State, id: &CampaignId) -> Vec<Effect> {
    let erased = (state.campaigns.remove(id), state.drafts.remove(id), state.aggregates.remove(id));
    state.pictures.remove(id);
    let mut effects = Vec::new();
    let there = [(CAMPAIGN, erased.0.is_some()), (DRAFT, erased.1.is_some()), (AGGREGATE, erased.2.is_some())];
    for (key, there) in there {
        if there {
            effects.extend(state.keep(format!("{key}{id}"), None));
        }
    }
    state.tell(Notice::Own(News::CampaignErased(Box::new(erased))));
    effects
}

/// Takes the last erasing of a campaign back.
pub(super) fn undo_erase(state: &mut State) -> Vec<Effect> {
    let erased = |notice: &Notice| matches!(notice, Notice::Own(News::CampaignErased(_)));
    let Some(place) = state.notices.iter().position(erased) else { return Vec::new() };
    let Notice::Own(News::CampaignErased(erased)) = state.notices.remove(place) else { return Vec::new() };
    let (campaign, draft, aggregate) = *erased;
    let mut effects = Vec::new();
    if let Some(campaign) = campaign {
        effects.extend(keep_campaign(state, campaign));
    }
    if let Some(draft) = draft {
        effects.extend(keep_draft(state, draft));
    }
    if let Some(aggregate) = aggregate {
        effects.extend(keep_aggregate(state, aggregate));
    }
    effects
}

/// Lets go of everything.
pub(super) fn erase(state: &mut State) {
    state.campaigns.clear();
    state.aggregates.clear();
    state.pictures.clear();
    state.drafts.clear();
    state.undo.clear();
    state.link = None;
    state.collecting = None;
    state.notes.clear();
    state.erased_notes = None;
}
