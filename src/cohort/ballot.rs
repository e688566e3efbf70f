//! The ballot box: a shared computer that adds contributions up, keeps nothing but the sums, and closes once.

use super::{Aggregate, Campaign, Contribution, Gate, Group, Part, Tally, noise, noise_variance};
use crate::base::{Chance, Day, Language, PartId};

/// A ballot box, open or closed, for one part of one partition. `Debug` prints no sum.
#[derive(Clone, PartialEq, Eq)]
pub struct BallotBox {
    /// The campaign.
    pub campaign: Campaign,
    /// Its random name.
    pub name: [u8; 16],
    /// Place of the partition that its part is of.
    pub partition: usize,
    /// The part that its people belong to.
    pub part: PartId,
    /// How many people are expected.
    pub expected: u32,
    /// The language that it speaks to each next person.
    pub language: Language,
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

/// Why a ballot box did not do what it was asked, or cannot be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxFault {
    /// There is no such part.
    NoPart,
    /// It is closed.
    Closed,
    /// It has another number of counters than its campaign, or the contribution has.
    Counters,
    /// Somebody would be in it more than once: a counter is above the number of people.
    Beyond,
    /// Fewer people are in it than the threshold: so many.
    TooFew(u32),
}

impl BallotBox {
    /// The parts that a box can be opened for, with the places of their partitions: those that go by units. In a family of
    /// roles nobody would know whom to count.
    pub fn parts(campaign: &Campaign) -> impl Iterator<Item = (usize, &Part)> {
        let by_units = campaign
            .partitions
            .iter()
            .enumerate()
            .filter(|(_, partition)| partition.parts.iter().all(|part| part.roles.is_empty()));
        by_units.flat_map(|(place, partition)| partition.parts.iter().map(move |part| (place, part)))
    }

    /// Opens a box for one part, with a fresh name.
    ///
    /// # Errors
    /// [`BoxFault::NoPart`].
    pub fn open(
        campaign: Campaign,
        partition: usize,
        part: PartId,
        expected: u32,
        language: Language,
        name: [u8; 16],
    ) -> Result<Self, BoxFault> {
        let inside = Inside::Open(vec![0; Contribution::length(&campaign)]);
        let own = Self { campaign, name, partition, part, expected, language, people: 0, inside };
        own.own_part().map(|_| ()).ok_or(BoxFault::NoPart)?;
        Ok(own)
    }

    /// The part as the campaign has it; `None` when the campaign has no such part.
    pub fn own_part(&self) -> Option<&Part> {
        self.campaign.partitions.get(self.partition)?.parts.iter().find(|part| part.id == self.part)
    }

    /// Why it cannot be a box of its campaign, as far as its sums tell; those of a closed one are told by [`Tally::faults`].
    pub fn fault(&self) -> Option<BoxFault> {
        if self.own_part().is_none() {
            return Some(BoxFault::NoPart);
        }
        let Inside::Open(sums) = &self.inside else { return None };
        if sums.len() != Contribution::length(&self.campaign) {
            return Some(BoxFault::Counters);
        }
        sums.iter().any(|sum| *sum > self.people).then_some(BoxFault::Beyond)
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        matches!(self.inside, Inside::Open(_))
    }

    /// How many people it still lacks to be closed.
    pub fn missing(&self) -> u32 {
        self.campaign.threshold.saturating_sub(self.people)
    }

    /// Adds a contribution.
    ///
    /// # Errors
    /// [`BoxFault::Closed`]; [`BoxFault::Counters`] or [`BoxFault::Beyond`] for what is no contribution to its campaign; the
    /// box is as before.
    pub fn add(&mut self, contribution: &Contribution) -> Result<(), BoxFault> {
        let Inside::Open(sums) = &mut self.inside else { return Err(BoxFault::Closed) };
        if sums.len() != contribution.0.len() {
            return Err(BoxFault::Counters);
        }
        if contribution.0.iter().any(|count| *count > 1) {
            return Err(BoxFault::Beyond);
        }
        sums.iter_mut().zip(&contribution.0).for_each(|(sum, count)| *sum = sum.saturating_add(*count));
        self.people = self.people.saturating_add(1);
        Ok(())
    }

    /// Closes the box: noise is added, once, and the sums are forgotten. A box that is closed gives what it gave before.
    ///
    /// In the other partition its people stand in all parts together: which of them belong where is never counted, since
    /// a group of one part that is also in one of another would be too small. Both tables count the same people, so
    /// they have the same noise: the mean of two draws would be nearer to the sums than the variance says.
    ///
    /// # Errors
    /// [`BoxFault::TooFew`]; the box stays open.
    pub fn close(&mut self, day: Day, chance: &mut Chance) -> Result<&Tally, BoxFault> {
        if let Inside::Open(sums) = &self.inside {
            if self.missing() > 0 {
                return Err(BoxFault::TooFew(self.people));
            }
            let variance = noise_variance(self.people);
            let counts: Vec<i32> =
                sums.iter().map(|sum| sum.cast_signed().wrapping_add(noise(variance, chance))).collect();
            let tables = self.campaign.partitions.iter().enumerate().map(|(place, partition)| {
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

    /// What a closed box lets out, with its campaign; `None` while it is open.
    pub fn aggregate(&self) -> Option<Aggregate> {
        let Inside::Closed(tally) = &self.inside else { return None };
        let mut aggregate = Aggregate::new(self.campaign.clone());
        aggregate.add(tally.clone());
        Some(aggregate)
    }
}
