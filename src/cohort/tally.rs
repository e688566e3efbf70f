//! What a gate lets out: counts of whole groups of people, with noise on each.

use std::collections::BTreeSet;

use super::{Campaign, Contribution, SLOTS_PER_COURSE, SLOTS_PER_SCORE, noise_variance};
use crate::base::{Day, PartId};

/// How many deviations of its noise a count may be beyond what is possible before it is told. Of a million counts two go
/// further by chance.
const DOUBTFUL: f64 = 5.0;

/// The name of a gate within its campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// The trustee, who closes a campaign once.
    Trustee,
    /// A ballot box, by a random name made when it was opened.
    Box([u8; 16]),
}

/// Parts that stand together, and what was counted there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The parts, in the campaign's order.
    pub parts: Vec<PartId>,
    /// How many people took part.
    pub people: u32,
    /// Variance of the noise on each counter.
    pub variance: u32,
    /// The counters in the order of a contribution, each with its noise: they may be negative, or more than the people.
    pub counts: Vec<i32>,
}

/// All that one gate ever lets out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    /// The gate.
    pub gate: Gate,
    /// The day on which it closed.
    pub day: Day,
    /// For each partition the groups that its parts were joined to.
    pub tables: Vec<Vec<Group>>,
}

/// Why a tally cannot be one of the campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TallyFault {
    /// It has not one table for each partition.
    Tables(usize),
    /// A part that the campaign does not have, in this partition.
    Unknown(PartId),
    /// A part in two groups.
    Twice(PartId),
    /// The trustee's tables cover all parts; this one is missing.
    Left(PartId),
    /// A group has no parts.
    NoParts,
    /// A group has fewer people than the threshold.
    TooFew(PartId, u32),
    /// A group (by its first part) has another number of counters than the campaign's contributions.
    Counters(PartId, usize),
    /// The tables do not count the same number of people.
    People(u32, u32),
    /// A group (by its first part) has less noise than the gates add.
    Noise(PartId, u32),
}

/// Something that honest people could hardly have brought about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// More people took part in this group (by its first part) than belong to it: took part, belong.
    Crowd(PartId, u32, u32),
    /// So many counters of this group are below nothing or above everybody, beyond what noise does.
    Impossible(PartId, usize),
}

impl Tally {
    /// All faults against the campaign; empty when the tally is sound.
    pub fn faults(&self, campaign: &Campaign) -> Vec<TallyFault> {
        let mut faults = Vec::new();
        if self.tables.len() != campaign.partitions.len() {
            faults.push(TallyFault::Tables(self.tables.len()));
            return faults;
        }
        for (partition, groups) in campaign.partitions.iter().zip(&self.tables) {
            let mut left: BTreeSet<&PartId> = partition.parts.iter().map(|part| &part.id).collect();
            for part in groups.iter().flat_map(|group| &group.parts) {
                if !left.remove(part) {
                    let known = partition.parts.iter().any(|own| own.id == *part);
                    faults.push(if known {
                        TallyFault::Twice(part.clone())
                    } else {
                        TallyFault::Unknown(part.clone())
                    });
                }
            }
            if self.gate == Gate::Trustee {
                faults.extend(left.into_iter().cloned().map(TallyFault::Left));
            }
        }
        for group in self.tables.iter().flatten() {
            let Some(first) = group.parts.first() else {
                faults.push(TallyFault::NoParts);
                continue;
            };
            if group.people < campaign.threshold {
                faults.push(TallyFault::TooFew(first.clone(), group.people));
            }
            if group.variance < noise_variance(group.people) {
                faults.push(TallyFault::Noise(first.clone(), group.variance));
            }
            if group.counts.len() != Contribution::length(campaign) {
                faults.push(TallyFault::Counters(first.clone(), group.counts.len()));
            }
        }
        let people: Vec<u32> = (0..self.tables.len()).map(|place| self.people_of(place)).collect();
        faults.extend(people.windows(2).filter(|two| two[0] != two[1]).map(|two| TallyFault::People(two[0], two[1])));
        faults
    }

    /// How many people took part.
    pub fn people(&self) -> u32 {
        self.people_of(0)
    }

    fn people_of(&self, partition: usize) -> u32 {
        let groups = self.tables.get(partition).into_iter().flatten();
        groups.fold(0, |sum, group| sum.saturating_add(group.people))
    }

    /// What is doubtful about it: somebody may have stuffed a box, or sent an envelope that is none.
    pub fn doubts(&self, campaign: &Campaign) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        for (partition, groups) in campaign.partitions.iter().zip(&self.tables) {
            for group in groups {
                let Some(first) = group.parts.first() else { continue };
                let parts = partition.parts.iter().filter(|part| group.parts.contains(&part.id));
                let headcount = parts.fold(0_u32, |sum, part| sum.saturating_add(part.headcount));
                if group.people > headcount {
                    doubts.push(Doubt::Crowd(first.clone(), group.people, headcount));
                }
                let reach = DOUBTFUL * f64::from(group.variance).sqrt();
                let most = f64::from(group.people) + reach;
                let beyond =
                    |sum: f64, terms: f64| sum < -reach * terms.sqrt() || sum > most + reach * (terms.sqrt() - 1.0);
                let single = group.counts.iter().filter(|count| beyond(f64::from(**count), 1.0)).count();
                let sums = sums_of_one(campaign, &group.counts);
                let several = sums.into_iter().filter(|(sum, terms)| beyond(*sum, *terms)).count();
                if single + several > 0 {
                    doubts.push(Doubt::Impossible(first.clone(), single + several));
                }
            }
        }
        doubts
    }
}

/// Sums of counters of which a person adds to one at most (the bands of a score, the two of a course), with the number
/// of counters in each.
fn sums_of_one(campaign: &Campaign, counts: &[i32]) -> Vec<(f64, f64)> {
    let measures = (campaign.scores.len() + campaign.areas.len()) * SLOTS_PER_SCORE;
    let (bands, courses) = counts.split_at(measures.min(counts.len()));
    let sum = |counts: &[i32]| counts.iter().map(|count| f64::from(*count)).sum();
    let bands = bands
        .chunks_exact(SLOTS_PER_SCORE)
        .map(|slots| (sum(&slots[..SLOTS_PER_SCORE - 1]), (SLOTS_PER_SCORE - 1) as f64));
    let useful = courses.chunks_exact(SLOTS_PER_COURSE).map(|slots| (sum(slots), SLOTS_PER_COURSE as f64));
    bands.chain(useful).collect()
}
