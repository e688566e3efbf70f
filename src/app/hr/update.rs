//! `update`: from an event to a new state and effects. One file a group of events, named for the verb.

mod export;
mod keep;
mod open;

pub use export::export_size;

use super::{Effect, Event, Notice, Page, State};
use crate::app::Loaded;

/// Takes in an event: changes the state and gives the effects, in the order in which they are to be carried out.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Opened(page) => {
            if let Page::Picture(id) | Page::Exports(id) | Page::Report(id) | Page::Literacy(id) = &page {
                state.make_picture(id);
            }
            state.page = page;
        }
        Event::ContentCame(None) => state.loaded = Loaded::Failed,
        Event::ContentCame(Some((content, faults))) => {
            state.content = content;
            state.loaded = Loaded::All;
            if !faults.is_empty() {
                state.notices.push(Notice::Content(faults));
            }
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
        Event::CampaignFileWanted(id) => return keep::to_file(state, &id),
        Event::ExportWanted(id, export) => return export::file(state, &id, export),
        Event::NoteChanged(id, note, text) => return export::note(state, &id, note, &text),
        Event::CampaignErased(id) => {
            let mut effects = keep::erase_campaign(state, &id);
            effects.extend(export::erase_notes(state, &id));
            return effects;
        }
        Event::CampaignEraseUndone => {
            let mut effects = keep::undo_erase(state);
            effects.extend(export::restore_notes(state));
            return effects;
        }
        Event::BrokenWanted => return keep::broken_to_files(state),
        Event::EraseWanted => return keep::erase(state),
        Event::Erased(result) => keep::erased(state, result),
        Event::Kept(result) => keep::kept(state, result),
        Event::NoticeDismissed(place) => {
            if place < state.notices.len() {
                state.notices.remove(place);
            }
        }
    }
    Vec::new()
}
