//! Opening, finding again and closing a box.

use super::keep;
use super::visit::wipe;
use crate::app::ballot::state::KEY;
use crate::app::ballot::{Effect, Kept, Stage, State, Writing};
use crate::app::{Offered, State as Visitor};
use crate::base::{Chance, Day, PartId, Seed};
use crate::cohort::BallotBox;
use crate::formats::read_ballot;
use crate::storage::ShelfFault;

/// Takes in what lies on the shelf. A box that is open goes on: after a crash the next person finds it ready.
pub(super) fn read(
    state: &mut State,
    visitor: &mut Visitor,
    result: Result<Vec<(String, String)>, ShelfFault>,
) -> Vec<Effect> {
    let texts = match result {
        Ok(texts) => texts,
        Err(fault) => {
            state.stage = Stage::NoShelf(fault);
            return Vec::new();
        }
    };
    for (key, text) in texts.into_iter().filter(|(key, _)| key.starts_with(KEY)) {
        match read_ballot(&key, &text) {
            Ok(ballot) => {
                state.boxes.insert(key, Kept { known: Some(text), ballot });
            }
            Err(fault) => state.broken.push(fault),
        }
    }
    let open = state.boxes.iter().find(|(_, kept)| kept.ballot.is_open()).map(|(key, _)| key.clone());
    match open {
        Some(key) => choose(state, visitor, key),
        None => another(state),
    }
}

/// Begins to open another box.
pub(super) fn another(state: &mut State) -> Vec<Effect> {
    state.current = None;
    state.trouble = None;
    state.stage = Stage::Opening;
    Vec::new()
}

/// Opens a box for the campaign that is looked at. It counts as open once it lies on the shelf.
pub(super) fn open(
    state: &mut State,
    visitor: &Visitor,
    partition: usize,
    part: PartId,
    expected: u32,
    name: [u8; 16],
) -> Vec<Effect> {
    let Offered::Here(taken) = &visitor.offered else { return Vec::new() };
    let campaign = taken.campaign.clone();
    if !BallotBox::parts(&campaign).any(|(place, own)| (place, &own.id) == (partition, &part)) {
        return Vec::new();
    }
    match BallotBox::open(campaign, partition, part, expected, visitor.language, name) {
        Ok(ballot) => {
            state.current = Some(format!("{KEY}{:032x}", u128::from_be_bytes(name)));
            keep::write(state, Writing::Opening, ballot, None)
        }
        Err(_) => Vec::new(),
    }
}

/// Goes on with a box of this computer, or shows a closed one again.
pub(super) fn choose(state: &mut State, visitor: &mut Visitor, key: String) -> Vec<Effect> {
    let Some(kept) = state.boxes.get(&key) else { return Vec::new() };
    let language = kept.ballot.language;
    state.stage = if kept.ballot.is_open() { Stage::Next } else { Stage::Closed };
    state.current = Some(key);
    state.trouble = None;
    wipe(state, visitor);
    visitor.language = language;
    vec![Effect::ClearAddress]
}

/// The next person may come, if the box is still open. It speaks its own language again.
pub(super) fn next(state: &mut State, visitor: &mut Visitor) -> Vec<Effect> {
    if state.stage == Stage::Visit {
        return Vec::new();
    }
    if let Some(ballot) = state.ballot() {
        visitor.language = ballot.language;
    }
    state.trouble = None;
    state.stage = match state.ballot() {
        Some(ballot) if ballot.is_open() => Stage::Next,
        Some(_) => Stage::Closed,
        None => Stage::Opening,
    };
    Vec::new()
}

/// Looks at the box before it is closed; not while somebody sits here.
pub(super) fn look(state: &mut State) -> Vec<Effect> {
    if matches!(state.stage, Stage::Next | Stage::Ended(_)) && state.ballot().is_some_and(BallotBox::is_open) {
        state.trouble = None;
        state.stage = Stage::Closing;
    }
    Vec::new()
}

/// Closes the box. What it lets out counts once it lies on the shelf in place of the sums; until then nobody sees it.
pub(super) fn close(state: &mut State, day: Day, seed: &Seed) -> Vec<Effect> {
    if state.stage != Stage::Closing {
        return Vec::new();
    }
    let Some(mut ballot) = state.ballot().cloned() else { return Vec::new() };
    if ballot.close(day, &mut Chance::new(seed)).is_err() {
        return Vec::new();
    }
    let known = keep::known(state);
    keep::write(state, Writing::Closing, ballot, known)
}
