//! Keeping: every change of a box is one write of its whole text, and counts only when that has come to its end.

use super::visit::wipe;
use crate::app::ballot::{Effect, End, Kept, Stage, State, Trouble, Writing, Written};
use crate::app::{Offered, State as Visitor};
use crate::cohort::BallotBox;
use crate::formats::{read_ballot, write_aggregate, write_ballot};
use crate::storage::{Replaced, ShelfFault};

/// The text of the shown box on the shelf, as far as is known.
pub(super) fn known(state: &State) -> Option<String> {
    state.boxes.get(state.current.as_ref()?)?.known.clone()
}

/// Begins to write the shown box as it will be, in place of what is known to lie there.
pub(super) fn write(state: &mut State, doing: Writing, ballot: BallotBox, known: Option<String>) -> Vec<Effect> {
    let Some(key) = state.current.clone() else { return Vec::new() };
    let text = write_ballot(&ballot);
    state.trouble = None;
    state.writing = Some((doing, ballot, text.clone()));
    vec![Effect::Write { key, known, text }]
}

/// Takes in how a write went. In vain: the box is as before, and whoever asked may try again.
pub(super) fn written(state: &mut State, visitor: &mut Visitor, result: Written) -> Vec<Effect> {
    let Some((doing, ballot, text)) = state.writing.take() else { return Vec::new() };
    match result {
        Ok(Replaced::Done) => done(state, visitor, &doing, ballot, text),
        Ok(Replaced::Found(found)) => differs(state, visitor, doing, ballot, text, found),
        Err(fault) => {
            state.tried = Some(text);
            state.trouble = Some(Trouble::Shelf(fault));
            Vec::new()
        }
    }
}

fn done(state: &mut State, visitor: &mut Visitor, doing: &Writing, ballot: BallotBox, text: String) -> Vec<Effect> {
    state.tried = None;
    if let Some(key) = state.current.clone() {
        state.boxes.insert(key, Kept { known: Some(text), ballot });
    }
    match doing {
        Writing::Opening => {
            visitor.offered = Offered::Nothing;
            state.stage = Stage::Next;
            vec![Effect::ClearAddress]
        }
        Writing::Adding(_) => {
            wipe(state, visitor);
            state.stage = Stage::Ended(End::Added);
            Vec::new()
        }
        Writing::Closing => {
            state.stage = Stage::Closed;
            Vec::new()
        }
    }
}

/// Something else lies on the shelf. What another page added stays, and what was asked for here comes on top; a box that
/// was closed there takes nothing more.
fn differs(
    state: &mut State,
    visitor: &mut Visitor,
    doing: Writing,
    ballot: BallotBox,
    text: String,
    found: Option<String>,
) -> Vec<Effect> {
    // The storage was cleared under the open page: what is in memory is all there is.
    let Some(found) = found else { return write(state, doing, ballot, None) };
    // A write that was said to have failed is there after all: it is this person's, and is not added a second time.
    if state.tried.as_ref() == Some(&found) {
        return if found == text {
            done(state, visitor, &doing, ballot, text)
        } else {
            write(state, doing, ballot, Some(found))
        };
    }
    let Some(key) = state.current.clone() else { return Vec::new() };
    let Ok(theirs) = read_ballot(&key, &found) else {
        state.trouble = Some(Trouble::Shelf(ShelfFault::Refused));
        return Vec::new();
    };
    let mut next = theirs.clone();
    let closed = !theirs.is_open();
    state.boxes.insert(key, Kept { known: Some(found.clone()), ballot: theirs });
    match doing {
        Writing::Adding(contribution) if next.add(&contribution).is_ok() => {
            write(state, Writing::Adding(contribution), next, Some(found))
        }
        Writing::Adding(_) => {
            state.trouble = Some(Trouble::Closed);
            Vec::new()
        }
        Writing::Closing if closed => {
            state.stage = Stage::Closed;
            Vec::new()
        }
        Writing::Closing | Writing::Opening => {
            state.trouble = Some(Trouble::Changed);
            Vec::new()
        }
    }
}

/// Offers what a closed box lets out: the same bytes each time.
pub(super) fn file(state: &State, key: &str) -> Vec<Effect> {
    let Some(ballot) = state.boxes.get(key).map(|kept| &kept.ballot) else { return Vec::new() };
    let Some(aggregate) = ballot.aggregate() else { return Vec::new() };
    let [a, b, c, d, ..] = ballot.name;
    let name = format!("sestante-box-{a:02x}{b:02x}{c:02x}{d:02x}.json");
    vec![Effect::Download { name, text: write_aggregate(&aggregate) }]
}

/// Takes in whether a box was taken off this computer.
pub(super) fn removed(state: &mut State, key: &str, result: Result<(), ShelfFault>) -> Vec<Effect> {
    match result {
        Ok(()) => {
            state.boxes.remove(key);
            state.trouble = None;
            state.current = None;
            state.stage = Stage::Opening;
        }
        Err(fault) => state.trouble = Some(Trouble::Shelf(fault)),
    }
    Vec::new()
}
