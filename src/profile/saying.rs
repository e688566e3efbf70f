//! How an estimate is said: no surer than it is.

use super::Estimate;
use crate::framework::{Band, Level};

/// Largest standard error at which a competence may be given one of the eight levels.
pub const SURE_OF_LEVEL: f64 = 0.35;

/// Widest 90 % interval, in bands of width 1, at which a single value may be said.
const WIDEST_SINGLE: f64 = 1.5;

/// Least probability of a second band for it to be named beside the first.
const WORTH_NAMING: f64 = 0.25;

/// The words for an estimate, as data; `i18n` gives the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saying {
    /// Too uncertain for one value: somewhere from one band to another.
    Range(Band, Band),
    /// A band, and perhaps a neighbour.
    Band(Band, Option<Band>),
    /// A level with the bounds of its 90 % interval.
    Level {
        /// The level most at home in the middle of the posterior.
        level: Level,
        /// Level at the lower bound.
        low: Level,
        /// Level at the upper bound.
        high: Level,
    },
}

impl Saying {
    /// How to say a competence: bands, and a level only where the standard error is small.
    pub fn of_competence(estimate: &Estimate) -> Self {
        if estimate.error <= SURE_OF_LEVEL { Self::level(estimate) } else { Self::band(estimate) }
    }

    /// How to say an area or an AI score: levels, unless the interval is too wide.
    pub fn of_area(estimate: &Estimate) -> Self {
        if too_wide(estimate) { Self::band(estimate) } else { Self::level(estimate) }
    }

    fn level(estimate: &Estimate) -> Self {
        let [low, high] = estimate.interval.map(Level::of_latent);
        Self::Level { level: estimate.reached(), low, high }
    }

    fn band(estimate: &Estimate) -> Self {
        let [low, high] = estimate.interval.map(|bound| Level::of_latent(bound).band());
        if too_wide(estimate) && low != high {
            return Self::Range(low, high);
        }
        let first = estimate.likeliest_band();
        let bands = estimate.bands();
        let second = Band::ALL.into_iter().filter(|band| *band != first).fold(None, |best: Option<Band>, band| {
            if best.is_some_and(|best| bands[best.index()] >= bands[band.index()]) { best } else { Some(band) }
        });
        Self::Band(first, second.filter(|band| bands[band.index()] >= WORTH_NAMING))
    }
}

fn too_wide(estimate: &Estimate) -> bool {
    estimate.interval[1] - estimate.interval[0] > WIDEST_SINGLE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_surer_than_it_is() {
        use Band::{Advanced, Basic, HighlyAdvanced, Intermediate};
        let level = |n| Level::new(n).expect("a level");
        for (mean, error, expected) in [
            (-0.5, 1.0, Saying::Range(Basic, HighlyAdvanced)),
            (-0.2, 0.44, Saying::Band(Intermediate, Some(Advanced))),
            (-0.5, 0.40, Saying::Band(Intermediate, None)),
            (-0.3, 0.30, Saying::Level { level: level(4), low: level(3), high: level(5) }),
            (-3.0, 0.6, Saying::Band(Basic, None)),
        ] {
            assert_eq!(Saying::of_competence(&Estimate::normal(mean, error, 5)), expected, "{mean} {error}");
        }
    }
}
