//! The posterior of all scores together.

use super::sitting::Sitting;
use super::{Design, Graded};
use crate::base::ScoreId;
use crate::framework::{Bank, Item};

/// Steps after which the search for the maximum ends at the latest; it needs about six.
const MOST_STEPS: usize = 60;

/// Change of every latent value below which the maximum counts as found.
const CLOSE: f64 = 1e-10;

/// Something whose error is at least this share of the largest belongs to the least known.
const LEAST_KNOWN: f64 = 0.9;

/// Normal prior of all scores together.
#[derive(Clone, Debug, PartialEq)]
pub struct Prior {
    /// The scores, in the order of the rows below.
    pub scores: Vec<ScoreId>,
    /// Mean of every score.
    pub mean: f64,
    /// Covariance: symmetric, positive definite. Where no entry of its inverse off the diagonal is positive, raising
    /// one answer never lowers any score (Topkis 1978); [`lifts_together`](super::lifts_together) tells.
    pub covariance: Vec<Vec<f64>>,
}

impl Prior {
    /// Place of a score.
    pub fn place(&self, score: &ScoreId) -> Option<usize> {
        self.scores.iter().position(|other| other == score)
    }
}

/// Posterior of all scores together: the maximum of the log posterior by Newton's method, with the inverse curvature
/// there for the covariance (Laplace; Tierney and Kadane 1986). Each item loads on one score only.
///
/// The inverse of the prior is never needed: the curvature of the answers is diagonal, so that the posterior covariance
/// comes from the prior by one rank-one change a score (Sherman and Morrison 1950).
#[derive(Clone, Debug, PartialEq)]
pub struct Joint {
    mean: Vec<f64>,
    covariance: Vec<Vec<f64>>,
    answers: Vec<usize>,
}

/// What the answers say at one point: slope and curvature of the log likelihood in each score, and its value.
struct Evidence {
    slope: Vec<f64>,
    curvature: Vec<f64>,
    value: f64,
}

impl Joint {
    /// What is believed before any answer.
    pub fn before(prior: &Prior) -> Self {
        let count = prior.scores.len();
        Self { mean: vec![prior.mean; count], covariance: prior.covariance.clone(), answers: vec![0; count] }
    }

    /// The posterior after a sitting. Answers to items that the bank lacks have no say.
    pub fn of(sitting: &Sitting, bank: &Bank, design: &Design) -> Self {
        let prior = &design.prior;
        let mut answers = vec![0; prior.scores.len()];
        let mut given: Vec<(usize, Graded, usize)> = Vec::new();
        for (id, answer) in sitting.answers() {
            let place = |item: &Item| Some((prior.place(&item.score)?, design.curves(item)));
            if let Some((score, curves)) = bank.item(id).and_then(place) {
                answers[score] += 1;
                given.push((score, curves, usize::from(answer.number())));
            }
        }
        let evidence = |theta: &[f64]| {
            let zero = vec![0.0; theta.len()];
            let mut evidence = Evidence { slope: zero.clone(), curvature: zero, value: 0.0 };
            for (score, curves, category) in &given {
                let [slope, curvature] = curves.derivatives(*category, theta[*score]);
                evidence.slope[*score] += slope;
                evidence.curvature[*score] -= curvature;
                evidence.value += curves.probability(*category, theta[*score]).ln();
            }
            evidence
        };
        let (mean, covariance) = maximum(prior, &evidence);
        Self { mean, covariance, answers }
    }

    /// How many answers were taken in for the score at a place.
    pub fn answers(&self, score: usize) -> usize {
        self.answers[score]
    }

    /// Value at the maximum of the score at a place.
    pub fn value(&self, score: usize) -> f64 {
        self.mean[score]
    }

    /// Posterior variance of the score at a place.
    pub fn variance(&self, score: usize) -> f64 {
        self.covariance[score][score]
    }

    /// Mean and standard error of the mean of several scores.
    pub fn mean_of(&self, scores: &[usize]) -> (f64, f64) {
        let count = scores.len().max(1) as f64;
        let mean = scores.iter().map(|score| self.mean[*score]).sum::<f64>() / count;
        let variance: f64 = scores.iter().map(|score| self.with(scores, *score)).sum::<f64>() / count;
        (mean, variance.sqrt())
    }

