//! Taking a campaign: it comes by a link or a file, is looked at, and only then taken.

use super::{choose, keep};
use crate::app::{Effect, Notice, Offered, Page, State, UnpackFault};
use crate::formats::{LONGEST_CAMPAIGN, Taken, read_campaign};

/// Opens a link: its text is unpacked first. Without one there is only what came by a file.
pub(super) fn open_link(state: &mut State, packed: String) -> Vec<Effect> {
    if packed.is_empty() {
        return Vec::new();
    }
    if packed.len() > LONGEST_CAMPAIGN {
        state.offered = Offered::NotUnpacked(UnpackFault::TooLong);
        return Vec::new();
    }
    state.offered = Offered::Coming;
    vec![Effect::Unpack(packed)]
}

/// Takes in the text of a link, if it is still the one that is open.
pub(super) fn unpacked(state: &mut State, packed: String, result: Result<String, UnpackFault>) -> Vec<Effect> {
    if state.page == Page::Campaign(packed) {
        state.offered = match result {
            Ok(text) => looked_at("", text),
            Err(fault) => Offered::NotUnpacked(fault),
        };
    }
    Vec::new()
}

/// Shows the campaign of a file.
pub(super) fn came(state: &mut State, name: &str, text: String) -> Vec<Effect> {
    state.offered = looked_at(name, text);
    let here = matches!(state.page, Page::Campaign(_));
    state.page = Page::Campaign(String::new());
    let page = state.page.clone();
    vec![if here { Effect::Replace(page) } else { Effect::Go(page) }]
}

fn looked_at(name: &str, text: String) -> Offered {
    match read_campaign(name, &text) {
        Ok(campaign) => Offered::Here(Box::new(Taken { text, campaign })),
        Err(faults) => Offered::Unsound(faults),
    }
}

/// Takes the campaign that is looked at in place of the one before. What was made ready for that one stays.
pub(super) fn take(state: &mut State) -> Vec<Effect> {
    let Offered::Here(taken) = std::mem::replace(&mut state.offered, Offered::Nothing) else { return Vec::new() };
    keep::tell(state, Notice::Taken);
    let mut effects = choose::change(state, |person| person.campaign = Some(*taken));
    effects.extend(leave(state));
    effects
}

/// Leaves the page of the campaign; its long address goes out of the history.
pub(super) fn leave(state: &mut State) -> Vec<Effect> {
    state.offered = Offered::Nothing;
    state.page = Page::Start;
    vec![Effect::Replace(Page::Start)]
}
