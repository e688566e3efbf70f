//! The invented people of an organisation: who works where as what, and what each would answer.
//!
//! For demos, journeys and benches. Real people are never listed.

use super::Organisation;
use crate::assessment::{Aim, Design, Length, Simulated, Sitting};
use crate::base::{Chance, RoleId, Seed, UnitId};
use crate::framework::{Bank, Framework};
use crate::target::Role;

/// An invented person.
#[derive(Clone, Debug, PartialEq)]
pub struct SamplePerson {
    /// The unit.
    pub unit: UnitId,
    /// The role, drawn from those of the family.
    pub role: RoleId,
    /// The seed of everything about the person.
    pub seed: Seed,
}

/// The people of an organisation whose units tell their families, in the order of its units; the same seed gives the
/// same people. People of a family without a role are left out.
pub fn sample_people(organisation: &Organisation, roles: &[Role], seed: &Seed) -> Vec<SamplePerson> {
    let mut chance = Chance::new(seed);
    let mut people = Vec::new();
    for unit in &organisation.units {
        for (family, count) in &unit.families {
            let fitting: Vec<&Role> = roles.iter().filter(|role| role.family == *family).collect();
            for _ in 0..*count {
                let draw = (chance.unit() * fitting.len() as f64) as usize;
                let own = Seed(std::array::from_fn(|_| chance.word() as u8));
                if let Some(role) = fitting.get(draw) {
                    people.push(SamplePerson { unit: unit.id.clone(), role: role.id.clone(), seed: own });
                }
            }
        }
    }
    people
}

impl SamplePerson {
    /// The person's sitting of so many items, asked as the app would and answered as the model says; `None` when the
    /// design's prior is no distribution.
    pub fn sitting(&self, framework: &Framework, bank: &Bank, design: &Design, items: usize) -> Option<Sitting> {
        let mut sitting = Sitting::new(self.seed.clone());
        let aim = Aim::whole(framework, design, Length::default());
        Simulated::draw(design, &self.seed)?.sit(bank, design, &aim, &mut sitting, items);
        Some(sitting)
    }
}
