//! A campaign: one round of collecting, with everything that it fixes beforehand.

use std::collections::BTreeSet;

use crate::base::{AreaId, Bilingual, CampaignId, CourseId, PartId, PartitionId, RoleId, ScoreId, UnitId};

/// Least number of people that a campaign may ask for before a part is shown by itself.
pub const LEAST_THRESHOLD: u32 = 5;

/// Most courses that a campaign may ask the demand for.
pub const MOST_OFFERED: usize = 24;

/// A part of a partition: a bundle of units, or a family of roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name, unique within the partition.
    pub id: PartId,
    /// What it is called.
    pub title: Bilingual,
    /// How many people belong to it.
    pub headcount: u32,
    /// Roles that belong to it, where the partition goes by roles.
    pub roles: Vec<RoleId>,
    /// Units that belong to it, where the partition goes by units and they are told.
    pub units: Vec<UnitId>,
}

/// A partition of the whole staff: everyone belongs to exactly one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partition {
    /// Its name.
    pub id: PartitionId,
    /// What it is called.
    pub title: Bilingual,
    /// Its parts, in the order in which small ones are joined with the next.
    pub parts: Vec<Part>,
}

/// One round of collecting. Its file fixes what is counted and in which parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// Its name in files.
    pub id: CampaignId,
    /// What it is called.
    pub title: Bilingual,
    /// Who the body is.
    pub body: Bilingual,
    /// Who the trustee is.
    pub trustee: Bilingual,
    /// Whether it is an invented example.
    pub invented: bool,
    /// A part with fewer participants is joined with the next, at least [`LEAST_THRESHOLD`].
    pub threshold: u32,
    /// The two partitions of the staff.
    pub partitions: Vec<Partition>,
    /// Scores that are counted.
    pub scores: Vec<ScoreId>,
    /// Areas that are counted.
    pub areas: Vec<AreaId>,
    /// Courses that the demand is counted for, at most [`MOST_OFFERED`].
    pub offer: Vec<CourseId>,
}

/// Something wrong in a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CampaignFault {
    /// The threshold is lower than [`LEAST_THRESHOLD`].
    Threshold(u32),
    /// More than [`MOST_OFFERED`] courses on offer.
    Offer(usize),
    /// There are not exactly two partitions.
    Partitions(usize),
    /// A partition has no parts.
    NoParts(PartitionId),
    /// A name comes twice.
    Twice(String),
    /// A part has fewer people than the threshold, so that it could never be shown.
    TooSmall(PartId),
}

impl Campaign {
    /// All faults of the campaign; empty when it is sound.
    pub fn faults(&self) -> Vec<CampaignFault> {
        let mut faults = Vec::new();
        if self.threshold < LEAST_THRESHOLD {
            faults.push(CampaignFault::Threshold(self.threshold));
        }
        if self.offer.len() > MOST_OFFERED {
            faults.push(CampaignFault::Offer(self.offer.len()));
        }
        if self.partitions.len() != 2 {
            faults.push(CampaignFault::Partitions(self.partitions.len()));
        }
        for partition in &self.partitions {
            if partition.parts.is_empty() {
                faults.push(CampaignFault::NoParts(partition.id.clone()));
            }
            let small = partition.parts.iter().filter(|part| part.headcount < self.threshold);
            faults.extend(small.map(|part| CampaignFault::TooSmall(part.id.clone())));
            faults.extend(twice(partition.parts.iter().map(|part| part.id.as_str())));
        }
        faults.extend(twice(self.scores.iter().map(ScoreId::as_str)));
        faults.extend(twice(self.areas.iter().map(AreaId::as_str)));
        faults.extend(twice(self.offer.iter().map(CourseId::as_str)));
        faults
    }
}

fn twice<'a>(names: impl Iterator<Item = &'a str>) -> Vec<CampaignFault> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !seen.insert(*name)).map(|name| CampaignFault::Twice(name.to_owned())).collect()
}
