//! Shares of a group, with the interval that few people and the gates' noise leave.

use super::posterior::Posterior;

/// A share of people, each number from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// What was counted, within the bounds.
    pub estimate: f64,
    /// Lower bound of the central 90 %.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

/// A number of people out of others, each known with noise only.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counted {
    /// The people counted, with noise.
    pub hits: f64,
    /// Variance of that noise.
    pub hits_variance: f64,
    /// Out of how many, with noise.
    pub measured: f64,
    /// Variance of that noise; 0 where it is known.
    pub measured_variance: f64,
    /// How many there are at most: who took part.
    pub people: u32,
    /// The share of people that is usually measured, from 0 to 1: what is known of this beforehand.
    pub usual: f64,
    /// Variance of that share; infinite where nothing is known beforehand.
    pub usual_variance: f64,
}

impl Counted {
    /// People out of all who took part, whose number is known.
    pub fn of_people(hits: f64, variance: f64, people: u32) -> Self {
        let measured = f64::from(people);
        Self {
            hits,
            hits_variance: variance,
            measured,
            measured_variance: 0.0,
            people,
            usual: 1.0,
            usual_variance: 0.0,
        }
    }

    /// How many were measured, and the variance of that: the noisy count and what is usual, each weighed by how sure it is.
    pub fn measured(&self) -> (f64, f64) {
        let people = f64::from(self.people);
        let usual = self.usual.clamp(0.0, 1.0);
        let spread = people * usual * (1.0 - usual) + people * people * self.usual_variance;
        if self.measured_variance <= 0.0 {
            return (self.measured.clamp(0.0, people), 0.0);
        }
        let weight = 1.0 / (1.0 + self.measured_variance / spread);
        let mean = weight * self.measured + (1.0 - weight) * people * usual;
        (mean.clamp(0.0, people), weight * self.measured_variance)
    }

    /// The share in all who belong to the group, of whom these are a sample, by the posterior for a flat prior; `None` when
    /// nobody is measured.
    ///
    /// That the staff is finite would make the interval narrower by the share f that took part; that the band of each person
    /// is drawn makes it wider. Both together: variance p(1-p)/n times 1 - f + 2fu, where u is how unsure a single band is;
    /// with the u of a usual sitting, one half, nothing is left of either.
    pub fn share(&self) -> Option<Share> {
        Posterior::new(self).map(|posterior| posterior.share())
    }
}

/// By how much the first share is above the second: estimate, lower and upper bound of the central 90 %, from -1 to 1.
/// A difference whose bounds have the same sign is more than doubt.
pub fn difference(one: Share, other: Share) -> Share {
    let estimate = one.estimate - other.estimate;
    let down = (one.estimate - one.low).hypot(other.high - other.estimate);
    let up = (one.high - one.estimate).hypot(other.estimate - other.low);
    Share { estimate, low: (estimate - down).max(-1.0), high: (estimate + up).min(1.0) }
}
