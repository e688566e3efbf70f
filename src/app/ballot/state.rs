//! All that the box's screens show besides the sitting.

use std::collections::BTreeMap;

use crate::cohort::{BallotBox, Contribution};
use crate::formats::Fault;
use crate::storage::ShelfFault;

/// Name of the box's database.
pub const DATABASE: &str = "sestante-box";

/// Beginning of the keys of boxes; the random name follows.
pub(super) const KEY: &str = "box-";

/// After how many milliseconds without a touch a sitting is wiped.
pub const IDLE: u64 = 600_000;

/// After how many that is announced.
pub const WARNED: u64 = 540_000;

/// After how many milliseconds without a touch the end of a sitting gives way to the next person.
pub const READ: u64 = 120_000;

/// What the screen is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The shelf has not been read yet.
    Coming,
    /// Another tab of this browser has the box.
    Elsewhere,
    /// The shelf cannot be used: without it there is no box.
    NoShelf(ShelfFault),
    /// A box is opened.
    Opening,
    /// The next person may come.
    Next,
    /// Somebody sits here; the page is the visitor's.
    Visit,
    /// A sitting has ended, and is wiped.
    Ended(End),
    /// The organiser is about to close the box.
    Closing,
    /// The box is closed.
    Closed,
}

/// How a sitting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Added.
    Added,
    /// Left without adding.
    Left,
    /// Nobody touched anything for long.
    Idle,
}

/// Why the last thing asked for was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The shelf did not do it.
    Shelf(ShelfFault),
    /// Another page had closed the box.
    Closed,
    /// Another page had changed it: it is to be looked at again.
    Changed,
}

/// A box as it lies on the shelf.
#[derive(Clone)]
pub struct Kept {
    /// The text there; `None` when it is gone.
    pub known: Option<String>,
    /// What it says.
    pub ballot: BallotBox,
}

/// What is being written for.
#[derive(Clone, PartialEq, Eq)]
pub enum Writing {
    /// A new box.
    Opening,
    /// Somebody is added.
    Adding(Contribution),
    /// The box is closed.
    Closing,
}

/// The state of the box.
#[derive(Clone)]
pub struct State {
    /// What the screen is for.
    pub stage: Stage,
    /// The boxes on this computer, by key.
    pub boxes: BTreeMap<String, Kept>,
    /// Key of the box that is shown.
    pub current: Option<String>,
    /// What could not be read, and stays as it is: its fault.
    pub broken: Vec<Fault>,
    /// What is being written, with the box as it will be and its text.
    pub writing: Option<(Writing, BallotBox, String)>,
    /// The text that was last tried in vain: should it lie there after all, it counts as written.
    pub tried: Option<String>,
    /// Why the last thing asked for was not done.
    pub trouble: Option<Trouble>,
    /// When something was last touched.
    pub touched: u64,
    /// Whether it is announced that the sitting will be wiped.
    pub warned: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            stage: Stage::Coming,
            boxes: BTreeMap::new(),
            current: None,
            broken: Vec::new(),
            writing: None,
            tried: None,
            trouble: None,
            touched: 0,
            warned: false,
        }
    }
}

impl State {
    /// The box that is shown.
    pub fn ballot(&self) -> Option<&BallotBox> {
        Some(&self.boxes.get(self.current.as_ref()?)?.ballot)
    }
}
