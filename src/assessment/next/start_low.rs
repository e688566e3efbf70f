//! A score starts with an item of the Basic or Intermediate band, so that nobody is met by the hardest first.

use super::latest;
use crate::assessment::Sitting;
use crate::framework::{Band, Bank, Item};

pub(super) fn allows(item: &Item, sitting: &Sitting, bank: &Bank) -> bool {
    item.band <= Band::Intermediate || latest(sitting, bank).any(|shown| shown.score == item.score)
}
