//! Eight columns: how plausible each level is.

use super::n;
use crate::framework::Level;

/// Height of the whole drawing above the line, at [`FULL`].
const HEIGHT: f64 = 96.0;

/// Probability of a column of full height; a larger one is no taller.
const FULL: f64 = 0.6;

/// From one column to the next, and the width of one.
const STEP: f64 = 38.0;
const WIDTH: f64 = 30.0;

/// Space above the columns, for their numbers.
const ABOVE: f64 = 18.0;

/// Space between two bands.
const BAND_GAP: f64 = 8.0;

/// The shapes of the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// The view box.
    pub view: String,
    /// One column for each level, from the lowest.
    pub columns: Vec<Column>,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its outline.
    pub path: String,
    /// Where its number stands, and where the level's.
    pub middle: String,
    /// Height of its upper number.
    pub top: String,
    /// The probability in percent, rounded.
    pub percent: u32,
}

impl Columns {
    /// Draws the probabilities of the eight levels.
    ///
    /// ```
    /// use sestante::chart::Columns;
    /// let drawn = Columns::new(&[0.0, 0.0, 0.25, 0.5, 0.25, 0.0, 0.0, 0.0]);
    /// assert_eq!(drawn.columns[3].percent, 50);
    /// assert!(drawn.columns[3].top < drawn.columns[2].top, "higher up");
    /// ```
    pub fn new(levels: &[f64; Level::COUNT]) -> Self {
        let width = 8.0 * STEP + 3.0 * BAND_GAP;
        let base = ABOVE + HEIGHT;
        let column = |(place, share): (usize, &f64)| {
            let left = place as f64 * STEP + (place / 2) as f64 * BAND_GAP + (STEP - WIDTH) / 2.0;
            let height = (share / FULL).clamp(0.0, 1.0) * HEIGHT;
            // Never nothing: no level is ruled out by a few answers.
            let top = base - height.max(1.5);
            let [l, r, t, b] = [left, left + WIDTH, top, base].map(n);
            Column {
                path: format!("M{l} {b}V{t}H{r}V{b}Z"),
                middle: n(left + WIDTH / 2.0),
                top: n(top - 5.0),
                percent: (share * 100.0).round() as u32,
            }
        };
        Self {
            view: format!("0 0 {} {}", n(width), n(base + 22.0)),
            columns: levels.iter().enumerate().map(column).collect(),
        }
    }
}
