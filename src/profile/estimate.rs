//! Estimates and the profile that holds them.

use crate::base::{AreaId, ScoreId};
use crate::framework::{Band, Level};

/// What is believed of one score: mean and standard error on the latent scale, and the probability of each level.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// Posterior mean on the latent scale, about -3 to 3.
    pub mean: f64,
    /// Posterior standard deviation on the latent scale, above 0.
    pub error: f64,
    /// Probability of each of the eight levels; they add up to 1.
    pub levels: [f64; Level::COUNT],
    /// Bounds of the central 90 % of the posterior, on the latent scale.
    pub interval: [f64; 2],
    /// How many graded answers stand behind it, 1 or more.
    pub answers: usize,
}

impl Estimate {
    /// An estimate from a normal posterior.
    ///
    /// ```
    /// use sestante::profile::Estimate;
    /// let estimate = Estimate::normal(0.0, 0.5, 3);
    /// assert!((estimate.levels.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    /// assert!((estimate.at_least(5) - 0.5).abs() < 1e-12);
    /// ```
    pub fn normal(mean: f64, error: f64, answers: usize) -> Self {
        const QUANTILE_95: f64 = 1.644_853_626_951_472_7;
        let mut levels = [0.0; Level::COUNT];
        let mut last = 0.0;
        for (level, cut) in levels.iter_mut().zip(Level::CUTS) {
            let below = normal_below(mean, error, cut);
            *level = below - last;
            last = below;
        }
        levels[Level::COUNT - 1] = 1.0 - last;
        let reach = QUANTILE_95 * error;
        Self { mean, error, levels, interval: [mean - reach, mean + reach], answers }
    }

    /// Probability of being at a level (by its number) or above; 1 for 0 and 1, 0 above 8.
    pub fn at_least(&self, level: u8) -> f64 {
        self.levels.iter().skip(usize::from(level).saturating_sub(1)).sum()
    }

    /// Probability of being below a place on the latent scale.
    pub fn below(&self, place: f64) -> f64 {
        normal_below(self.mean, self.error, place)
    }

    /// Probability of each band.
    pub fn bands(&self) -> [f64; 4] {
        Band::ALL.map(|band| band.levels().iter().map(|level| self.levels[level.index()]).sum())
    }

    /// The band that is most likely.
    pub fn likeliest_band(&self) -> Band {
        let bands = self.bands();
        Band::ALL.into_iter().fold(
            Band::Basic,
            |best, band| {
                if bands[band.index()] > bands[best.index()] { band } else { best }
            },
        )
    }

    /// The highest level that is at least as likely reached as not.
    pub fn reached(&self) -> Level {
        let mut likely = Level::ALL.into_iter().rev().filter(|level| self.at_least(level.number()) >= 0.5);
        likely.next().unwrap_or(Level::ALL[0])
    }

    /// The band at a quantile of the posterior: for `quantile` uniform in [0, 1) a plausible value
    /// (Mislevy 1991), whose share over many people is not drawn to the middle as that of the likeliest band is.
    pub fn band_at(&self, quantile: f64) -> Band {
        let mut below = 0.0;
        for (band, share) in Band::ALL.into_iter().zip(self.bands()) {
            below += share;
            if quantile < below {
                return band;
            }
        }
        Band::HighlyAdvanced
    }
}

/// Share of a normal distribution below a place.
fn normal_below(mean: f64, error: f64, place: f64) -> f64 {
    0.5 * libm::erfc((mean - place) / (error * std::f64::consts::SQRT_2))
}

/// Estimate of something, or the word that there is no evidence. *Not measured* is never a low level.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// No graded answer yet.
    NotMeasured,
    /// At least one graded answer.
    Measured(Estimate),
}

impl Outcome {
    /// The estimate, if there is one.
    pub fn estimate(&self) -> Option<&Estimate> {
        match self {
            Self::NotMeasured => None,
            Self::Measured(estimate) => Some(estimate),
        }
    }
}

/// Outcomes per score and per area, in the framework's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// One entry for each score of the framework.
    pub scores: Vec<(ScoreId, Outcome)>,
    /// One entry for each area of the framework.
    pub areas: Vec<(AreaId, Outcome)>,
}

impl Profile {
    /// The estimate of a score; `None` when it is not measured or unknown.
    pub fn score(&self, id: &ScoreId) -> Option<&Estimate> {
        self.scores.iter().find(|(score, _)| score == id).and_then(|(_, outcome)| outcome.estimate())
    }

    /// The estimate of an area; `None` when it is not measured or unknown.
    pub fn area(&self, id: &AreaId) -> Option<&Estimate> {
        self.areas.iter().find(|(area, _)| area == id).and_then(|(_, outcome)| outcome.estimate())
    }

    /// Whether anything at all is measured.
    pub fn is_empty(&self) -> bool {
        self.scores.iter().all(|(_, outcome)| outcome.estimate().is_none())
    }
}

/// The score with the highest mean, where it stands out from the next by more than the doubt of both; `None` otherwise.
pub fn strongest(profile: &Profile) -> Option<ScoreId> {
    let mut measured: Vec<(&ScoreId, &Estimate)> =
        profile.scores.iter().filter_map(|(id, outcome)| Some((id, outcome.estimate()?))).collect();
    let highest = |among: &[(&ScoreId, &Estimate)]| {
        let places = (0..among.len()).max_by(|a, b| among[*a].1.mean.total_cmp(&among[*b].1.mean));
        places.filter(|_| !among.is_empty())
    };
    let (id, best) = measured.swap_remove(highest(&measured)?);
    let (_, second) = measured.swap_remove(highest(&measured)?);
    (best.mean - second.mean > best.error.hypot(second.error)).then(|| id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_is_named_only_where_it_stands_out() {
        let profile = |means: &[(f64, f64)]| Profile {
            scores: means
                .iter()
                .zip(["1.1", "1.2", "1.3"])
                .map(|((mean, error), id)| {
                    (ScoreId::new(id).expect("an id"), Outcome::Measured(Estimate::normal(*mean, *error, 4)))
                })
                .collect(),
            areas: Vec::new(),
        };
        for (means, expected) in [
            (&[(0.0, 0.4), (1.2, 0.4), (0.3, 0.4)][..], Some("1.2")),
            (&[(0.0, 0.4), (0.4, 0.4), (0.3, 0.4)], None),
            (&[(1.0, 0.4)], None),
            (&[], None),
        ] {
            assert_eq!(strongest(&profile(means)).map(|id| id.to_string()).as_deref(), expected, "{means:?}");
        }
    }
}
