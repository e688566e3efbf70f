//! `update`: from an event to new states of box and sitting, and effects.

mod keep;
mod open;
mod visit;

use super::{Effect, Event, Stage, State};
use crate::app::State as Visitor;

/// Takes in an event: changes the box and who sits at it, and gives the effects in the order in which they are to be carried
/// out. While something is being written nothing else is done to the box.
pub fn update(state: &mut State, visitor: &mut Visitor, event: Event) -> Vec<Effect> {
    let busy = state.writing.is_some();
    match event {
        Event::Elsewhere(elsewhere) => {
            state.stage = if elsewhere { Stage::Elsewhere } else { Stage::Coming };
            Vec::new()
        }
        Event::ShelfRead(result) => open::read(state, visitor, result),
        Event::Written(result) => keep::written(state, visitor, result),
        Event::Removed(key, result) => keep::removed(state, &key, result),
        Event::FileWanted(key) => keep::file(state, &key),
        Event::Touched(now) => visit::touched(state, now),
        _ if busy => Vec::new(),
        Event::Clock(now) => visit::clock(state, visitor, now),
        Event::OpenWanted { partition, part, expected, name } => {
            open::open(state, visitor, partition, part, expected, name)
        }
        Event::AnotherWanted => open::another(state),
        Event::Chosen(key) => open::choose(state, visitor, key),
        Event::VisitBegun(seed, now) => visit::begin(state, visitor, seed, now),
        Event::Followed(page, entropy) => visit::follow(state, visitor, page, entropy),
        Event::Back => visit::back(state, visitor),
        Event::AddWanted => visit::add(state, visitor),
        Event::Left => visit::leave(state, visitor),
        Event::NextWanted => open::next(state, visitor),
        Event::CloseWanted => open::look(state),
        Event::CloseMeant(day, seed) => open::close(state, day, &seed),
        Event::RemoveMeant(_) if state.stage == Stage::Visit => Vec::new(),
        Event::RemoveMeant(key) => vec![Effect::Remove(key)],
    }
}
