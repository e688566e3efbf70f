//! Comparing two campaigns: their files come, go, change places, and are looked at.

use std::sync::Arc;

use super::{keep, open};
use crate::app::trainer::{Desk, Effect, News, Notice, Page, Pair, State, Weighed};
use crate::base::CampaignId;
use crate::cohort::{Aggregate, compare};
use crate::formats::{AGGREGATE_KIND, Fault, Reason, read_aggregate, read_kind};

/// Takes in a file for a side. What a side has of the same campaign is put together; beside another campaign it goes to
/// the other side, where there is none, since two files may be chosen at once.
pub(super) fn file(state: &mut State, side: usize, name: &str, bytes: &[u8]) -> Vec<Effect> {
    let foreign = || vec![Fault::new(name, "format", Reason::NotOurs(AGGREGATE_KIND))];
    let Some(text) = std::str::from_utf8(bytes).ok() else { return open::refuse(state, foreign()) };
    match read_kind(name, text) {
        Ok(kind) if kind == AGGREGATE_KIND => {}
        Ok(_) => return open::refuse(state, foreign()),
        Err(fault) => return open::refuse(state, vec![fault]),
    }
    let (came, faults) = match read_aggregate(name, text) {
        Ok(came) => came,
        Err(faults) => return open::refuse(state, faults),
    };
    let id = came.campaign().id.clone();
    let other = || Fault::new(name, "campaign", Reason::Rule(format!("another campaign is called {id}")));
    let mut pair: Pair = (*state.desk.pair).clone();
    let is_of = |own: &Option<Aggregate>| own.as_ref().is_some_and(|own| own.campaign().id == id);
    let taken = match (&pair[side], &pair[1 - side]) {
        (Some(_), None) if !is_of(&pair[side]) => 1 - side,
        (Some(_), Some(_)) if !is_of(&pair[side]) => {
            state.tell(Notice::Own(News::BothThere));
            return Vec::new();
        }
        _ => side,
    };
    match &mut pair[taken] {
        Some(own) => {
            if own.merge(&came).is_err() {
                return open::refuse(state, vec![other()]);
            }
        }
        empty => *empty = Some(came),
    }
    let effects = put(state, pair);
    open::left_out(state, faults);
    effects
}

/// Takes what the need comes from for a side.
pub(super) fn take(state: &mut State, side: usize, id: &CampaignId) -> Vec<Effect> {
    let mut pair: Pair = (*state.desk.pair).clone();
    pair[side] = state.desk.aggregates.get(id).cloned();
    put(state, pair)
}

/// Takes the campaign of a side away.
pub(super) fn clear(state: &mut State, side: usize) -> Vec<Effect> {
    let mut pair: Pair = (*state.desk.pair).clone();
    pair[side] = None;
    put(state, pair)
}

/// Before and after change places.
pub(super) fn turn(state: &mut State) -> Vec<Effect> {
    let mut pair: Pair = (*state.desk.pair).clone();
    pair.swap(0, 1);
    put(state, pair)
}

fn put(state: &mut State, pair: Pair) -> Vec<Effect> {
    if pair == *state.desk.pair {
        return Vec::new();
    }
    keep::replace(state, Desk { pair: Arc::new(pair), ..state.desk.clone() })
}

/// Compares both campaigns, where that is shown and not known.
pub(super) fn look(state: &mut State) {
    let known = state.weighed.as_ref().is_some_and(|known| Arc::ptr_eq(&known.pair, &state.desk.pair));
    if state.page != Page::Effect || known {
        return;
    }
    let pair = state.desk.pair.clone();
    state.weighed = match &*pair {
        [Some(before), Some(after)] => {
            let found = Arc::new(compare(before, after));
            Some(Weighed { pair, found })
        }
        _ => None,
    };
}
