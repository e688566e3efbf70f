//! Opening a file: what it is stands in its `format`.

use super::{collect, give, keep, trustee};
use crate::app::hr::{Effect, News, Notice, Page, State};
use crate::cohort::{Added, Aggregate};
use crate::formats::{AGGREGATE_KIND, CAMPAIGN_KIND, Fault, Reason, read_aggregate, read_campaign, read_kind};

/// Opens a page. A file that is being read is let go of: nothing of it stays. Of a campaign the link is made.
pub(super) fn page(state: &mut State, page: Page) -> Vec<Effect> {
    state.reading = None;
    if page.campaign() != state.page.campaign() {
        state.undo.clear();
    }
    state.page = page;
    needs(state)
}

/// Gets what the page needs, unless it is there: its picture, collector or link.
pub(super) fn needs(state: &mut State) -> Vec<Effect> {
    match state.page.clone() {
        Page::Collect(id) => collect::open(state, &id),
        Page::Trustee => trustee::open(state),
        Page::Picture(id) | Page::Exports(id) | Page::Report(id) | Page::Literacy(id) => {
            state.make_picture(&id);
            Vec::new()
        }
        _ => give::link(state),
    }
}

/// Takes in a file by its kind. A file of no kind that is known is refused with the reason.
pub(super) fn file(state: &mut State, name: &str, bytes: &[u8]) -> Vec<Effect> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return refuse(state, Fault::new(name, "", Reason::NotOurs(CAMPAIGN_KIND)));
    };
    match read_kind(name, text) {
        Ok(kind) if kind == CAMPAIGN_KIND => campaign(state, name, text),
        Ok(kind) if kind == AGGREGATE_KIND => aggregate(state, name, text),
        Ok(_) => refuse(state, Fault::new(name, "format", Reason::NotOurs(CAMPAIGN_KIND))),
        Err(fault) => refuse(state, fault),
    }
}

/// Keeps the campaign of a file.
fn campaign(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    match read_campaign(name, text) {
        Ok(campaign) => {
            state.tell(Notice::Own(News::CampaignOpened(campaign.id.clone())));
            let go = Effect::Go(Page::Campaign(campaign.id.clone()));
            let mut effects = keep::keep_campaign(state, campaign);
            effects.push(go);
            effects
        }
        Err(faults) => faults.into_iter().next().map_or_else(Vec::new, |fault| refuse(state, fault)),
    }
}

/// Takes in what came out of gates. A campaign that is not kept yet comes with it.
fn aggregate(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    let (came, faults) = match read_aggregate(name, text) {
        Ok(came) => came,
        Err(faults) => return faults.into_iter().next().map_or_else(Vec::new, |fault| refuse(state, fault)),
    };
    let id = came.campaign().id.clone();
    let other = || Fault::new(name, "campaign", Reason::Rule(format!("another campaign is called {id}")));
    if state.campaigns.get(&id).is_some_and(|own| own != came.campaign()) {
        return refuse(state, other());
    }
    let mut all = state.aggregates.get(&id).cloned().unwrap_or_else(|| Aggregate::new(came.campaign().clone()));
    let Ok(added) = all.merge(&came) else { return refuse(state, other()) };
    if let Some(fault) = faults.into_iter().next() {
        state.tell(Notice::Refused(fault));
    }
    let count = |what: &Added| added.iter().filter(|added| *added == what).count() as u32;
    let counts = [count(&Added::New), count(&Added::Again), count(&Added::Conflict)];
    state.tell(Notice::Own(News::AggregateOpened(id.clone(), counts)));
    let mut effects = Vec::new();
    if !state.campaigns.contains_key(&id) {
        effects.extend(keep::keep_campaign(state, came.campaign().clone()));
    }
    effects.extend(keep::keep_aggregate(state, all));
    effects
}

fn refuse(state: &mut State, fault: Fault) -> Vec<Effect> {
    state.tell(Notice::Refused(fault));
    Vec::new()
}
