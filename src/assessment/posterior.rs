//! The posterior of one latent value on a grid: what the model is held against published numbers with.

use super::Graded;

/// Points of the grid.
const POINTS: usize = 61;

/// The grid reaches from -6 to 6.
const REACH: f64 = 6.0;

/// Posterior of one latent value: weights on 61 equally spaced points from -6 to 6 (as Bock and Mislevy 1982
/// compute the EAP), which add up to 1.
///
/// ```
/// use sestante::assessment::{Graded, Posterior};
/// let mut posterior = Posterior::new(0.0, 1.0);
/// posterior.observe(&Graded::new(1.7, &[0.0]), 1);
/// assert!(posterior.mean() > 0.4 && posterior.error() < 0.9);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Posterior {
    weights: [f64; POINTS],
}

fn point(index: usize) -> f64 {
    -REACH + index as f64 * step()
}

fn step() -> f64 {
    2.0 * REACH / (POINTS - 1) as f64
}

impl Posterior {
    /// The normal prior of a mean and a variance above 0, before any answer.
    pub fn new(mean: f64, variance: f64) -> Self {
        let density = |index| (-(point(index) - mean).powi(2) / (2.0 * variance)).exp();
        let mut posterior = Self { weights: std::array::from_fn(density) };
        posterior.normalise();
        posterior
    }

    /// Takes in one answer: the category given to an item. The order of answers does not matter.
    pub fn observe(&mut self, item: &Graded, category: usize) {
        for (index, weight) in self.weights.iter_mut().enumerate() {
            *weight *= item.probability(category, point(index));
        }
        self.normalise();
    }

    fn normalise(&mut self) {
        let total: f64 = self.weights.iter().sum();
        for weight in &mut self.weights {
            *weight /= total;
        }
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
}
