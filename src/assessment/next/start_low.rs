//! A score starts with an item of the Basic or Intermediate band, so that nobody is met by the hardest first.

use crate::framework::{Band, Item};

pub(super) fn allows(item: &Item, latest: &[&Item]) -> bool {
    item.band <= Band::Intermediate || latest.iter().any(|shown| shown.score == item.score)
}
