//! The two envelopes: a contribution split so that neither half says anything by itself.

use super::Contribution;
use crate::base::{CampaignId, Chance, PartId, Seed};

/// Random name of one contributor within one campaign: 16 bytes, made fresh for each campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source(pub [u8; 16]);

/// Which half an envelope is, and what it holds.
#[derive(Clone, PartialEq, Eq)]
pub enum Side {
    /// For HR: the counts plus the mask, modulo 2^32.
    Hr(Vec<u32>),
    /// For the trustee: the seed of the mask.
    Trustee(Seed),
}

impl std::fmt::Debug for Side {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Hr(_) => "Hr(..)",
            Self::Trustee(_) => "Trustee(..)",
        })
    }
}

/// One half of a contribution, with what stands on the outside of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The campaign.
    pub campaign: CampaignId,
    /// Who, by a random name.
    pub source: Source,
    /// Which of the contributor's revisions, from 1; the highest counts.
    pub revision: u32,
    /// The part of each partition, in the campaign's order.
    pub parts: Vec<PartId>,
    /// The half itself.
    pub side: Side,
}

/// Expands a seed to a mask of so many numbers, uniform over `u32`.
pub fn expand(seed: &Seed, length: usize) -> Vec<u32> {
    let mut chance = Chance::new(seed);
    (0..length).map(|_| chance.word()).collect()
}

/// Splits a contribution into HR's and the trustee's half. The seed must be fresh and secret, and used for no other vector.
pub fn split(contribution: &Contribution, seed: Seed) -> [Side; 2] {
    let mask = expand(&seed, contribution.0.len());
    let masked = contribution.0.iter().zip(mask).map(|(count, mask)| count.wrapping_add(mask)).collect();
    [Side::Hr(masked), Side::Trustee(seed)]
}

/// Puts the two halves together again: what HR and the trustee could do only by breaking their word.
pub fn join(masked: &[u32], seed: &Seed) -> Contribution {
    let mask = expand(seed, masked.len());
    Contribution(masked.iter().zip(mask).map(|(count, mask)| count.wrapping_sub(mask)).collect())
}
