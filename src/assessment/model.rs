//! The graded response model.

/// An item's response curves: graded response model (Samejima 1969), logistic form, with
/// P(X >= k | theta) = 1 / (1 + exp(-(slope theta + `intercepts`[k - 1]))).
///
/// With one intercept it is the two-parameter logistic model (Birnbaum 1968).
///
/// ```
/// use sestante::assessment::Graded;
/// let item = Graded::new(1.7, &[1.0, 0.0, -1.0]);
/// assert!((item.probability(0, 0.0) - 1.0 / (1.0 + 1_f64.exp())).abs() < 1e-12);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Graded {
    slope: f64,
    intercepts: Vec<f64>,
}

impl Graded {
    /// Makes an item of a positive slope and falling intercepts.
    pub fn new(slope: f64, intercepts: &[f64]) -> Self {
        debug_assert!(slope > 0.0 && intercepts.windows(2).all(|pair| pair[0] > pair[1]));
        Self { slope, intercepts: intercepts.to_vec() }
    }

    /// Probability of the category (0 is the lowest) or a higher one at a latent value.
    fn at_least(&self, category: usize, theta: f64) -> f64 {
        match category.checked_sub(1) {
            None => 1.0,
            Some(step) => self
                .intercepts
                .get(step)
                .map_or(0.0, |intercept| 1.0 / (1.0 + (-(self.slope * theta + intercept)).exp())),
        }
    }

    /// Probability of exactly the category at a latent value; categories run from 0 to the number of intercepts.
    pub fn probability(&self, category: usize, theta: f64) -> f64 {
        self.at_least(category, theta) - self.at_least(category + 1, theta)
    }

    /// First and second derivative by the latent value of the log probability of a category: with p the probability of
    /// the category or a higher one, and q that of a higher one, slope (1 - p - q) and -slope^2 (p (1 - p) + q (1 - q)).
    /// The second is never positive, so that the log likelihood is concave.
    pub fn derivatives(&self, category: usize, theta: f64) -> [f64; 2] {
        let [low, high] = [self.at_least(category, theta), self.at_least(category + 1, theta)];
        [self.slope * (1.0 - low - high), -self.slope * self.slope * (low * (1.0 - low) + high * (1.0 - high))]
    }

    /// Fisher information of the item at a latent value (Samejima 1969, ch. 6): the sum over categories of P'^2 / P.
    pub fn information(&self, theta: f64) -> f64 {
        let rise = |category| {
            let p = self.at_least(category, theta);
            self.slope * p * (1.0 - p)
        };
        (0..=self.intercepts.len())
            .map(|category| {
                let change = rise(category) - rise(category + 1);
                change * change / self.probability(category, theta).max(f64::MIN_POSITIVE)
            })
            .sum()
    }
}
