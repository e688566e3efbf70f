//! The design values of the model: chosen, not estimated from data, and all in one data file.

use super::{Graded, Prior};
use crate::framework::Item;

/// Design values: one slope, one location a band, one offset a category step, the prior, and when to stop.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    /// Slope of every item, above 0.
    pub slope: f64,
    /// Location of an item by the band of its outcome, rising.
    pub locations: [f64; 4],
    /// Offsets of the three steps between the four categories, rising.
    pub steps: [f64; 3],
    /// Prior of all scores together.
    pub prior: Prior,
    /// Standard error at which something wanted counts as known, for each [`Length`](super::Length) from the shortest; falling.
    pub enough: [f64; 3],
}

impl Design {
    /// The response curves of an item.
    pub fn curves(&self, item: &Item) -> Graded {
        self.curves_at(item.band.index())
    }

    /// The response curves of the items of a band, by its place from the lowest.
    pub fn curves_at(&self, band: usize) -> Graded {
        let location = self.locations[band];
        Graded::new(self.slope, &self.steps.map(|step| -self.slope * (location + step)))
    }
}
