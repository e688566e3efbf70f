//! Pairing: whose both halves are there. The trustee compares its own halves with HR's list.

use std::cmp::Ordering;

use super::{Collection, MaskHalf, Source, seed_of_words};

/// A half that HR holds, without what is in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Who, by a random name.
    pub source: Source,
    /// Which revision.
    pub revision: u32,
    /// For each partition the place of the part.
    pub parts: Vec<u16>,
}

/// What both sides hold, and what only one of them does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairing {
    /// The trustee's halves that count: of each person the highest revision that both sides hold with the same parts.
    pub halves: Vec<MaskHalf>,
    /// People of whom HR holds nothing.
    pub not_at_hr: Vec<Source>,
    /// People of whom the trustee holds nothing.
    pub not_here: Vec<Source>,
    /// People of whom both sides hold something, but no revision both with the same parts.
    pub apart: Vec<Source>,
    /// People who count with an earlier revision, since of a later one only one half is there, or its halves disagree.
    pub behind: Vec<Source>,
    /// People who count and of whom either side also holds an earlier revision, which this one replaces.
    pub replaced: Vec<Source>,
}

/// Compares the trustee's halves with HR's list. An entry that comes twice with different parts does not count.
pub fn pair(own: &Collection, list: &[Listed]) -> Pairing {
    let mut theirs: Vec<&Listed> = list.iter().collect();
    theirs.sort_unstable();
    theirs.dedup();
    let own: Vec<_> = own.halves().collect();
    let mut pairing = Pairing::default();
    let (mut ours, mut theirs) = (own.as_slice(), theirs.as_slice());
    loop {
        let (source, whose) = match (ours.first(), theirs.first()) {
            (None, None) => return pairing,
            (Some(our), None) => (our.source, Ordering::Less),
            (None, Some(their)) => (their.source, Ordering::Greater),
            (Some(our), Some(their)) => (our.source.min(their.source), our.source.cmp(&their.source)),
        };
        let (our, rest) = ours.split_at(ours.iter().take_while(|half| half.source == source).count());
        ours = rest;
        let (their, rest) = theirs.split_at(theirs.iter().take_while(|listed| listed.source == source).count());
        theirs = rest;
        match whose {
            Ordering::Less => pairing.not_at_hr.push(source),
            Ordering::Greater => pairing.not_here.push(source),
            Ordering::Equal => {
                let single = |revision: u32| {
                    let mut same = their.iter().filter(|listed| listed.revision == revision);
                    same.next().filter(|_| same.next().is_none())
                };
                let agreed =
                    |half: &&super::Half| single(half.revision).is_some_and(|listed| listed.parts == half.parts);
                let Some(half) = our.iter().rev().find(agreed) else {
                    pairing.apart.push(source);
                    continue;
                };
                let revisions = || our.iter().map(|half| half.revision).chain(their.iter().map(|one| one.revision));
                if revisions().any(|revision| revision > half.revision) {
                    pairing.behind.push(source);
                }
                if revisions().any(|revision| revision < half.revision) {
                    pairing.replaced.push(source);
                }
                let (revision, parts) = (half.revision, half.parts.to_vec());
                pairing.halves.push(MaskHalf { source, revision, parts, seed: seed_of_words(half.body) });
            }
        }
    }
}
