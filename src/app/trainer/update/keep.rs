//! Keeping: what is worked on changes, is put on the shelf, taken back, followed in other tabs, and erased.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{effect, open, propose};
use crate::app::Loaded;
use crate::app::trainer::merging::merged;
use crate::app::trainer::state::{AGGREGATE, PAIR, WORK, empty};
use crate::app::trainer::{Desk, Effect, Keep, Kept, News, Notice, Pair, Standing, State};
use crate::base::CampaignId;
use crate::cohort::Aggregate;
use crate::formats::{Workspace, read_editions, write_aggregate, write_editions};

/// How many changes can be taken back.
const MOST_UNDO: usize = 100;

/// Puts another work in place of the present one, which can be had back.
pub(super) fn change(state: &mut State, work: Workspace) -> Vec<Effect> {
    replace(state, Desk { work: Arc::new(work), ..state.desk.clone() })
}

/// Puts another desk in place of the present one, which can be had back.
pub(super) fn replace(state: &mut State, desk: Desk) -> Vec<Effect> {
    let same = Arc::ptr_eq(&desk.aggregates, &state.desk.aggregates) && Arc::ptr_eq(&desk.pair, &state.desk.pair);
    if same && *desk.work == *state.desk.work {
        return Vec::new();
    }
    remember(state);
    go_to(state, desk)
}

/// Notes the present desk as what was before a change.
fn remember(state: &mut State) {
    state.before.push(state.desk.clone());
    if state.before.len() > MOST_UNDO {
        state.before.remove(0);
    }
    state.after.clear();
}

/// Puts away what was told of an earlier work.
fn forget(state: &mut State) {
    state.calendar = None;
    let of_a_work = |news: &News| !matches!(news, News::LeftOut(..) | News::PlannerFailed | News::CalendarElsewhere(_));
    state.notices.retain(|notice| !matches!(notice, Notice::Own(news) if of_a_work(news)));
}

/// Takes the last change back.
pub(super) fn undo(state: &mut State) -> Vec<Effect> {
    let Some(desk) = state.before.pop() else { return Vec::new() };
    state.after.push(state.desk.clone());
    go_to(state, desk)
}

/// Does again what was taken back last.
pub(super) fn redo(state: &mut State) -> Vec<Effect> {
    let Some(desk) = state.after.pop() else { return Vec::new() };
    state.before.push(state.desk.clone());
    go_to(state, desk)
}

fn go_to(state: &mut State, desk: Desk) -> Vec<Effect> {
    let was = std::mem::replace(&mut state.desk, desk);
    forget(state);
    effect::look(state);
    let mut effects = keep_pair(state, &was.pair);
    if Arc::ptr_eq(&was.work, &state.desk.work) {
        return effects;
    }
    effects.extend(propose::stop(state));
    effects.extend(keep_aggregates(state, &was.aggregates));
    effects.extend(keep_work(state));
    look(state);
    effects.extend(propose::judge(state));
    effects
}

fn keep_work(state: &mut State) -> Vec<Effect> {
    let text = write_editions(&state.desk.work);
    state.keep(WORK.to_owned(), Some(text))
}

/// Goes on with what another tab has put on the shelf; what was here before can be had back. A proposal that is being worked out
/// goes on: when it is taken, both come together.
pub(super) fn follow(state: &mut State, kept: Kept) -> Vec<Effect> {
    if state.keeping.keep != Keep::Shelf {
        return Vec::new();
    }
    let unread = kept.broken.iter().any(|(key, ..)| key == WORK);
    state.unread(kept.broken);
    if unread {
        return Vec::new();
    }
    if kept.work.is_none() && kept.aggregates.is_empty() && kept.pair.iter().all(Option::is_none) {
        // That nothing is there comes of erasing everything alone.
        return if state.has_work() { erase(state) } else { Vec::new() };
    }
    let work = kept.work.unwrap_or_else(|| empty(state.today));
    state.given = kept.given.map(Arc::new);
    let same = work == *state.desk.work && kept.aggregates == *state.desk.aggregates;
    if same && kept.pair == *state.desk.pair {
        return Vec::new();
    }
    remember(state);
    let pair = if kept.pair == *state.desk.pair { state.desk.pair.clone() } else { Arc::new(kept.pair) };
    state.desk = Desk { aggregates: Arc::new(kept.aggregates), work: Arc::new(work), pair };
    forget(state);
    effect::look(state);
    let mut effects = if state.proposing.is_none() { propose::stop(state) } else { Vec::new() };
    look(state);
    effects.extend(propose::judge(state));
    effects
}

