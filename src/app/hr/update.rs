//! `update`: from an event to a new state and effects. One file a group of events, named for the verb.

mod collect;
mod count;
mod export;
mod give;
mod keep;
mod make;
mod open;
mod trustee;

pub use export::export_size;

use super::{EXAMPLE_FILE, Effect, Event, Notice, SAMPLE_FILE, State};
use crate::app::Loaded;
use crate::cohort::Holder;

pub use collect::said;

/// Takes in an event: changes the state and gives the effects, in the order in which they are to be carried out.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Opened(page) => return open::page(state, page),
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
        Event::ExampleWanted => return vec![Effect::FetchFile(EXAMPLE_FILE)],
        Event::PictureWanted(id) => state.make_picture(&id),
        Event::DraftWanted(name) => return make::begin(state, name),
        Event::SampleWanted(name) => {
            state.sample = Some(name);
            return vec![Effect::FetchFile(SAMPLE_FILE)];
        }
        Event::Fetched(_, None) => keep::tell(state, Notice::NotFetched),
        Event::Fetched(SAMPLE_FILE, Some(text)) => return make::sample(state, &text),
        Event::Fetched(name, Some(text)) => return open::file(state, name, text.as_bytes()),
        Event::Changed(change) => return make::change(state, change),
        Event::ChangeUndone => return make::undo(state),
        Event::BodyCame(name, bytes) => return count::open(state, name, bytes),
        Event::ReadingChanged(lines, columns, sheet) => count::choose(state, lines, columns, sheet),
        Event::RoleMeant(role, family) => count::mean(state, role, family),
        Event::ReadingTaken => return count::take(state),
        Event::ReadingLeft => state.reading = None,
        Event::CampaignFixed => return give::fix(state),
        Event::Packed(id, packed) => give::packed(state, &id, packed),
        Event::CopyWanted(text) => return vec![Effect::Copy(text)],
        Event::Copied(done) => keep::tell(state, Notice::Copied(done)),
        Event::TextWanted(name, text) => return vec![Effect::Download { name, text }],
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
        Event::CameFromTab(kept) => return keep::follow(state, *kept),
        Event::CollectorTold(told) => return collect::told(state, told),
        Event::CollectorAsked(request) => return vec![Effect::Collect(Holder::Hr, request)],
        Event::TroublesWanted => {
            let Some(phrases) = state.texts() else { return Vec::new() };
            let collecting = state.collecting.as_ref();
            return collecting.map(|one| collect::troubles(&phrases, &one.troubles)).into_iter().collect();
        }
        Event::Trustee(event) => return trustee::update(state, event),
        Event::NoticeDismissed(place) => {
            if place < state.notices.len() {
                state.notices.remove(place);
            }
        }
    }
    Vec::new()
}
