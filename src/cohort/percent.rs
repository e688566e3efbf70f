//! Shares as they may be said: in whole per cent, no finer than the people behind them allow.

use super::{MEASURED_BANDS, Share};

/// Steps of the share of a group in which fewer than [`MEASURED_BANDS`] people were measured, in points.
const STEP: f64 = 10.0;

/// A share in whole per cent, from 0 to 100; the bounds are rounded outwards and hold the share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent {
    /// The share.
    pub share: u32,
    /// Lower bound of the central 90 %.
    pub low: u32,
    /// Upper bound.
    pub high: u32,
}

impl Share {
    /// The share as it may be said when so many people were measured.
    ///
    /// ```
    /// use sestante::cohort::{Percent, Share};
    /// let share = Share { estimate: 0.437, low: 0.218, high: 0.661 };
    /// assert_eq!(share.percent(29.4), Percent { share: 40, low: 21, high: 67 });
    /// assert_eq!(share.percent(30.0), Percent { share: 44, low: 21, high: 67 });
    /// ```
    pub fn percent(self, measured: f64) -> Percent {
        let whole = |number: f64| number.clamp(0.0, 100.0) as u32;
        let step = if measured < MEASURED_BANDS { STEP } else { 1.0 };
        let share = whole((self.estimate * 100.0 / step).round() * step);
        let (low, high) = (whole((self.low * 100.0).floor()), whole((self.high * 100.0).ceil()));
        Percent { share, low: low.min(share), high: high.max(share) }
    }
}

impl Percent {
    /// How many of so many people the bounds stand for: at least, at most.
    ///
    /// ```
    /// use sestante::cohort::Percent;
    /// assert_eq!(Percent { share: 44, low: 21, high: 67 }.of(37), (7, 25));
    /// ```
    pub fn of(self, people: u32) -> (u32, u32) {
        let part = |percent: u32| u64::from(percent) * u64::from(people);
        ((part(self.low) / 100) as u32, part(self.high).div_ceil(100) as u32)
    }
}
