//! The trustee's gate: it closes a campaign once, from the halves that both sides hold, and HR opens the sums.
//!
//! What HR gets of each group is the noise minus the sum of the masks, modulo 2^32. Added to the sum of the masked
//! counts it gives the counts with their noise, and nothing else can be made of it: a single mask is in no other number.

use std::collections::BTreeSet;

use super::{Campaign, Contribution, Gate, Group, Source, Tally, expand, joined, noise, noise_variance};
use crate::base::{CampaignId, Chance, Day, PartId, Seed};

/// The trustee's half of somebody's contribution, of which HR holds the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskHalf {
    /// Who, by a random name.
    pub source: Source,
    /// Which revision.
    pub revision: u32,
    /// For each partition the place of the part.
    pub parts: Vec<u16>,
    /// The seed of the mask.
    pub seed: Seed,
}

/// HR's half, likewise.
#[derive(Clone, Copy, Debug)]
pub struct ShareHalf<'a> {
    /// For each partition the place of the part.
    pub parts: &'a [u16],
    /// The masked counts.
    pub share: &'a [u32],
}

/// Parts that stand together, and what opens the sum of their masked counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedGroup {
    /// The parts, in the campaign's order.
    pub parts: Vec<PartId>,
    /// How many people took part.
    pub people: u32,
    /// Variance of the noise.
    pub variance: u32,
    /// For each counter its noise minus the sum of its masks, modulo 2^32.
    pub corrections: Vec<u32>,
}

/// The one file that the trustee gives to HR.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The campaign.
    pub campaign: CampaignId,
    /// The day of the closing.
    pub day: Day,
    /// Who is counted, and with which revision; sorted.
    pub list: Vec<(Source, u32)>,
    /// For each partition its groups.
    pub tables: Vec<Vec<ClosedGroup>>,
}

/// Why a campaign cannot be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotClosed {
    /// Fewer people than the threshold: so many.
    TooFew(u32),
    /// More people than handed in: so many, and so many handed in. Somebody has made identifiers up.
    TooMany(u32, u32),
    /// Two halves of one person, or one with a part that there is none of.
    Unsound,
}

/// Closes a campaign with the halves that count. `handed_in` is how many people are known to have handed in. The chance must
/// be fresh and secret.
///
/// # Errors
/// See [`NotClosed`]; nothing comes out then.
pub fn close(
    campaign: &Campaign,
    day: Day,
    halves: &[MaskHalf],
    handed_in: u32,
    chance: &mut Chance,
) -> Result<Closing, NotClosed> {
    let people = halves.len() as u32;
    if people < campaign.threshold {
        return Err(NotClosed::TooFew(people));
    }
    if people > handed_in {
        return Err(NotClosed::TooMany(people, handed_in));
    }
    let length = Contribution::length(campaign);
    let mut list: Vec<(Source, u32)> = halves.iter().map(|half| (half.source, half.revision)).collect();
    list.sort_unstable();
    let names: BTreeSet<Source> = list.iter().map(|(source, _)| *source).collect();
    let known = |half: &MaskHalf| {
        half.parts.len() == campaign.partitions.len()
            && half
                .parts
                .iter()
                .zip(&campaign.partitions)
                .all(|(part, partition)| usize::from(*part) < partition.parts.len())
    };
    if names.len() != list.len() || !halves.iter().all(known) {
        return Err(NotClosed::Unsound);
    }
    let mut tables: Vec<Sums> = Vec::new();
    for (place, partition) in campaign.partitions.iter().enumerate() {
        let mut participants = vec![0; partition.parts.len()];
        for half in halves {
            participants[usize::from(half.parts[place])] += 1;
        }
        tables.push(Sums::new(joined(&participants, campaign.threshold), partition.parts.len(), length));
    }
    for half in halves {
        let mask = expand(&half.seed, length);
        for (place, sums) in tables.iter_mut().enumerate() {
            sums.add(half.parts[place], &mask);
        }
    }
    let mut drawn: Vec<(Vec<u32>, Vec<u32>)> = Vec::new();
    let mut closed = Vec::new();
    for (partition, sums) in campaign.partitions.iter().zip(tables) {
        let groups = sums.groups.into_iter().zip(sums.totals).zip(sums.people);
        let table = groups.map(|((parts, total), people)| ClosedGroup {
            parts: parts.into_iter().map(|part| partition.parts[part].id.clone()).collect(),
            people,
            variance: noise_variance(people),
            corrections: corrections(total, noise_variance(people), &mut drawn, chance),
        });
        closed.push(table.collect());
    }
    Ok(Closing { campaign: campaign.id.clone(), day, list, tables: closed })
}

