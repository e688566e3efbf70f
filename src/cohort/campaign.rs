//! A campaign: one round of collecting, with everything that it fixes beforehand.

use std::collections::BTreeSet;

use crate::base::{AreaId, Bilingual, CampaignId, CourseId, Day, PartId, PartitionId, RoleId, ScoreId, UnitId};

/// Least number of people that a campaign may ask for before a part is shown by itself.
pub const LEAST_THRESHOLD: u32 = 5;

/// Most courses that a campaign may ask the demand for.
pub const MOST_OFFERED: usize = 24;

/// Most parts of a partition.
pub const MOST_PARTS: usize = 500;

/// Most scores, and most areas, that a campaign may count.
pub const MOST_SCORES: usize = 100;

/// Most ways to hand in that a campaign may name.
pub const MOST_WAYS: usize = 6;

/// Longest name that a campaign may give to anything, in characters.
pub const LONGEST_TITLE: usize = 200;

/// Longest text of a way to hand in, in characters.
pub const LONGEST_WAY: usize = 1000;

/// How envelopes come from a person to HR and the trustee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// By mail.
    Mail,
    /// Into a folder that several people share.
    Share,
    /// At a ballot box: a shared computer that adds up.
    Box,
}

impl Channel {
    /// All channels, in the order of the guide.
    pub const ALL: [Self; 3] = [Self::Mail, Self::Share, Self::Box];
}

/// A way to hand in that the campaign names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// How.
    pub channel: Channel,
    /// What to know, in plain text.
    pub text: Bilingual,
    /// Where HR's envelope goes, in plain text: an address to write to, or a folder.
    pub hr: Option<String>,
    /// Where the trustee's envelope goes, likewise; never the same place as HR's.
    pub trustee: Option<String>,
}

/// A unit of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartUnit {
    /// Its name in data files.
    pub id: UnitId,
    /// What it is called, so that a person finds it; `None` where it is not told, or is what the part is called.
    pub title: Option<Bilingual>,
}

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
    pub units: Vec<PartUnit>,
}

impl Part {
    /// Whether the unit belongs to the part.
    pub fn has_unit(&self, id: &UnitId) -> bool {
        self.units.iter().any(|unit| unit.id == *id)
    }
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
    /// Its first day, where it is told.
    pub from: Option<Day>,
    /// Its last day, where it is told.
    pub to: Option<Day>,
    /// The ways to hand in that it names.
    pub ways: Vec<Way>,
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
    /// More than [`MOST_PARTS`] parts in a partition.
    Parts(PartitionId, usize),
    /// More than [`MOST_SCORES`] scores or areas.
    Scores(usize),
    /// More than [`MOST_WAYS`] ways to hand in.
    Ways(usize),
    /// A way (by its place) sends both envelopes to the same place, where somebody could open them.
    SamePlace(usize),
    /// It ends before it begins.
    Days,
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
        if self.scores.len().max(self.areas.len()) > MOST_SCORES {
            faults.push(CampaignFault::Scores(self.scores.len().max(self.areas.len())));
        }
        if self.ways.len() > MOST_WAYS {
            faults.push(CampaignFault::Ways(self.ways.len()));
        }
        let places = self.ways.iter().enumerate().filter(|(_, way)| same_place(way)).map(|(place, _)| place);
        faults.extend(places.map(CampaignFault::SamePlace));
        if let (Some(from), Some(to)) = (self.from, self.to)
            && to < from
        {
            faults.push(CampaignFault::Days);
        }
        for partition in &self.partitions {
            if partition.parts.is_empty() {
                faults.push(CampaignFault::NoParts(partition.id.clone()));
            }
            if partition.parts.len() > MOST_PARTS {
                faults.push(CampaignFault::Parts(partition.id.clone(), partition.parts.len()));
            }
            let small = partition.parts.iter().filter(|part| part.headcount < self.threshold);
            faults.extend(small.map(|part| CampaignFault::TooSmall(part.id.clone())));
            faults.extend(twice(partition.parts.iter().map(|part| part.id.as_str())));
            faults.extend(twice(partition.parts.iter().flat_map(|part| &part.units).map(|unit| unit.id.as_str())));
            faults.extend(twice(partition.parts.iter().flat_map(|part| &part.roles).map(RoleId::as_str)));
        }
        faults.extend(twice(self.scores.iter().map(ScoreId::as_str)));
        faults.extend(twice(self.areas.iter().map(AreaId::as_str)));
        faults.extend(twice(self.offer.iter().map(CourseId::as_str)));
        faults
    }
}

/// Whether both envelopes would come to the same place, as far as the words tell.
fn same_place(way: &Way) -> bool {
    let plain = |place: &Option<String>| place.as_ref().map(|place| place.trim().to_lowercase());
    way.hr.is_some() && plain(&way.hr) == plain(&way.trustee)
}

fn twice<'a>(names: impl Iterator<Item = &'a str>) -> Vec<CampaignFault> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !seen.insert(*name)).map(|name| CampaignFault::Twice(name.to_owned())).collect()
}
