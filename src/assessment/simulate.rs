//! People who do not exist: true latent values drawn from the prior, and answers drawn from the model.
//!
//! Tests, benches and the invented sample body use them; nothing of it reaches a person's screen.

use super::{Aim, Answer, Design, Reply, Sitting, cholesky, next_item};
use crate::base::{Chance, Seed};
use crate::framework::{Bank, Item};

/// A simulated person.
pub struct Simulated {
    /// True latent value of each score, in the order of the prior.
    pub truth: Vec<f64>,
    chance: Chance,
}

impl Simulated {
    /// Draws a person from the design's prior; the same seed gives the same person. `None` when the prior is no
    /// distribution.
    pub fn draw(design: &Design, seed: &Seed) -> Option<Self> {
        let mut chance = Chance::new(seed);
        let lower = cholesky(&design.prior.covariance)?;
        let draws: Vec<f64> = lower.iter().map(|_| normal(&mut chance)).collect();
        let value = |row: &Vec<f64>| design.prior.mean + row.iter().zip(&draws).map(|(l, z)| l * z).sum::<f64>();
        Some(Self { truth: lower.iter().map(value).collect(), chance })
    }

    /// Answers an item as the model says. An item of a score that the prior lacks is skipped.
    pub fn reply(&mut self, item: &Item, design: &Design) -> Reply {
        let Some(theta) = design.prior.place(&item.score).map(|place| self.truth[place]) else { return Reply::Skipped };
        let (curves, mut draw) = (design.curves(item), self.chance.unit());
        let passed = |category: &usize| {
            draw -= curves.probability(*category, theta);
            draw >= 0.0
        };
        Reply::Answered(Answer::ALL[(0..3).take_while(passed).count()])
    }

    /// Runs a sitting for an aim on, up to a number of items, as the app would ask them.
    pub fn sit(&mut self, bank: &Bank, design: &Design, aim: &Aim, sitting: &mut Sitting, items: usize) {
        while sitting.trail().len() < items {
            let Some(item) = next_item(sitting, bank, design, aim) else { return };
            let reply = self.reply(item, design);
            let id = item.id.clone();
            sitting.reply(&id, reply);
        }
    }
}

/// A draw from the standard normal distribution (Box and Muller 1958).
fn normal(chance: &mut Chance) -> f64 {
    let radius = (-2.0 * (1.0 - chance.unit()).ln()).sqrt();
    radius * (std::f64::consts::TAU * chance.unit()).cos()
}