/// The noise minus the sum of the masks. Where the same people stand together in the other partition too, it is the same noise:
/// two draws for one sum could be averaged. The same masks are known by their sum.
fn corrections(total: Vec<u32>, variance: u32, drawn: &mut Vec<(Vec<u32>, Vec<u32>)>, chance: &mut Chance) -> Vec<u32> {
    if let Some((_, before)) = drawn.iter().find(|(other, _)| *other == total) {
        return before.clone();
    }
    let corrections: Vec<u32> =
        total.iter().map(|sum| noise(variance, chance).cast_unsigned().wrapping_sub(*sum)).collect();
    drawn.push((total, corrections.clone()));
    corrections
}

/// Sums by group, modulo 2^32.
struct Sums {
    groups: Vec<Vec<usize>>,
    /// The group of each part.
    group_of: Vec<usize>,
    people: Vec<u32>,
    totals: Vec<Vec<u32>>,
}

impl Sums {
    fn new(groups: Vec<Vec<usize>>, parts: usize, length: usize) -> Self {
        let mut group_of = vec![usize::MAX; parts];
        for (place, group) in groups.iter().enumerate() {
            for part in group {
                group_of[*part] = place;
            }
        }
        Self { people: vec![0; groups.len()], totals: vec![vec![0; length]; groups.len()], groups, group_of }
    }

    fn add(&mut self, part: u16, numbers: &[u32]) {
        let group = self.group_of[usize::from(part)];
        self.people[group] += 1;
        for (sum, number) in self.totals[group].iter_mut().zip(numbers) {
            *sum = sum.wrapping_add(*number);
        }
    }
}

/// Why a closing does not open what HR holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CombineFault {
    /// It is of another campaign.
    OtherCampaign(CampaignId),
    /// HR does not hold these halves.
    Missing(Vec<(Source, u32)>),
    /// HR's half of this person says another part, or has another number of counters.
    Differs(Source),
    /// The groups do not have the people that the closing says, or do not cover the parts.
    Groups,
}

/// Adds up what HR holds of the people in the closing and opens the sums. `held` gives HR's half of a person in a revision.
///
/// # Errors
/// See [`CombineFault`]: then nothing is opened.
pub fn combine<'a>(
    campaign: &Campaign,
    closing: &Closing,
    held: impl Fn(Source, u32) -> Option<ShareHalf<'a>>,
) -> Result<Tally, CombineFault> {
    if closing.campaign != campaign.id {
        return Err(CombineFault::OtherCampaign(closing.campaign.clone()));
    }
    let length = Contribution::length(campaign);
    let mut tables = sums_of(campaign, closing).ok_or(CombineFault::Groups)?;
    let mut missing = Vec::new();
    for (source, revision) in &closing.list {
        let Some(half) = held(*source, *revision) else {
            missing.push((*source, *revision));
            continue;
        };
        let parts_of = |place: usize| campaign.partitions[place].parts.len();
        let known = |place: usize| half.parts.get(place).is_some_and(|part| usize::from(*part) < parts_of(place));
        if half.share.len() != length || !(0..tables.len()).all(known) {
            return Err(CombineFault::Differs(*source));
        }
        for (sums, part) in tables.iter_mut().zip(half.parts) {
            sums.add(*part, half.share);
        }
    }
    if !missing.is_empty() {
        return Err(CombineFault::Missing(missing));
    }
    let mut opened = Vec::new();
    for (sums, groups) in tables.iter().zip(&closing.tables) {
        let mut table = Vec::new();
        for (place, group) in groups.iter().enumerate() {
            if sums.people[place] != group.people || group.corrections.len() != length {
                return Err(CombineFault::Groups);
            }
            let both = sums.totals[place].iter().zip(&group.corrections);
            // With its noise a count is a small number, which two's complement gives back with its sign.
            let counts = both.map(|(sum, correction)| sum.wrapping_add(*correction).cast_signed()).collect();
            table.push(Group { parts: group.parts.clone(), people: group.people, variance: group.variance, counts });
        }
        opened.push(table);
    }
    Ok(Tally { gate: Gate::Trustee, day: closing.day, tables: opened })
}

/// Empty sums for the groups of a closing; `None` when they do not cover each part of the campaign once.
fn sums_of(campaign: &Campaign, closing: &Closing) -> Option<Vec<Sums>> {
    let length = Contribution::length(campaign);
    let mut all = Vec::new();
    for (partition, table) in campaign.partitions.iter().zip(&closing.tables) {
        let place = |id: &PartId| partition.parts.iter().position(|part| part.id == *id);
        let groups: Option<Vec<Vec<usize>>> =
            table.iter().map(|group| group.parts.iter().map(place).collect()).collect();
        let groups = groups?;
        let mut parts = groups.concat();
        parts.sort_unstable();
        if parts != (0..partition.parts.len()).collect::<Vec<_>>() {
            return None;
        }
        all.push(Sums::new(groups, partition.parts.len(), length));
    }
    (closing.tables.len() == campaign.partitions.len()).then_some(all)
}