    /// Covariance of the mean of several scores with the score at a place.
    pub fn with(&self, scores: &[usize], score: usize) -> f64 {
        scores.iter().map(|other| self.covariance[*other][score]).sum::<f64>() / scores.len().max(1) as f64
    }

    /// Of several means those that are known least.
    pub(super) fn least_known<'a>(&self, mut means: Vec<&'a [usize]>) -> Vec<&'a [usize]> {
        let errors: Vec<f64> = means.iter().map(|scores| self.mean_of(scores).1).collect();
        let bar = LEAST_KNOWN * errors.iter().copied().fold(0.0, f64::max);
        let mut errors = errors.into_iter();
        means.retain(|_| errors.next().is_some_and(|error| error >= bar));
        means
    }

    /// The expected drop of variance, summed over several means, when an item of a score gives so much information:
    /// I c^2 / (1 + I v), for variance v of the score and its covariance c with each mean (Segall 1996; van der Linden 1999).
    pub(super) fn drop(&self, means: &[&[usize]], score: usize, information: f64) -> f64 {
        let told: f64 = means.iter().map(|scores| self.with(scores, score).powi(2)).sum();
        information * told / (1.0 + information * self.variance(score))
    }

    /// Takes in so much information about a score; its value stays.
    pub(super) fn learn(&mut self, score: usize, information: f64) {
        learn(&mut self.covariance, score, information);
    }
}

/// Newton's method with halved steps. The log posterior is concave, so there is one maximum.
fn maximum(prior: &Prior, evidence: &dyn Fn(&[f64]) -> Evidence) -> (Vec<f64>, Vec<Vec<f64>>) {
    let count = prior.scores.len();
    // `pull` is the inverse of the prior's covariance times the distance from its mean.
    let (mut distance, mut pull) = (vec![0.0; count], vec![0.0; count]);
    let at = |distance: &[f64]| distance.iter().map(|d| prior.mean + d).collect::<Vec<f64>>();
    let height = |distance: &[f64], pull: &[f64], evidence: &Evidence| {
        evidence.value - 0.5 * distance.iter().zip(pull).map(|(d, p)| d * p).sum::<f64>()
    };
    let mut here = evidence(&at(&distance));
    for _ in 0..MOST_STEPS {
        let covariance = shrunk(&prior.covariance, &here.curvature);
        let force: Vec<f64> = (0..count).map(|i| here.curvature[i] * distance[i] + here.slope[i]).collect();
        let target: Vec<f64> = covariance.iter().map(|row| row.iter().zip(&force).map(|(c, f)| c * f).sum()).collect();
        let target_pull: Vec<f64> = (0..count).map(|i| force[i] - here.curvature[i] * target[i]).collect();
        let far = distance.iter().zip(&target).map(|(old, new)| (new - old).abs()).fold(0.0, f64::max);
        let mut share = 1.0;
        let before = height(&distance, &pull, &here);
        loop {
            let mix = |old: &[f64], new: &[f64]| -> Vec<f64> {
                old.iter().zip(new).map(|(old, new)| old + share * (new - old)).collect()
            };
            let (next, next_pull) = (mix(&distance, &target), mix(&pull, &target_pull));
            let there = evidence(&at(&next));
            if height(&next, &next_pull, &there) >= before || far * share < CLOSE {
                (distance, pull, here) = (next, next_pull, there);
                break;
            }
            share /= 2.0;
        }
        if far < CLOSE {
            break;
        }
    }
    (at(&distance), shrunk(&prior.covariance, &here.curvature))
}

/// The inverse of (inverse of `covariance` + diagonal `curvature`).
fn shrunk(covariance: &[Vec<f64>], curvature: &[f64]) -> Vec<Vec<f64>> {
    let mut shrunk = covariance.to_vec();
    for (score, curvature) in curvature.iter().enumerate().filter(|(_, curvature)| **curvature > 0.0) {
        learn(&mut shrunk, score, *curvature);
    }
    shrunk
}

/// The rank-one change of a covariance by information about one score.
fn learn(covariance: &mut [Vec<f64>], score: usize, information: f64) {
    let column = covariance[score].clone();
    let factor = information / (1.0 + information * column[score]);
    for (row, weight) in covariance.iter_mut().zip(&column) {
        for (cell, other) in row.iter_mut().zip(&column) {
            *cell -= factor * weight * other;
        }
    }
}
