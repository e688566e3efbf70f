//! How much need any plan could serve at most.
//!
//! Lagrangian relaxation (Geoffrion 1974; Fisher 1981): the limits of trainers, rooms, groups and money are given prices,
//! and each course is then planned for itself. Whatever the prices, what the courses gain and the limits cost together is
//! never below what a plan can serve. The sum is made in whole numbers, so that nothing is lost to rounding; only where
//! the prices go next is worked out in floating point (subgradient steps after Polyak 1969).

use super::super::problem::{Held, Problem};
use super::relax::{Relaxed, SCALE, Use};

/// Steps after which the prices are left as they are.
const MOST_STEPS: u32 = 1500;

/// The most need that any plan could serve, found in steps.
pub struct Bound {
    relaxed: Relaxed,
    prices: Vec<f64>,
    best_prices: Vec<f64>,
    best: i128,
    stride: f64,
    idle: u32,
    steps: u32,
    aim: u64,
}

impl Bound {
    /// Opens the search for a bound; the locked editions of `start` count as served.
    pub fn new(problem: &Problem, start: &[Held]) -> Self {
        let relaxed = Relaxed::new(problem, start);
        let prices = vec![0.0; relaxed.limits.len()];
        let best = i128::from(relaxed.all) * i128::from(SCALE);
        Self { best_prices: prices.clone(), prices, best, stride: 1.0, idle: 0, steps: 0, aim: 0, relaxed }
    }

    /// The most need that any plan could serve, as far as is proven till now.
    pub fn most(&self) -> u64 {
        self.relaxed.locked + u64::try_from(self.best / i128::from(SCALE)).unwrap_or(u64::MAX)
    }

    /// Tells what a plan serves: the prices are moved towards a bound of about that.
    pub fn aim(&mut self, served: u64) {
        self.aim = served.saturating_sub(self.relaxed.locked);
    }

    /// Whether further steps change nothing any more.
    pub fn is_done(&self) -> bool {
        self.steps >= MOST_STEPS || self.best <= i128::from(self.aim) * i128::from(SCALE)
    }

    /// Does one step, unless all are done.
    pub fn step(&mut self) {
        if self.is_done() {
            return;
        }
        self.steps += 1;
        let Use { total, used } = self.relaxed.price(&self.prices);
        if total < self.best {
            // What does not change the whole number is no progress worth waiting for.
            if (self.best - total) * 20_000 > self.best {
                self.idle = 0;
            }
            self.best = total;
            self.best_prices.clone_from(&self.prices);
        } else {
            self.idle += 1;
        }
        if self.idle > 15 {
            self.stride /= 2.0;
            self.idle = 0;
            self.prices.clone_from(&self.best_prices);
            if self.stride < 1e-4 {
                self.stride = 0.5;
            }
            return;
        }
        // By how much of itself a limit is exceeded: the same measure for cents and half days.
        let over: Vec<f64> = used
            .iter()
            .zip(&self.relaxed.limits)
            .map(|(used, limit)| (*used as f64 - *limit as f64) / (*limit as f64).max(1.0))
            .collect();
        let moves = over.iter().zip(&self.prices).filter(|(over, price)| **over > 0.0 || **price > 0.0);
        let length: f64 = moves.map(|(over, _)| over * over).sum();
        if length <= 0.0 {
            return;
        }
        let goal = self.aim as f64 * 1.0;
        let distance = ((total / i128::from(SCALE)) as f64 - goal).max(1.0);
        for (price, over) in self.prices.iter_mut().zip(over) {
            *price = (*price + self.stride * distance / length * over).max(0.0);
        }
    }
}