/// Puts together what is here and what another tab has put on the shelf since `before` lay there, and keeps both.
pub(super) fn join(state: &mut State, before: Option<&str>, mut kept: Kept) -> Vec<Effect> {
    state.keeping.ended(Ok(()));
    state.unread(std::mem::take(&mut kept.broken));
    let base = before.and_then(|text| read_editions(WORK, text).ok()).map(|(work, _)| work);
    let base = base.unwrap_or_else(|| empty(state.today));
    let theirs = kept.work.clone().unwrap_or_else(|| base.clone());
    let mut work = merged(&base, &state.desk.work, &theirs);
    let mut aggregates = kept.aggregates.clone();
    for (id, own) in &*state.desk.aggregates {
        let _ = aggregates.entry(id.clone()).or_insert_with(|| own.clone()).merge(own);
    }
    let apart = base.demand != theirs.demand && base.demand != state.desk.work.demand;
    if let Some(demand) = open::demand(&aggregates, &work.demand.clone().beside(&theirs.demand))
        .filter(|_| apart && !aggregates.is_empty())
    {
        work.demand = demand;
    }
    let theirs = Arc::new(kept.aggregates.clone());
    let mut effects = follow(state, Kept { work: Some(work), aggregates, ..kept });
    effects.extend(keep_aggregates(state, &theirs));
    effects.extend(keep_work(state));
    effects
}

/// Looks at the work: what clashes, and what the plan serves. Without the content nothing is known of courses.
pub(super) fn look(state: &mut State) {
    if state.loaded == Loaded::All {
        let basis = state.basis();
        let (clashes, standing) = (basis.clashes(state.plan()), Standing::new(&basis, state.plan()));
        state.clashes = Arc::new(clashes);
        state.standing = Arc::new(standing);
    }
}

/// Puts the aggregates that are new or changed on the shelf, and takes away those that are gone.
fn keep_aggregates(state: &mut State, was: &Arc<BTreeMap<CampaignId, Aggregate>>) -> Vec<Effect> {
    let now = state.desk.aggregates.clone();
    if Arc::ptr_eq(was, &now) {
        return Vec::new();
    }
    let key = |id: &CampaignId| format!("{AGGREGATE}{id}");
    let mut effects = Vec::new();
    for id in was.keys().filter(|id| !now.contains_key(id)) {
        effects.extend(state.keep(key(id), None));
    }
    for (id, aggregate) in now.iter().filter(|(id, aggregate)| was.get(id) != Some(aggregate)) {
        effects.extend(state.keep(key(id), Some(write_aggregate(aggregate))));
    }
    effects
}

/// Puts the campaigns that are compared on the shelf where they are others, and takes away those that are gone.
fn keep_pair(state: &mut State, was: &Arc<Pair>) -> Vec<Effect> {
    let now = state.desk.pair.clone();
    let mut effects = Vec::new();
    for (side, key) in PAIR.into_iter().enumerate().filter(|(side, _)| was[*side] != now[*side]) {
        effects.extend(state.keep(key.to_owned(), now[side].as_ref().map(write_aggregate)));
    }
    effects
}

/// Puts an empty desk in place of all there is.
pub(super) fn erase(state: &mut State) -> Vec<Effect> {
    let effects = propose::stop(state);
    state.desk = Desk { aggregates: Arc::default(), work: Arc::new(empty(state.today)), pair: Arc::default() };
    state.weighed = None;
    state.before.clear();
    state.after.clear();
    state.judgement = None;
    state.given = None;
    look(state);
    effects
}
