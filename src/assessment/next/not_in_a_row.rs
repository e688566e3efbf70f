//! Not more than three items of one score in a row.

use super::latest;
use crate::assessment::Sitting;
use crate::framework::{Bank, Item};

/// Most items of one score in a row.
const MOST_IN_A_ROW: usize = 3;

pub(super) fn allows(item: &Item, sitting: &Sitting, bank: &Bank) -> bool {
    let row: Vec<&Item> = latest(sitting, bank).take(MOST_IN_A_ROW).collect();
    row.len() < MOST_IN_A_ROW || row.iter().any(|shown| shown.score != item.score)
}
