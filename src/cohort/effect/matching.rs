//! Which parts of one campaign are those of another.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::PartId;
use crate::cohort::{Aggregate, Part};

/// Parts of both campaigns that belong together, since they have units in common or stand together in either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Match {
    /// The parts before and after, each in the order of its campaign.
    pub parts: [Vec<PartId>; 2],
    /// Whether both sides are made of the same.
    pub is_same: bool,
}

/// What a part is made of, as it is known in both campaigns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Made {
    Unit(String),
    Role(String),
    /// A part of which it is not told what it is made of, by what it is called.
    Part(String),
}

/// What belongs together: a part of a side, by its place, or what it is made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Part(usize, usize),
    Made(Made),
}

/// The finest way to put the parts of a partition together so that each group is whole in what both aggregates hold: parts that have a unit in
/// common belong together, and parts that a gate has joined. In the order of the campaign from after, then those that are only in
/// that from before.
pub(super) fn matches(sides: [&Aggregate; 2], partition: usize) -> Vec<Match> {
    let parts = sides.map(|side| side.campaign().partitions[partition].parts.as_slice());
    let mut together = Together::default();
    for (side, parts) in parts.iter().enumerate() {
        for (place, part) in parts.iter().enumerate() {
            for made in made_of(part) {
                together.join(Thing::Part(side, place), Thing::Made(made));
            }
        }
        for group in sides[side].tallies().filter_map(|tally| tally.tables.get(partition)).flatten() {
            // Who may be of any part does not join them.
            if group.parts.len() == parts.len() {
                continue;
            }
            let places: Vec<usize> = (0..parts.len()).filter(|place| group.parts.contains(&parts[*place].id)).collect();
            for two in places.windows(2) {
                together.join(Thing::Part(side, two[0]), Thing::Part(side, two[1]));
            }
        }
    }
    let mut found: Vec<(usize, Match, [BTreeSet<Made>; 2])> = Vec::new();
    for side in [1, 0] {
        for (place, part) in parts[side].iter().enumerate() {
            let root = together.root(Thing::Part(side, place));
            let at = found.iter().position(|one| one.0 == root).unwrap_or_else(|| {
                found.push((root, Match::default(), Default::default()));
                found.len() - 1
            });
            found[at].1.parts[side].push(part.id.clone());
            found[at].2[side].extend(made_of(part));
        }
    }
    found.into_iter().map(|(_, own, made)| Match { is_same: made[0] == made[1], ..own }).collect()
}

fn made_of(part: &Part) -> Vec<Made> {
    let units = part.units.iter().map(|unit| Made::Unit(unit.id.to_string()));
    let roles = part.roles.iter().map(|role| Made::Role(role.to_string()));
    let made: Vec<Made> = units.chain(roles).collect();
    if made.is_empty() { vec![Made::Part(part.title.it.trim().to_lowercase())] } else { made }
}

/// Things that are put together step by step (Tarjan 1975, union-find).
#[derive(Default)]
struct Together {
    numbers: BTreeMap<Thing, usize>,
    above: Vec<usize>,
}

impl Together {
    fn join(&mut self, one: Thing, other: Thing) {
        let (one, other) = (self.root(one), self.root(other));
        self.above[one] = other;
    }

    fn root(&mut self, thing: Thing) -> usize {
        let next = self.above.len();
        let mut at = *self.numbers.entry(thing).or_insert(next);
        if at == next {
            self.above.push(next);
        }
        while self.above[at] != at {
            self.above[at] = self.above[self.above[at]];
            at = self.above[at];
        }
        at
    }
}
