//! The posterior of one latent value on a grid.

use super::Graded;
use crate::framework::Level;
use crate::profile::Estimate;

/// Points of the grid.
const POINTS: usize = 61;

/// The grid reaches from -6 to 6.
const REACH: f64 = 6.0;

/// Normal prior of a latent value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prior {
    /// Mean.
    pub mean: f64,
    /// Variance, above 0.
    pub variance: f64,
}

/// Posterior of one latent value: weights on 61 equally spaced points from -6 to 6 (as Bock and Mislevy 1982
/// compute the EAP), which add up to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Posterior {
    weights: [f64; POINTS],
    answers: usize,
}

fn point(index: usize) -> f64 {
    -REACH + index as f64 * step()
}

fn step() -> f64 {
    2.0 * REACH / (POINTS - 1) as f64
}

impl Posterior {
    /// The prior, before any answer.
    pub fn new(prior: Prior) -> Self {
        let density = |index| (-(point(index) - prior.mean).powi(2) / (2.0 * prior.variance)).exp();
        let mut posterior = Self { weights: std::array::from_fn(density), answers: 0 };
        posterior.normalise();
        posterior
    }

    /// Takes in one answer: the category given to an item. The order of answers does not matter.
    pub fn observe(&mut self, item: &Graded, category: usize) {
        for (index, weight) in self.weights.iter_mut().enumerate() {
            *weight *= item.probability(category, point(index));
        }
        self.answers += 1;
        self.normalise();
    }

    fn normalise(&mut self) {
        let total: f64 = self.weights.iter().sum();
        for weight in &mut self.weights {
            *weight /= total;
        }
    }

    /// How many answers were taken in.
    pub fn answers(&self) -> usize {
        self.answers
    }

    /// Posterior mean: the EAP estimate.
    pub fn mean(&self) -> f64 {
        self.expected(|theta| theta)
    }

    /// Posterior standard deviation: the standard error of the EAP estimate.
    pub fn error(&self) -> f64 {
        let mean = self.mean();
        self.expected(|theta| (theta - mean).powi(2)).sqrt()
    }

    /// Posterior expectation of a function of the latent value.
    pub fn expected(&self, value: impl Fn(f64) -> f64) -> f64 {
        self.weights.iter().enumerate().map(|(index, weight)| weight * value(point(index))).sum()
    }

    /// Everything that the profile keeps of it. The weight of a point is spread evenly over the step around it.
    pub fn estimate(&self) -> Estimate {
        let below: Vec<f64> = Level::CUTS.iter().map(|cut| self.below(*cut)).collect();
        let edge = |index: usize| match index {
            0 => 0.0,
            Level::COUNT => 1.0,
            _ => below[index - 1],
        };
        Estimate {
            mean: self.mean(),
            error: self.error(),
            levels: std::array::from_fn(|level| (edge(level + 1) - edge(level)).max(0.0)),
            interval: [self.quantile(0.05), self.quantile(0.95)],
            answers: self.answers,
        }
    }

    fn below(&self, cut: f64) -> f64 {
        let share = |index| ((cut - point(index)) / step() + 0.5).clamp(0.0, 1.0);
        self.weights.iter().enumerate().map(|(index, weight)| weight * share(index)).sum()
    }

    fn quantile(&self, share: f64) -> f64 {
        let mut below = 0.0;
        for (index, weight) in self.weights.iter().enumerate() {
            if below + weight >= share {
                return point(index) + step() * ((share - below) / weight - 0.5);
            }
            below += weight;
        }
        REACH
    }
}
