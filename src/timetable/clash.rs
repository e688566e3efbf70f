//! What in a plan cannot be, each with its cause.
//!
//! A plan without clashes keeps every hard rule of the problem (`problem.rs`); one made by hand may have any of them. All are
//! found at each change, those of one edition by itself first, then those of several.

mod alone;
mod kind;
mod seats;
mod together;

pub use kind::{Clash, Unfit};

use super::{Basis, Plan};

impl Basis<'_> {
    /// All that cannot be in a plan: first what is wrong with each edition by itself, in the order of the plan, then trainers,
    /// rooms, groups, need and money.
    pub fn clashes(&self, plan: &Plan) -> Vec<Clash> {
        let mut clashes = Vec::new();
        for (place, edition) in plan.editions.iter().enumerate() {
            if plan.editions[..place].iter().any(|other| other.id == edition.id) {
                clashes.push(Clash::SameNumber(edition.id));
            }
            alone::find(self, edition, &mut clashes);
        }
        together::find(self, plan, &mut clashes);
        seats::find(self, plan, &mut clashes);
        let cents = self.cents(plan);
        if let Some(most) = self.resources.budget.map(u64::from).filter(|most| cents > *most) {
            clashes.push(Clash::Budget { cents, most });
        }
        clashes
    }

    /// What a plan costs, in cents. What is not known costs nothing.
    pub fn cents(&self, plan: &Plan) -> u64 {
        plan.editions.iter().map(|edition| self.cents_of(edition)).sum()
    }
}
