//! What can happen at a ballot box.

use crate::app::{Entropy, Page};
use crate::base::{Day, PartId, Seed};
use crate::storage::{Replaced, ShelfFault};

/// How a write on the shelf went.
pub type Written = Result<Replaced, ShelfFault>;

/// Something that happened. Times are milliseconds of the computer's clock.
#[derive(Clone)]
pub enum Event {
    /// Another tab of this browser has the box, or has let go of it.
    Elsewhere(bool),
    /// What lies on the shelf, by key.
    ShelfRead(Result<Vec<(String, String)>, ShelfFault>),
    /// A box is to be opened for the campaign that is looked at.
    OpenWanted {
        /// Place of the partition.
        partition: usize,
        /// The part.
        part: PartId,
        /// How many people are expected.
        expected: u32,
        /// Fresh random name.
        name: [u8; 16],
    },
    /// Another box is to be opened.
    AnotherWanted,
    /// A box on this computer (by its key) is to go on, or to be looked at again.
    Chosen(String),
    /// Somebody sits down: seed of the sitting, and the time.
    VisitBegun(Seed, u64),
    /// A link to a page of the sitting was followed; entropy for what is counted.
    Followed(Page, Entropy),
    /// *Back* of the browser.
    Back,
    /// What is shown is to be added.
    AddWanted,
    /// Whoever sits here leaves without adding, or the page goes.
    Left,
    /// A key or the screen was touched.
    Touched(u64),
    /// The time.
    Clock(u64),
    /// The next person may come.
    NextWanted,
    /// The box is to be closed: first it is looked at.
    CloseWanted,
    /// It is meant: the day, and a seed for the noise.
    CloseMeant(Day, Seed),
    /// The box (by its key) is to be taken off this computer with all that is in it.
    RemoveMeant(String),
    /// The file of a closed box (by its key) is to be saved.
    FileWanted(String),
    /// A write came to its end.
    Written(Written),
    /// A box was taken away, or not.
    Removed(String, Result<(), ShelfFault>),
}
