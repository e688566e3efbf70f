//! Where a room keeps what it has, and how far the last save is.

use crate::storage::ShelfFault;

/// Where things are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// On the room's shelf in this browser.
    Shelf,
    /// In memory only: the shelf cannot be used.
    Memory(ShelfFault),
}

/// How far the last save is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing to save yet.
    Nothing,
    /// Under way.
    Saving,
    /// Done: it survives a crash.
    Saved,
    /// In memory only.
    InMemory,
}

/// How a room keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeping {
    /// Where.
    pub keep: Keep,
    /// How far the last save is.
    pub mark: Mark,
    /// How many saves are under way.
    saving: u32,
}

impl Keeping {
    /// The beginning.
    pub fn new() -> Self {
        Self { keep: Keep::Shelf, mark: Mark::Nothing, saving: 0 }
    }

    /// Notes that something is to be kept. Says whether it goes to the shelf.
    pub fn begin(&mut self) -> bool {
        if self.keep != Keep::Shelf {
            self.mark = Mark::InMemory;
            return false;
        }
        self.saving += 1;
        self.mark = Mark::Saving;
        true
    }

    /// Takes in the end of a save. Gives the fault when from now on everything is in memory only.
    pub fn ended(&mut self, result: Result<(), ShelfFault>) -> Option<ShelfFault> {
        self.saving = self.saving.saturating_sub(1);
        match result {
            Ok(()) if self.keep == Keep::Shelf && self.saving == 0 => self.mark = Mark::Saved,
            Err(fault) if self.keep == Keep::Shelf => {
                self.keep = Keep::Memory(fault);
                self.mark = Mark::InMemory;
                return Some(fault);
            }
            Ok(()) | Err(_) => {}
        }
        None
    }

    /// Notes that there is nothing to save any more. Saves that were under way have come to their end.
    pub fn emptied(&mut self) {
        self.saving = 0;
        self.mark = Mark::Nothing;
    }
}
