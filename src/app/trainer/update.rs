//! `update`: from an event to a new state and effects. One file a group of events, named for the verb.

mod change;
mod effect;
mod give;
mod keep;
mod open;
mod propose;

use super::{Effect, Event, Notice, State};
use crate::app::Loaded;

/// Takes in an event: changes the state and gives the effects, in the order in which they are to be carried out.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Opened(page) => {
            state.page = page;
            effect::look(state);
            return propose::judge(state);
        }
        Event::ContentCame(None) => state.loaded = Loaded::Failed,
        Event::ContentCame(Some((content, faults))) => {
            state.content = content;
            state.loaded = Loaded::All;
            if !faults.is_empty() {
                state.notices.push(Notice::Content(faults));
            }
            keep::look(state);
            return propose::judge(state);
        }
        Event::TextsCame(phrases) => {
            state.texts.insert(phrases.language(), phrases);
        }
        Event::LanguageChosen(language) => {
            state.language = language;
            let mut effects = vec![Effect::Remember(language)];
            if !state.texts.contains_key(&language) {
                effects.push(Effect::FetchTexts(language));
            }
            return effects;
        }
        Event::DayCame(day) => state.today = day,
        Event::FileCame(name, bytes) => return open::file(state, &name, &bytes),
        Event::SideFileCame(side, name, bytes) => return effect::file(state, side, &name, &bytes),
        Event::SideTaken(side, id) => return effect::take(state, side, &id),
        Event::SideCleared(side) => return effect::clear(state, side),
        Event::SidesTurned => return effect::turn(state),
        Event::ExampleWanted => return vec![Effect::FetchExample],
        Event::ExampleCame(None) => keep::tell(state, Notice::NotFetched),
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
        Event::CopyWanted(text) => return vec![Effect::Copy(text)],
        Event::Copied(done) => keep::tell(state, Notice::Copied(done)),
        Event::BrokenWanted => return keep::broken_to_files(state),
        Event::EraseWanted => return keep::erase(state),
        Event::Erased(result) => {
            state.keeping.emptied();
            keep::tell(state, if result.is_ok() { Notice::Erased } else { Notice::NotErased });
        }
        Event::Kept(result) => {
            if let Some(fault) = state.keeping.ended(result) {
                keep::tell(state, Notice::Shelf(fault));
            }
        }
        Event::NoticeDismissed(place) => {
            if place < state.notices.len() {
                state.notices.remove(place);
            }
        }
    }
    Vec::new()
}
