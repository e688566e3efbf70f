//! `update`: from an event to a new state and effects. One file a group of events, named for the verb.

mod busy;
mod change;
mod effect;
mod give;
mod keep;
mod open;
mod propose;

use super::{Deed, Effect, Event, Notice, State, TrainerRoom};
use crate::app::room::Common;

/// Takes in an event: changes the state and gives the effects, in the order in which they are to be carried out.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Room(event) => return common(state, event),
        Event::FileCame(name, bytes) => return open::file(state, &name, &bytes),
        Event::CalendarCame(trainer, name, bytes) => return busy::take(state, &trainer, name, &bytes),
        Event::SideFileCame(side, name, bytes) => return effect::file(state, side, &name, &bytes),
        Event::SideTaken(side, id) => return effect::take(state, side, &id),
        Event::SideCleared(side) => return effect::clear(state, side),
        Event::SidesTurned => return effect::turn(state),
        Event::ExampleWanted => return vec![Effect::Own(Deed::FetchExample)],
        Event::ExampleCame(None) => state.tell(Notice::NotFetched),
        Event::ExampleCame(Some(texts)) => return open::example(state, &texts),
        Event::Changed(change) => return change::apply(state, change),
        Event::Undone => return keep::undo(state),
        Event::Redone => return keep::redo(state),
        Event::ProposalWanted(seed, effort) => return propose::begin(state, seed, effort),
        Event::ProposalTaken => return propose::take(state),
        Event::ProposalLeft => return propose::leave(state),
        Event::MarginsWanted => return propose::margins(state),
        Event::PlannerTold(text) => return propose::told(state, text),
        Event::FileWanted(given, now) => return give::file(state, given, now),
    }
    Vec::new()
}

/// Takes in what happens in each room.
fn common(state: &mut State, event: Common<TrainerRoom>) -> Vec<Effect> {
    match event {
        Common::EraseWanted => {
            let mut effects = keep::erase(state);
            effects.extend(state.take_in(Common::EraseWanted));
            effects
        }
        Common::CameFromTab(kept) => keep::follow(state, *kept),
        Common::Differed(before, kept) => keep::join(state, before.as_deref(), *kept),
        Common::Opened(_) | Common::ContentCame(_) => {
            let came = matches!(event, Common::ContentCame(_));
            let mut effects = state.take_in(event);
            if came {
                keep::look(state);
            } else {
                state.calendar = None;
                effect::look(state);
            }
            effects.extend(propose::judge(state));
            effects
        }
        _ => state.take_in(event),
    }
}
