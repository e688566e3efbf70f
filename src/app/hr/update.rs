//! `update`: from an event to a new state and effects. One file a group of events, named for the verb.

mod collect;
mod count;
mod export;
mod give;
mod keep;
mod make;
mod open;
mod trustee;

use super::{Deed, EXAMPLE_FILE, Effect, Event, Notice, SAMPLE_FILE, State};
use crate::app::room::Common;
use crate::cohort::Holder;

pub use collect::said;
pub use export::export_size;

/// Takes in an event: changes the state and gives the effects, in the order in which they are to be carried out.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Room(Common::Opened(page)) => return open::page(state, page),
        Event::Room(Common::EraseWanted) => {
            keep::erase(state);
            let mut effects = vec![Effect::Own(Deed::LeaveCollector)];
            effects.extend(state.take_in(Common::EraseWanted));
            return effects;
        }
        Event::Room(Common::CameFromTab(kept)) => return keep::follow(state, *kept),
        Event::Room(event) => return state.take_in(event),
        Event::FileCame(name, bytes) => return open::file(state, &name, &bytes),
        Event::ExampleWanted => return vec![Effect::Own(Deed::FetchFile(EXAMPLE_FILE))],
        Event::PictureWanted(id) => state.make_picture(&id),
        Event::DraftWanted(name) => return make::begin(state, name),
        Event::SampleWanted(name) => {
            state.sample = Some(name);
            return vec![Effect::Own(Deed::FetchFile(SAMPLE_FILE))];
        }
        Event::Fetched(_, None) => state.tell(Notice::NotFetched),
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
        Event::CollectorTold(told) => return collect::told(state, told),
        Event::CollectorAsked(request) => return vec![Effect::Own(Deed::Collect(Holder::Hr, request))],
        Event::TroublesWanted => {
            let Some(phrases) = state.texts() else { return Vec::new() };
            let collecting = state.collecting.as_ref();
            return collecting.map(|one| collect::troubles(&phrases, &one.troubles)).into_iter().collect();
        }
        Event::Trustee(event) => return trustee::update(state, event),
    }
    Vec::new()
}
