//! Choosing: role, unit, goal, length, targets, wishes.

use super::{keep, plan};
use crate::app::{Effect, State};
use crate::base::ScoreId;
use crate::formats::Person;
use crate::framework::Level;

/// Changes what the person entered, saves it, and has the path follow.
pub(super) fn change(state: &mut State, change: impl FnOnce(&mut Person)) -> Vec<Effect> {
    change(&mut state.person);
    let mut effects = keep::save(state);
    effects.extend(plan::renew(state));
    effects
}

/// Sets an own target. One that says what the role proposes anyway is none.
pub(super) fn set_target(state: &mut State, score: ScoreId, level: Option<Level>) -> Vec<Effect> {
    let proposed = state.role().and_then(|role| role.target(&score)).map(|target| target.level);
    change(state, |person| {
        if proposed == level {
            person.targets.remove(&score);
        } else {
            person.targets.insert(score, level);
        }
    })
}

/// Takes own targets away: that of a score, or all.
pub(super) fn reset_targets(state: &mut State, score: Option<&ScoreId>) -> Vec<Effect> {
    change(state, |person| person.targets.retain(|own, _| score.is_some_and(|score| score != own)))
}
