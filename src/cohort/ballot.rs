//! The ballot box: a shared computer that adds contributions up, keeps nothing but the sums, and closes once.

use super::{Campaign, Contribution, Gate, Group, Tally, noise, noise_variance};
use crate::base::{CampaignId, Chance, Day, PartId};

/// A ballot box, open or closed, for one part of one partition. `Debug` prints no sum.
#[derive(Clone, PartialEq, Eq)]
pub struct BallotBox {
    /// The campaign.
    pub campaign: CampaignId,
    /// Its random name.
    pub name: [u8; 16],
    /// Place of the partition that its part is of.
    pub partition: usize,
    /// The part that its people belong to.
    pub part: PartId,
    /// How many people are in it.
    pub people: u32,
    /// What is in it.
    pub inside: Inside,
}

/// What is in a ballot box.
#[derive(Clone, PartialEq, Eq)]
pub enum Inside {
    /// It is open: the sums so far.
    Open(Vec<u32>),
    /// It is closed: the sums are gone, and this is all that it ever lets out.
    Closed(Tally),
}

impl std::fmt::Debug for BallotBox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "BallotBox({} people in {})", self.people, self.part)
    }
}

/// Why a ballot box did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxFault {
    /// There is no such part.
    NoPart,
    /// It is closed.
    Closed,
    /// It belongs to another campaign, or the contribution does.
    OtherCampaign,
    /// Fewer people are in it than the threshold: so many.
    TooFew(u32),
}

impl BallotBox {
    /// Opens a box for one part. The name must be fresh.
    ///
    /// # Errors
    /// [`BoxFault::NoPart`].
    pub fn open(campaign: &Campaign, partition: usize, part: &PartId, name: [u8; 16]) -> Result<Self, BoxFault> {
        let known = campaign.partitions.get(partition).is_some_and(|own| own.parts.iter().any(|own| own.id == *part));
        if !known {
            return Err(BoxFault::NoPart);
        }
        let inside = Inside::Open(vec![0; Contribution::length(campaign)]);
        Ok(Self { campaign: campaign.id.clone(), name, partition, part: part.clone(), people: 0, inside })
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        matches!(self.inside, Inside::Open(_))
    }

    /// Adds a contribution.
    ///
    /// # Errors
    /// [`BoxFault::Closed`], or [`BoxFault::OtherCampaign`] when the number of counters is another; the box is as before.
    pub fn add(&mut self, contribution: &Contribution) -> Result<(), BoxFault> {
        let Inside::Open(sums) = &mut self.inside else { return Err(BoxFault::Closed) };
        if sums.len() != contribution.0.len() {
            return Err(BoxFault::OtherCampaign);
        }
        sums.iter_mut().zip(&contribution.0).for_each(|(sum, count)| *sum = sum.wrapping_add(*count));
        self.people += 1;
        Ok(())
    }

    /// Closes the box: noise is added, once, and the sums are forgotten. A box that is closed gives what it gave before.
    ///
    /// In the other partition its people stand in all parts together: which of them belong where is never counted, since
    /// a group of one part that is also in one of another would be too small.
    ///
    /// # Errors
    /// [`BoxFault::TooFew`], [`BoxFault::OtherCampaign`]; the box stays open.
    pub fn close(&mut self, campaign: &Campaign, day: Day, chance: &mut Chance) -> Result<&Tally, BoxFault> {
        if campaign.id != self.campaign {
            return Err(BoxFault::OtherCampaign);
        }
        if let Inside::Open(sums) = &self.inside {
            if self.people < campaign.threshold {
                return Err(BoxFault::TooFew(self.people));
            }
            // The same people stand in both tables, with the same noise: two draws for one sum could be averaged.
            let variance = noise_variance(self.people);
            let counts: Vec<i32> =
                sums.iter().map(|sum| sum.cast_signed().wrapping_add(noise(variance, chance))).collect();
            let tables = campaign.partitions.iter().enumerate().map(|(place, partition)| {
                let all = || partition.parts.iter().map(|part| part.id.clone()).collect();
                let parts = if place == self.partition { vec![self.part.clone()] } else { all() };
                vec![Group { parts, people: self.people, variance, counts: counts.clone() }]
            });
            let tables = tables.collect();
            self.inside = Inside::Closed(Tally { gate: Gate::Box(self.name), day, tables });
        }
        match &self.inside {
            Inside::Closed(tally) => Ok(tally),
            Inside::Open(_) => Err(BoxFault::Closed),
        }
    }
}
