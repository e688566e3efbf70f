//! Bringing a catalogue: one that a body gives out, with editions, is what the path is planned with until it is taken away.

use std::rc::Rc;
use std::sync::Arc;

use super::{choose, keep};
use crate::app::{Effect, Loaded, Notice, State};
use crate::formats::{COURSES_KIND, Fault, Reason, read_published};
use crate::storage::RECORD;

/// Takes the catalogue of a file in place of the one before; that can be taken back. One that is unsound is refused with the reason.
pub(super) fn came(state: &mut State, name: &str, bytes: &[u8]) -> Vec<Effect> {
    let foreign = |_| vec![Fault::new(name, "", Reason::NotOurs(COURSES_KIND))];
    let read = std::str::from_utf8(bytes).map_err(foreign);
    let read = read.and_then(|text| Ok((text, read_published(name, text, &state.content.framework)?)));
    match read {
        Err(faults) => {
            refuse(state, faults);
            Vec::new()
        }
        Ok((text, (published, faults))) => {
            let text: Arc<str> = text.into();
            state.published = Some((text.clone(), Some(Rc::new(published))));
            let count = faults.len() as u32;
            change(state, Some(text), faults.into_iter().next().map(|first| (first, count)))
        }
    }
}

/// Goes back to the app's own catalogue; that can be taken back.
pub(super) fn leave(state: &mut State) -> Vec<Effect> {
    change(state, None, None)
}

/// Takes the last change back.
pub(super) fn undo(state: &mut State) -> Vec<Effect> {
    let Some(told) = state.notices.iter().position(|notice| matches!(notice, Notice::Catalogue(..))) else {
        return Vec::new();
    };
    state.notices.remove(told);
    let before = state.before_catalogue.take();
    choose::change(state, |person| person.catalogue = before)
}

fn change(state: &mut State, text: Option<Arc<str>>, left_out: Option<(Fault, u32)>) -> Vec<Effect> {
    state.notices.retain(|notice| !matches!(notice, Notice::NotCatalogue(_)));
    keep::tell(state, Notice::Catalogue(text.is_some(), left_out));
    state.before_catalogue = std::mem::replace(&mut state.person.catalogue, text);
    choose::change(state, |_| {})
}

/// Reads the catalogue of the record where it is another than the one that was read last: the record was loaded, or came from another
/// tab. One that this program cannot read stays in the record, and the app's own is used.
pub(super) fn settle(state: &mut State) {
    let known = state.published.as_ref().map(|(text, _)| text);
    let same = match (&state.person.catalogue, known) {
        (Some(text), Some(known)) => Arc::ptr_eq(text, known),
        (None, None) => true,
        _ => false,
    };
    if same || state.loaded != Loaded::All {
        return;
    }
    state.published = state.person.catalogue.clone().map(|text| {
        let read = read_published(RECORD, &text, &state.content.framework);
        let read = read.map_err(|faults| refuse(state, faults)).ok();
        (text, read.map(|(published, _)| Rc::new(published)))
    });
}

fn refuse(state: &mut State, faults: Vec<Fault>) {
    faults.into_iter().take(1).for_each(|fault| keep::tell(state, Notice::NotCatalogue(fault)));
}
