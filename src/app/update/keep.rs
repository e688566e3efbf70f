//! Keeping: what is saved, loaded and erased.

use super::{bring, plan};
use crate::app::{Effect, Keep, Notice, PathState, SaveMark, State};
use crate::base::{Day, Seed};
use crate::formats::{COURSES_KIND, Fault, Person, read_kind, read_person, write_person};
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
        Keep::Memory(_) | Keep::Shared | Keep::Visit => {
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
        None => {
            tell(state, Notice::ErasedElsewhere);
            Person::new(seed)
        }
        Some(text) => match read_person(RECORD, text) {
            Ok(person) => person,
            Err(_) => return Vec::new(),
        },
    };
    state.person = person;
    state.before_load = None;
    plan::renew(state)
}

/// Saves the record again, if there is one: the shelf may have lost it, or never had it.
pub(super) fn save_again(state: &mut State) -> Vec<Effect> {
    if state.keep == Keep::Shelf && state.mark != SaveMark::Nothing { save(state) } else { Vec::new() }
}

/// Puts together what this page holds and what another one saved meanwhile; `base` is the text that both went out from.
pub(super) fn join(state: &mut State, base: Option<&str>, found: &str) -> Vec<Effect> {
    let Ok(theirs) = read_person(RECORD, found) else { return Vec::new() };
    let base = base.and_then(|base| read_person(RECORD, base).ok());
    state.person = state.person.merged(base.as_ref(), &theirs);
    tell(state, Notice::Merged);
    let mut effects = save(state);
    effects.extend(plan::renew(state));
    effects
}

/// Notes a text that cannot be read and is kept aside.
pub(super) fn put_aside(state: &mut State, text: String, fault: Fault) -> Vec<Effect> {
    state.aside.push(text);
    note(state, Notice::Broken(fault))
}

/// Takes in the day. A clock that goes back behind what is in the record is told, and nothing is corrected.
pub(super) fn day_came(state: &mut State, day: Day) -> Vec<Effect> {
    let before = std::mem::replace(&mut state.today, day);
    // Told once: not again where the clock was behind it already.
    let newest = state.person.newest_day().filter(|newest| day < *newest && *newest <= before);
    if let Some(newest) = newest {
        tell(state, Notice::Clock(newest));
    }
    Vec::new()
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

/// Loads a file in place of what is there; that can be taken back. A catalogue takes its own place.
pub(super) fn load(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    if read_kind(name, text).is_ok_and(|kind| kind == COURSES_KIND) {
        return bring::came(state, name, text.as_bytes());
    }
    match read_person(name, text) {
        Ok(person) => {
            state.before_load = Some(std::mem::replace(&mut state.person, person));
            state.path = PathState::Nothing;
            // What it would take back is of the record before.
            state.notices.retain(|notice| !matches!(notice, Notice::Catalogue(..)));
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
    forget(state, seed);
    vec![Effect::Erase]
}

/// Forgets everything here too, wherever it is kept: another page erased it from the shelf that all pages share.
pub(super) fn erased_elsewhere(state: &mut State, seed: Seed) -> Vec<Effect> {
    forget(state, seed);
    tell(state, Notice::ErasedElsewhere);
    plan::renew(state)
}

fn forget(state: &mut State, seed: Seed) {
    state.person = Person::new(seed);
    state.before_load = None;
    state.before_catalogue = None;
    state.aside.clear();
    state.path = PathState::Nothing;
    state.notices.clear();
    state.remains = None;
    state.mark = SaveMark::Nothing;
}

/// Tells whether the shelf is empty now, and has it looked at. After the switch to a shared computer only a failure is
/// worth a word.
pub(super) fn erased(state: &mut State, result: Result<(), ShelfFault>) -> Vec<Effect> {
    match result {
        Err(_) => tell(state, Notice::NotErased),
        Ok(()) if state.mark == SaveMark::Nothing => tell(state, Notice::Erased),
        Ok(()) => return Vec::new(),
    }
    vec![Effect::Look]
}

/// Has a notice told, and nothing done.
pub(super) fn note(state: &mut State, notice: Notice) -> Vec<Effect> {
    tell(state, notice);
    Vec::new()
}

/// Adds a notice, in place of an earlier one of its kind.
pub(super) fn tell(state: &mut State, notice: Notice) {
    let kind = std::mem::discriminant(&notice);
    state.notices.retain(|old| std::mem::discriminant(old) != kind);
    state.notices.push(notice);
}
