//! Not more than three items of one score in a row.

use crate::framework::Item;

/// Most items of one score in a row.
const MOST_IN_A_ROW: usize = 3;

pub(super) fn allows(item: &Item, latest: &[&Item]) -> bool {
    let row = latest.get(..MOST_IN_A_ROW);
    row.is_none_or(|row| row.iter().any(|shown| shown.score != item.score))
}
