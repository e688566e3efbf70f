//! What came out of the gates of one campaign, together.
//!
//! Tallies are kept side by side and added up only when a picture is made: so that what comes twice counts once, in any
//! order and however collections are put together.

use std::collections::{BTreeMap, BTreeSet};

use super::{Campaign, Doubt, Gate, Group, Tally, TallyFault};

/// The tallies of one campaign, each gate's once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aggregate {
    campaign: Campaign,
    /// More than one for a gate is a conflict: a gate closes once, so that somebody has made the others up.
    tallies: BTreeMap<Gate, BTreeSet<Tally>>,
}

/// What became of a tally.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is new, and counts.
    New,
    /// It was here already.
    Again,
    /// Another one of the same gate is here: none of them counts.
    Conflict,
    /// It is none of this campaign.
    Unsound(Vec<TallyFault>),
}

impl Aggregate {
    /// An aggregate without any tally.
    pub fn new(campaign: Campaign) -> Self {
        Self { campaign, tallies: BTreeMap::new() }
    }

    /// The campaign.
    pub fn campaign(&self) -> &Campaign {
        &self.campaign
    }

    /// Takes in a tally.
    pub fn add(&mut self, tally: Tally) -> Added {
        let faults = tally.faults(&self.campaign);
        if !faults.is_empty() {
            return Added::Unsound(faults);
        }
        let own = self.tallies.entry(tally.gate).or_default();
        if !own.insert(tally) {
            return Added::Again;
        }
        if own.len() > 1 { Added::Conflict } else { Added::New }
    }

    /// Takes in what another aggregate of the same campaign holds.
    ///
    /// # Errors
    /// Nothing is taken in when the campaigns are not the same in all that they say.
    pub fn merge(&mut self, other: &Self) -> Result<Vec<Added>, OtherCampaign> {
        if self.campaign != other.campaign {
            return Err(OtherCampaign);
        }
        Ok(other.all().cloned().map(|tally| self.add(tally)).collect())
    }

    /// All tallies, also those in conflict, in the order of their gates.
    pub fn all(&self) -> impl Iterator<Item = &Tally> {
        self.tallies.values().flatten()
    }

    /// The tallies that count.
    pub fn tallies(&self) -> impl Iterator<Item = &Tally> {
        self.tallies.values().filter(|own| own.len() == 1).flatten()
    }

    /// The gates of which more than one tally came.
    pub fn conflicts(&self) -> impl Iterator<Item = Gate> {
        self.tallies.iter().filter(|(_, own)| own.len() > 1).map(|(gate, _)| *gate)
    }

    /// What is doubtful about the tallies that count, and about all of them together: who is in a box and hands in envelopes
    /// too counts twice, which shows only where a group has more people than belong to it.
    pub fn doubts(&self) -> Vec<Doubt> {
        let mut doubts: Vec<Doubt> = self.tallies().flat_map(|tally| tally.doubts(&self.campaign)).collect();
        for (place, partition) in self.campaign.partitions.iter().enumerate() {
            let groups: Vec<&Group> = self.tallies().filter_map(|tally| tally.tables.get(place)).flatten().collect();
            for group in &groups {
                let Some(first) = group.parts.first() else { continue };
                let parts = partition.parts.iter().filter(|part| group.parts.contains(&part.id));
                let headcount = parts.fold(0_u32, |sum, part| sum.saturating_add(part.headcount));
                let within = groups.iter().filter(|other| other.parts.iter().all(|part| group.parts.contains(part)));
                let people = within.fold(0_u32, |sum, other| sum.saturating_add(other.people));
                let told = |doubt: &Doubt| matches!(doubt, Doubt::Crowd(part, ..) if part == first);
                if people > headcount && !doubts.iter().any(told) {
                    doubts.push(Doubt::Crowd(first.clone(), people, headcount));
                }
            }
        }
        doubts
    }

    /// How many people took part.
    pub fn people(&self) -> u32 {
        self.tallies().fold(0, |sum, tally| sum.saturating_add(tally.people()))
    }
}

/// Two campaigns that are not the same in all that they say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherCampaign;
