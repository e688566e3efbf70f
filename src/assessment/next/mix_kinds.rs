//! Knowledge, skill and attitude mix: not more than two of a kind in a row.

use crate::framework::Item;

/// Most items of one kind in a row.
const MOST_IN_A_ROW: usize = 2;

pub(super) fn allows(item: &Item, latest: &[&Item]) -> bool {
    let row = latest.get(..MOST_IN_A_ROW);
    row.is_none_or(|row| row.iter().any(|shown| shown.kind != item.kind))
}
