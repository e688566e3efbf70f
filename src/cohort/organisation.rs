//! A body and its units, as far as they are known.

use std::collections::BTreeSet;

use crate::base::{Bilingual, UnitId};

/// A unit, or a group of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name in data files.
    pub id: UnitId,
    /// The unit that it belongs to; `None` at the top.
    pub parent: Option<UnitId>,
    /// What it is called.
    pub title: Bilingual,
    /// Where it works, an identifier; `None` when not known.
    pub site: Option<String>,
    /// How many people work there, with those of the units below it; `None` when not known, which is never zero.
    pub headcount: Option<u32>,
    /// How many of them belong to each family of roles, where that is known.
    pub families: Vec<(String, u32)>,
    /// Year, month or day that the facts are from, where it is known.
    pub as_of: Option<String>,
    /// Where the facts are from: an address, or none for an invented unit.
    pub source: Option<String>,
}

/// A body or several, as a forest of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// What it is called.
    pub title: Bilingual,
    /// What to know about the facts.
    pub note: Bilingual,
    /// Whether it is an invented example.
    pub invented: bool,
    /// The units, each after the one that it belongs to.
    pub units: Vec<Unit>,
}

/// Something wrong in an organisation, with the place of the unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnitFault {
    /// The name comes twice.
    Twice(usize),
    /// It belongs to a unit that does not stand before it: an unknown one, itself, or one of a ring.
    Parent(usize),
    /// Its families do not add up to its headcount.
    Families(usize),
    /// The units below it have more people than it has itself.
    Below(usize),
}

impl Organisation {
    /// All faults; empty when the organisation is sound.
    pub fn faults(&self) -> Vec<UnitFault> {
        let mut faults = Vec::new();
        let mut seen = BTreeSet::new();
        for (place, unit) in self.units.iter().enumerate() {
            if unit.parent.as_ref().is_some_and(|parent| !seen.contains(parent)) {
                faults.push(UnitFault::Parent(place));
            }
            if !seen.insert(&unit.id) {
                faults.push(UnitFault::Twice(place));
            }
            let sum: u32 = unit.families.iter().map(|(_, count)| count).sum();
            if !unit.families.is_empty() && unit.headcount != Some(sum) {
                faults.push(UnitFault::Families(place));
            }
            if unit.headcount.is_some_and(|headcount| self.below(&unit.id) > headcount) {
                faults.push(UnitFault::Below(place));
            }
        }
        faults
    }

    /// The unit of a name.
    pub fn unit(&self, id: &UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == *id)
    }

    /// How many people are known of in all.
    pub fn headcount(&self) -> u32 {
        self.count(self.units.iter().filter(|unit| unit.parent.is_none()))
    }

    fn below(&self, id: &UnitId) -> u32 {
        self.count(self.units.iter().filter(|unit| unit.parent.as_ref() == Some(id)))
    }

    /// The headcounts of units; of one that has none, those of the units below it. A unit stands after its parent, so
    /// that this ends.
    fn count<'a>(&self, units: impl Iterator<Item = &'a Unit>) -> u32 {
        units.map(|unit| unit.headcount.unwrap_or_else(|| self.below(&unit.id))).sum()
    }
}
