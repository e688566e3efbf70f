//! Keeping: what is saved, loaded and erased.

use super::plan;
use crate::app::{Effect, Keep, Notice, PathState, SaveMark, State};
use crate::base::Seed;
use crate::formats::{Person, read_person, write_person};
use crate::storage::{RECORD, ShelfFault};

/// Name of the file of *My data*: it names nobody.
const FILE_NAME: &str = "sestante.json";

/// Saves the record where it is kept.
pub(super) fn save(state: &mut State) -> Vec<Effect> {
    match state.keep {
        Keep::Shelf => {
            state.saves += 1;
            state.mark = SaveMark::Saving;
            vec![Effect::Save(state.saves, write_person(&state.person))]
        }
        Keep::Memory(_) | Keep::Shared => {
            state.mark = SaveMark::InMemory;
            Vec::new()
        }
    }
}

/// Takes in the end of a save. Only that of the newest record makes the mark say *saved*.
pub(super) fn saved(state: &mut State, number: u64, result: Result<(), ShelfFault>) -> Vec<Effect> {
    match result {
        Ok(()) if number == state.saves && state.keep == Keep::Shelf => state.mark = SaveMark::Saved,
        Err(fault) if state.keep == Keep::Shelf => {
            state.keep = Keep::Memory(fault);
            state.mark = SaveMark::InMemory;
            tell(state, Notice::Shelf(fault));
        }
        Ok(()) | Err(_) => {}
    }
    Vec::new()
}

/// Follows what another tab saved, so that a later save of this one takes nothing away. A tab that keeps its record in
/// memory stays as it is.
pub(super) fn follow(state: &mut State, text: Option<&str>, seed: Seed) -> Vec<Effect> {
    if state.keep != Keep::Shelf {
        return Vec::new();
    }
    let person = match text {
        None => Person::new(seed),
        Some(text) => match read_person(RECORD, text) {
            Ok(person) => person,
            Err(_) => return Vec::new(),
        },
    };
    state.person = person;
    state.before_load = None;
    plan::renew(state)
}

/// A shared computer keeps nothing: what is on the shelf goes, what is in memory stays until the page is closed.
pub(super) fn share(state: &mut State, shared: bool) -> Vec<Effect> {
    match (shared, state.keep) {
        (true, Keep::Shelf) => {
            state.keep = Keep::Shared;
            state.mark = SaveMark::InMemory;
            vec![Effect::Erase]
        }
        (false, Keep::Shared) => {
            state.keep = Keep::Shelf;
            save(state)
        }
        _ => Vec::new(),
    }
}

/// Offers everything as one file.
pub(super) fn to_file(state: &State) -> Vec<Effect> {
    vec![Effect::Download { name: FILE_NAME.to_owned(), text: write_person(&state.person) }]
}

/// Offers the broken records as they were found.
pub(super) fn aside_to_files(state: &State) -> Vec<Effect> {
    let file = |(place, text): (usize, &String)| Effect::Download {
        name: format!("sestante-aside-{}.txt", place + 1),
        text: text.clone(),
    };
    state.aside.iter().enumerate().map(file).collect()
}

/// Loads a file in place of what is there; that can be taken back.
pub(super) fn load(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    match read_person(name, text) {
        Ok(person) => {
            state.before_load = Some(std::mem::replace(&mut state.person, person));
            state.path = PathState::Nothing;
            tell(state, Notice::Loaded);
            save(state)
        }
        Err(fault) => {
            tell(state, Notice::NotLoaded(fault));
            Vec::new()
        }
    }
}

/// Takes back the last loading.
pub(super) fn undo_load(state: &mut State) -> Vec<Effect> {
    let Some(person) = state.before_load.take() else { return Vec::new() };
    state.person = person;
    state.path = PathState::Nothing;
    state.notices.retain(|notice| *notice != Notice::Loaded);
    save(state)
}

/// Erases everything, in memory and on the shelf.
pub(super) fn erase(state: &mut State, seed: Seed) -> Vec<Effect> {
    state.person = Person::new(seed);
    state.before_load = None;
    state.aside.clear();
    state.path = PathState::Nothing;
    state.notices.clear();
    state.mark = SaveMark::Nothing;
    vec![Effect::Erase]
}

/// Tells whether the shelf is empty now. After the switch to a shared computer only a failure is worth a word.
pub(super) fn erased(state: &mut State, result: Result<(), ShelfFault>) -> Vec<Effect> {
    match result {
        Err(_) => tell(state, Notice::NotErased),
        Ok(()) if state.mark == SaveMark::Nothing => tell(state, Notice::Erased),
        Ok(()) => {}
    }
    Vec::new()
}

/// Adds a notice, in place of an earlier one of its kind.
pub(super) fn tell(state: &mut State, notice: Notice) {
    let kind = std::mem::discriminant(&notice);
    state.notices.retain(|old| std::mem::discriminant(old) != kind);
    state.notices.push(notice);
}
