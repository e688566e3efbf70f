//! Answering: which item is shown, and where one goes after a reply.

use super::{choose, keep};
use crate::app::{Content, Effect, Page, State};
use crate::assessment::{Length, Reply, Sitting, next_item, precision_of};
use crate::base::{ItemId, Seed};

/// Shows an item that has been asked before, or else the next one to ask.
pub(super) fn open(state: &mut State, item: Option<ItemId>) -> Vec<Effect> {
    let known = |item: &ItemId| state.content.bank.item(item).is_some() && state.person.sitting.place(item).is_some();
    if item.as_ref().is_some_and(known) {
        state.page = Page::Sitting(item);
        return Vec::new();
    }
    let page = onward(state);
    let mut effects = Vec::new();
    if matches!(page, Page::Sitting(Some(_))) {
        effects.extend(keep::save(state));
    }
    effects.push(Effect::Replace(page.clone()));
    state.page = page;
    effects
}

/// Where one goes when nothing of the trail is left to look at: to the next item; to the pause when what was asked for is
/// reached; to the end when no item is left. After the pause of the longest sitting it goes on as long as there are items.
fn onward(state: &mut State) -> Page {
    let last = state.person.length.next().is_none();
    if state.precision().enough && !last && next(state).is_some() {
        Page::Enough
    } else {
        Page::Sitting(ask_next(state))
    }
}

/// Puts a reply to an item and goes on: to the next item of the trail, or to a new one. When what the goal and the length
/// ask for is reached, the pause comes.
pub(super) fn reply(state: &mut State, item: &ItemId, reply: Reply) -> Vec<Effect> {
    if state.content.bank.item(item).is_none() {
        return Vec::new();
    }
    let long = state.person.length == Length::Thorough;
    let before = long && state.precision().enough;
    state.person.sitting.reply(item, reply);
    state.person.sitting.latest = Some(state.today);
    let place = state.person.sitting.place(item).unwrap_or_default();
    let mut after = state.person.sitting.trail()[place + 1..].iter().map(|(id, _)| id);
    let later = after.find(|id| state.content.bank.item(id).is_some()).cloned();
    let page = match later {
        Some(later) => Page::Sitting(Some(later)),
        None if long && !before && state.precision().enough && !was_enough(state) => Page::Enough,
        None => onward(state),
    };
    let mut effects = keep::save(state);
    effects.push(Effect::Go(page.clone()));
    state.page = page;
    effects
}

/// Begins a new sitting. One with answers is kept among the earlier ones.
pub(super) fn begin_anew(state: &mut State, seed: Seed) -> Vec<Effect> {
    let before = std::mem::replace(&mut state.person.sitting, Sitting::new(seed));
    if before.answers().next().is_some() {
        state.person.past.push(before);
    }
    let mut effects = keep::save(state);
    state.page = Page::Sitting(None);
    effects.push(Effect::Go(state.page.clone()));
    effects.extend(open(state, None));
    effects
}

/// Takes a beginning back: the last of the earlier sittings goes on. Nothing happens once the new one has an answer.
pub(super) fn undo_beginning(state: &mut State) -> Vec<Effect> {
    if state.person.sitting.answers().next().is_some() {
        return Vec::new();
    }
    let Some(before) = state.person.past.pop() else { return Vec::new() };
    choose::change(state, |person| person.sitting = before)
}

/// Whether the aim was reached at an earlier place of the trail: a surprising answer can make it less sure again, but the
/// pause comes once.
fn was_enough(state: &State) -> bool {
    let Content { bank, design, .. } = &*state.content;
    let aim = state.aim();
    let trail = state.person.sitting.trail();
    let mut sitting = Sitting::new(state.person.sitting.seed.clone());
    trail[..trail.len().saturating_sub(1)].iter().any(|(item, reply)| {
        sitting.reply(item, *reply);
        precision_of(&sitting, bank, design, &aim).enough
    })
}

/// Chooses the next item and notes it as shown.
fn ask_next(state: &mut State) -> Option<ItemId> {
    let item = next(state)?;
    if state.person.sitting.reply_to(&item).is_none() {
        state.person.sitting.reply(&item, Reply::Open);
    }
    Some(item)
}

/// The next item to ask.
fn next(state: &State) -> Option<ItemId> {
    let Content { bank, design, .. } = &*state.content;
    next_item(&state.person.sitting, bank, design, &state.aim()).map(|item| item.id.clone())
}
