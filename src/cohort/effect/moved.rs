//! A share before and after, and its change: as it may be said.

use super::super::posterior::Posterior;
use crate::cohort::{MEASURED_BANDS, Percent, Share};

/// Shares are told in steps of so many points where few were measured.
const STEP: i32 = 10;

/// What can be said of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The share seems to have risen.
    Risen,
    /// It seems to have fallen.
    Fallen,
    /// It cannot be said: no change is among what is thinkable.
    Unsaid,
}

/// A change of a share in whole points, from -100 to 100; the bounds are rounded outwards and hold the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// The change, no finer than both shares may be said.
    pub change: i32,
    /// Lower bound.
    pub low: i32,
    /// Upper bound.
    pub high: i32,
}

/// A share below target before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// The shares, each with its 90 % interval.
    pub shares: [Percent; 2],
    /// About how many were measured.
    pub measured: [f64; 2],
    /// The change, with an interval that holds together with those of the whole page.
    pub points: Points,
    /// From where to where the change in all who belong to the line can lie, whatever those are like who were not measured: who did not
    /// take part, and who took part and gave no answer to this (Horowitz and Manski 1998, *Censoring of outcomes and regressors due to survey nonresponse*, Journal of Econometrics 84).
    pub everybody: [i32; 2],
    /// The shares of the four bands, where both may be said.
    pub bands: Option<[[Percent; 4]; 2]>,
}

impl Moved {
    /// What can be said of the change, from its bounds as they are told.
    pub fn verdict(&self) -> Verdict {
        if self.points.low > 0 {
            Verdict::Risen
        } else if self.points.high < 0 {
            Verdict::Fallen
        } else {
            Verdict::Unsaid
        }
    }
}

/// What is known of a measure both times.
pub(super) struct Knowledge {
    /// The shares.
    pub posteriors: [Posterior; 2],
    /// About how many were measured.
    pub measured: [f64; 2],
    /// The shares of the bands, where both may be said.
    pub bands: Option<[[Share; 4]; 2]>,
}

/// What may be said of a measure, where so many belong to the line each time, with an interval of the change that leaves so much on either side.
pub(super) fn moved(known: &Knowledge, headcount: [u32; 2], side: f64) -> Moved {
    let Knowledge { posteriors: [one, other], measured, bands } = known;
    let shares = [one.share(), other.share()];
    let said = [shares[0].percent(measured[0]), shares[1].percent(measured[1])];
    let coarse = measured.iter().any(|measured| *measured < MEASURED_BANDS);
    let change = one.change_to(other, side);
    let near = if coarse {
        (change.estimate * 100.0 / f64::from(STEP)).round() as i32 * STEP
    } else {
        said[1].share.cast_signed() - said[0].share.cast_signed()
    };
    let (low, high) = ((change.low * 100.0).floor() as i32, (change.high * 100.0).ceil() as i32);
    let percent = |bands: &[[Share; 4]; 2]| [0, 1].map(|side| bands[side].map(|band| band.percent(measured[side])));
    Moved {
        shares: said,
        measured: *measured,
        points: Points { change: near.clamp(low, high), low, high },
        everybody: everybody(shares, [0, 1].map(|side| measured[side] / f64::from(headcount[side].max(1)))),
        bands: bands.as_ref().map(percent),
    }
}

/// The bounds of the change in all who belong, of whom such a part was measured: of the others nobody may be below target, or everybody.
fn everybody(shares: [Share; 2], measured: [f64; 2]) -> [i32; 2] {
    let part = measured.map(|part| part.min(1.0));
    let least = |side: usize| part[side] * shares[side].low;
    let most = |side: usize| part[side] * shares[side].high + 1.0 - part[side];
    let [low, high] = [least(1) - most(0), most(1) - least(0)];
    [(low * 100.0).floor() as i32, (high * 100.0).ceil() as i32]
}
