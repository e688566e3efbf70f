//! A sitting at the box: it begins with nobody, and whatever way it ends nothing of it is left.

use super::{keep, open};
use crate::app::ballot::{Effect, End, IDLE, READ, Stage, State, WARNED, Writing};
use crate::app::{Entropy, Event, Keep, Offered, Page, PathState, SaveMark, State as Visitor, update};
use crate::base::Seed;
use crate::cohort::BallotBox;
use crate::formats::{Person, Taken};

/// Somebody sits down.
pub(super) fn begin(state: &mut State, visitor: &mut Visitor, seed: Seed, now: u64) -> Vec<Effect> {
    let Some(ballot) = state.ballot().filter(|ballot| ballot.is_open()) else { return Vec::new() };
    if !matches!(state.stage, Stage::Next | Stage::Ended(_)) {
        return Vec::new();
    }
    let campaign = ballot.campaign.clone();
    wipe(state, visitor);
    visitor.person = Person::new(seed);
    visitor.person.campaign = Some(Taken { text: String::new(), campaign });
    state.stage = Stage::Visit;
    state.touched = now;
    Vec::new()
}

/// Wipes the sitting: answers, role, what was counted. The language stays until the next person may come, so that whoever
/// sat here can read how it ended.
pub(super) fn wipe(state: &mut State, visitor: &mut Visitor) {
    visitor.person = Person::new(Seed([0; 32]));
    visitor.keep = Keep::Visit;
    visitor.page = Page::Start;
    visitor.mark = SaveMark::Nothing;
    visitor.before_load = None;
    visitor.offered = Offered::Nothing;
    visitor.path = PathState::Nothing;
    visitor.remains = None;
    visitor.notices.clear();
    visitor.aside.clear();
    state.trouble = None;
    state.tried = None;
    state.warned = false;
}

/// Follows a link to a page of the sitting; the others are not for this computer.
pub(super) fn follow(state: &mut State, visitor: &mut Visitor, page: Page, entropy: Entropy) -> Vec<Effect> {
    if state.stage != Stage::Visit {
        return Vec::new();
    }
    state.trouble = None;
    let mut effects = match page {
        Page::Start | Page::Sitting(_) | Page::Enough | Page::Profile | Page::Contribute => {
            update(visitor, Event::Opened(page))
        }
        _ => Vec::new(),
    };
    if visitor.page == Page::Contribute {
        effects.extend(update(visitor, Event::ContributionOpened(entropy)));
    }
    effects.into_iter().map(Effect::Visitor).collect()
}

/// Goes back within the sitting: to the statement before, or the page before.
pub(super) fn back(state: &mut State, visitor: &mut Visitor) -> Vec<Effect> {
    if state.stage != Stage::Visit {
        return Vec::new();
    }
    state.trouble = None;
    let trail = visitor.person.sitting.trail();
    let last = trail.len().checked_sub(1);
    let at = |place: Option<usize>| place.map_or(Page::Start, |place| Page::Sitting(Some(trail[place].0.clone())));
    let page = match &visitor.page {
        Page::Sitting(Some(item)) => at(visitor.person.sitting.place(item).and_then(|place| place.checked_sub(1))),
        Page::Sitting(None) | Page::Enough | Page::Profile => at(last),
        Page::Contribute => Page::Profile,
        _ => return Vec::new(),
    };
    update(visitor, Event::Opened(page)).into_iter().map(Effect::Visitor).collect()
}

/// Adds what is shown, the very vector.
pub(super) fn add(state: &mut State, visitor: &Visitor) -> Vec<Effect> {
    if state.stage != Stage::Visit || visitor.page != Page::Contribute {
        return Vec::new();
    }
    let Some(mut ballot) = state.ballot().cloned() else { return Vec::new() };
    let Some(handed) = visitor.person.handed.get(&ballot.campaign.id) else { return Vec::new() };
    let contribution = handed.contribution.clone();
    if ballot.add(&contribution).is_err() {
        return Vec::new();
    }
    let known = keep::known(state);
    keep::write(state, Writing::Adding(contribution), ballot, known)
}

/// Whoever sits here leaves.
pub(super) fn leave(state: &mut State, visitor: &mut Visitor) -> Vec<Effect> {
    if state.stage == Stage::Visit {
        wipe(state, visitor);
        state.stage =
            if state.ballot().is_some_and(BallotBox::is_open) { Stage::Ended(End::Left) } else { Stage::Closed };
    }
    Vec::new()
}

/// Somebody is there.
pub(super) fn touched(state: &mut State, now: u64) -> Vec<Effect> {
    state.touched = now;
    state.warned = false;
    Vec::new()
}

/// Wipes a sitting that nobody has touched for long, after a warning; some time after the end of one the next person may
/// come by itself. A clock that was set back begins anew.
pub(super) fn clock(state: &mut State, visitor: &mut Visitor, now: u64) -> Vec<Effect> {
    let Some(idle) = now.checked_sub(state.touched) else {
        state.touched = now;
        return Vec::new();
    };
    match state.stage {
        Stage::Visit if idle >= IDLE => {
            wipe(state, visitor);
            // Nobody is there to be told in the language of the sitting.
            if let Some(ballot) = state.ballot() {
                visitor.language = ballot.language;
            }
            state.stage = Stage::Ended(End::Idle);
        }
        Stage::Visit => state.warned = idle >= WARNED,
        Stage::Ended(end) if end != End::Idle && idle >= READ => return open::next(state, visitor),
        _ => {}
    }
    Vec::new()
}
