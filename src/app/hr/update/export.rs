//! Exporting: what leaves HR's room, and what HR writes beside it.

use crate::app::hr::export::{Export, Source};
use crate::app::hr::state::NOTES;
use crate::app::hr::{Effect, State};
use crate::base::CampaignId;
use crate::formats::{Note, write_aggregate, write_csv, write_html, write_notes, write_xlsx};

/// Offers an export of a campaign as a file. None where there is no picture, or a field that it needs is not filled in.
pub(super) fn file(state: &mut State, id: &CampaignId, export: Export) -> Vec<Effect> {
    state.make_picture(id);
    made(state, id, export).into_iter().collect()
}

/// How large an export of a campaign whose picture is there would be, in bytes.
pub fn export_size(state: &State, id: &CampaignId, export: Export) -> Option<usize> {
    match made(state, id, export)? {
        Effect::Download { text, .. } => Some(text.len()),
        Effect::DownloadBytes { bytes, .. } => Some(bytes.len()),
        _ => None,
    }
}

fn made(state: &State, id: &CampaignId, export: Export) -> Option<Effect> {
    let source = Source::new(state, id)?;
    let texts = state.texts()?;
    let phrases = texts.as_ref();
    let title = state.aggregates.get(id).map(|one| one.campaign().title.get(state.language).to_owned());
    let title = title.unwrap_or_default();
    let named = |name: &str| phrases.with(name, &[("id", id.as_str().into())]);
    let text = |name, text| Effect::Download { name: named(name), text };
    let bytes = |name, bytes: Option<Vec<u8>>| bytes.map(|bytes| Effect::DownloadBytes { name: named(name), bytes });
    match export {
        Export::Shares => Some(text("exports-file-shares", write_csv(state.language, &source.rows(export)))),
        Export::Demand => Some(text("exports-file-demand", write_csv(state.language, &source.rows(export)))),
        Export::Workbook => bytes("exports-file-workbook", write_xlsx(state.today, &title, &source.tabs())),
        Export::Aggregate => {
            let aggregate = state.aggregates.get(id);
            aggregate.map(|aggregate| text("exports-file-aggregate", write_aggregate(aggregate)))
        }
        Export::Open => bytes("exports-file-open", source.open_package()),
        Export::Literacy => {
            let head = phrases.get("literacy-title");
            Some(text("exports-file-literacy", write_html(state.language, &head, &source.literacy())))
        }
    }
}

/// Writes into a field beside a campaign.
pub(super) fn note(state: &mut State, id: &CampaignId, note: Note, text: &str) -> Vec<Effect> {
    let notes = state.notes.entry(id.clone()).or_default();
    notes.set(note, text);
    let text = (!notes.is_empty()).then(|| write_notes(notes));
    state.keep(format!("{NOTES}{id}"), text)
}

/// Erases what was written beside a campaign that is erased; it is held until that is taken back or put away.
pub(super) fn erase_notes(state: &mut State, id: &CampaignId) -> Vec<Effect> {
    state.erased_notes = state.notes.remove(id).map(|notes| (id.clone(), notes));
    if state.erased_notes.is_none() {
        return Vec::new();
    }
    state.keep(format!("{NOTES}{id}"), None)
}

/// Has it back.
pub(super) fn restore_notes(state: &mut State) -> Vec<Effect> {
    let Some((id, notes)) = state.erased_notes.take() else { return Vec::new() };
    let text = write_notes(&notes);
    state.notes.insert(id.clone(), notes);
    state.keep(format!("{NOTES}{id}"), Some(text))
}
