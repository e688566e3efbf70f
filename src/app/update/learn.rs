//! Learning: training done is noted, changed and taken out.

use super::choose;
use crate::app::{Effect, State};
use crate::training::Learned;

/// Notes a piece of training. The list stays in the order of its days.
pub(super) fn add(state: &mut State, learned: Learned) -> Vec<Effect> {
    choose::change(state, |person| {
        let place = person.learned.partition_point(|other| other.day <= learned.day);
        person.learned.insert(place, learned);
    })
}

/// Takes a piece of training out, and puts another in its stead if there is one.
pub(super) fn replace(state: &mut State, place: usize, learned: Option<Learned>) -> Vec<Effect> {
    if place >= state.person.learned.len() {
        return Vec::new();
    }
    state.person.learned.remove(place);
    match learned {
        Some(learned) => add(state, learned),
        None => choose::change(state, |_| {}),
    }
}
