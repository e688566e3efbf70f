//! What is known of a share once people have been counted: its posterior, on a grid of points.

use super::{Counted, Share};

/// How many points of the range of a share its posterior is computed at.
const POINTS: usize = 160;

/// How many deviations on either side of the most likely share are looked at.
const REACH: f64 = 7.0;

/// Part of the posterior on either side of the bounds of a share: they hold the central 90 %.
const SIDE: f64 = 0.05;

/// Steps in which a bound of a change is closed in on: after so many it is known to a billionth.
const HALVINGS: usize = 31;

/// The posterior of a share.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Posterior {
    likeliest: f64,
    from: f64,
    to: f64,
    step: f64,
    /// How likely each step of the range is, of [`Self::all`].
    weights: Vec<f64>,
    all: f64,
}

impl Posterior {
    /// The posterior for a flat prior: a share p of m people gives a number with mean mp and variance mp(1-p), to which
    /// the noise adds its own; `None` when nobody is measured. [`Counted::share`] says of whom.
    pub fn new(counted: &Counted) -> Option<Self> {
        let (measured, doubt) = counted.measured();
        if measured < 1.0 {
            return None;
        }
        let likeliest = (counted.hits / measured).clamp(0.0, 1.0);
        let variance = |share: f64| measured * share * (1.0 - share) + counted.hits_variance + share * share * doubt;
        let reach = REACH * variance(0.5).sqrt() / measured;
        let (from, to) = ((likeliest - reach).max(0.0), (likeliest + reach).min(1.0));
        let step = (to - from) / POINTS as f64;
        let log = |point: usize| {
            let share = from + step * (point as f64 + 0.5);
            let variance = variance(share);
            -0.5 * ((counted.hits - measured * share).powi(2) / variance + variance.ln())
        };
        let logs: Vec<f64> = (0..POINTS).map(log).collect();
        let most = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = logs.iter().map(|log| (log - most).exp()).collect();
        let all = weights.iter().sum();
        Some(Self { likeliest, from, to, step, weights, all })
    }

    /// The share, with the bounds of its central 90 %.
    pub fn share(&self) -> Share {
        let (low, high) = (self.quantile(SIDE), self.quantile(1.0 - SIDE));
        Share { estimate: self.likeliest.clamp(low, high), low, high }
    }

    /// The share below which a part of the posterior lies.
    fn quantile(&self, part: f64) -> f64 {
        let mut below = 0.0;
        for (point, weight) in self.weights.iter().enumerate() {
            if below + weight >= part * self.all {
                return self.from + self.step * (point as f64 + (part * self.all - below) / weight);
            }
            below += weight;
        }
        self.to
    }

    /// By how much a later share is above this one, with the bounds that leave a part `side` of what is thinkable on either
    /// side, from -1 to 1.
    ///
    /// Both shares are known apart from each other: other people's sampling, and noise that each gate has drawn for itself. So the
    /// distribution of their difference is the convolution of the two posteriors, in which the noise of both is; its quantiles
    /// are taken from it as it is, not from a normal curve. Flat priors hold a difference a little nearer to nothing than the
    /// counts do (Agresti and Min 2005, *Frequentist performance of Bayesian confidence intervals for comparing proportions in
    /// 2 × 2 contingency tables*, Biometrics 61), so that the bounds err towards *no change*. Who takes part both times is much the same
    /// person, which makes a difference surer than it is said here (Kish 1965, *Survey Sampling*, chapter 12): the
    /// files do not tell who that is, and nobody is to find out.
    pub fn change_to(&self, later: &Self, side: f64) -> Share {
        let estimate = later.likeliest - self.likeliest;
        let cumulative = later.cumulative();
        let bound = |part: f64| {
            let (mut low, mut high) = (later.from - self.to, later.to - self.from);
            for _ in 0..HALVINGS {
                let middle = f64::midpoint(low, high);
                if self.change_below(later, &cumulative, middle) < part {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            [low, high]
        };
        let ([low, _], [_, high]) = (bound(side), bound(1.0 - side));
        Share { estimate: estimate.clamp(low, high), low: low.max(-1.0), high: high.min(1.0) }
    }

    /// How likely it is that a later share is above this one by at most so much.
    fn change_below(&self, later: &Self, cumulative: &[f64], change: f64) -> f64 {
        let below = |point: usize| {
            let at = self.from + self.step * (point as f64 + 0.5) + change;
            let steps = ((at - later.from) / later.step).clamp(0.0, POINTS as f64);
            let whole = (steps as usize).min(POINTS - 1);
            cumulative[whole] + (steps - whole as f64) * (cumulative[whole + 1] - cumulative[whole])
        };
        self.weights.iter().enumerate().map(|(point, weight)| weight * below(point)).sum::<f64>() / self.all
    }

    /// How likely it is that the share lies below the beginning of each step, and at last that it lies anywhere.
    fn cumulative(&self) -> Vec<f64> {
        let mut sum = 0.0;
        let sums = self.weights.iter().map(|weight| {
            sum += weight;
            sum / self.all
        });
        std::iter::once(0.0).chain(sums).collect()
    }
}
