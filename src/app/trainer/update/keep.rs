//! Keeping: what is worked on changes, is put on the shelf, taken back, offered as a file, and erased.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{effect, propose};
use crate::app::Loaded;
use crate::app::keeping;
use crate::app::trainer::state::{AGGREGATE, PAIR, WORK, empty};
use crate::app::trainer::{Desk, Effect, Notice, Pair, Standing, State};
use crate::base::CampaignId;
use crate::cohort::Aggregate;
use crate::formats::{Workspace, write_aggregate, write_editions};

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
    state.before.push(state.desk.clone());
    if state.before.len() > MOST_UNDO {
        state.before.remove(0);
    }
    state.after.clear();
    go_to(state, desk)
}

/// Puts away what was told of an earlier work.
fn forget(state: &mut State) {
    state.notices.retain(|notice| {
        !matches!(
            notice,
            Notice::NeedOpened(..)
                | Notice::ResourcesOpened
                | Notice::WorkOpened
                | Notice::ExampleOpened
                | Notice::Proposed
                | Notice::NotMoved(_)
                | Notice::NotAdded(..)
                | Notice::OneBodyTwice
                | Notice::BothThere
        )
    });
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
    let text = write_editions(&state.desk.work);
    effects.extend(keep(state, WORK.to_owned(), Some(text)));
    look(state);
    effects.extend(propose::judge(state));
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
        effects.extend(keep(state, key(id), None));
    }
    for (id, aggregate) in now.iter().filter(|(id, aggregate)| was.get(id) != Some(aggregate)) {
        effects.extend(keep(state, key(id), Some(write_aggregate(aggregate))));
    }
    effects
}

/// Puts the campaigns that are compared on the shelf where they are others, and takes away those that are gone.
fn keep_pair(state: &mut State, was: &Arc<Pair>) -> Vec<Effect> {
    let now = state.desk.pair.clone();
    let mut effects = Vec::new();
    for (side, key) in PAIR.into_iter().enumerate().filter(|(side, _)| was[*side] != now[*side]) {
        effects.extend(keep(state, key.to_owned(), now[side].as_ref().map(write_aggregate)));
    }
    effects
}

/// Puts a text under a key, or takes the key away, where things are kept.
pub(super) fn keep(state: &mut State, key: String, text: Option<String>) -> Vec<Effect> {
    if state.keeping.begin() { vec![Effect::Keep(key, text)] } else { Vec::new() }
}

/// Offers each text that could not be read as a file of its own.
pub(super) fn broken_to_files(state: &State) -> Vec<Effect> {
    let file = |(place, (_, text)): (usize, &(String, String))| Effect::Download {
        name: format!("sestante-trainer-broken-{}.txt", place + 1),
        text: text.clone(),
    };
    state.broken.iter().enumerate().map(file).collect()
}

/// Erases everything, in memory and on the shelf.
pub(super) fn erase(state: &mut State) -> Vec<Effect> {
    let mut effects = propose::stop(state);
    state.desk = Desk { aggregates: Arc::default(), work: Arc::new(empty(state.today)), pair: Arc::default() };
    state.weighed = None;
    state.before.clear();
    state.after.clear();
    state.judgement = None;
    state.given = None;
    state.broken.clear();
    state.notices.clear();
    look(state);
    effects.push(Effect::Erase);
    effects
}

/// Adds a notice, in place of an earlier one of its kind.
pub(super) fn tell(state: &mut State, notice: Notice) {
    keeping::tell(&mut state.notices, notice);
}
