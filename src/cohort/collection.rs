//! One side's collection of halves of one campaign.
//!
//! A join: a half is known by its identifier and revision, never by what is in it. The same half again changes nothing; the
//! same identifier and revision with something else in it is a conflict, and then none of them counts. So the order in which
//! halves come, and how collections are put together, make no difference.

use std::collections::BTreeMap;

use super::{Campaign, Contribution, Listed, Source};
use crate::base::Seed;

/// How many halves lie in one piece of memory: so that growing copies nothing.
const BLOCK: usize = 1024;

/// Numbers of a seed.
const SEED_WORDS: usize = 8;

/// Whose halves are collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// HR, with the masked counts.
    Hr,
    /// The trustee, with the seeds.
    Trustee,
}

impl Holder {
    /// How many numbers one half of this holder has.
    pub fn width(self, campaign: &Campaign) -> usize {
        match self {
            Self::Hr => Contribution::length(campaign),
            Self::Trustee => SEED_WORDS,
        }
    }
}

/// The seed as the numbers that a collection holds.
pub fn seed_words(seed: &Seed) -> [u32; SEED_WORDS] {
    let byte = |at: usize| u32::from(seed.0[at]);
    std::array::from_fn(|word| (0..4).fold(0, |sum, place| sum | byte(4 * word + place) << (8 * place)))
}

/// The seed that numbers of a collection stand for.
pub fn seed_of_words(words: &[u32]) -> Seed {
    let word = |place: usize| words.get(place).copied().unwrap_or_default();
    Seed(std::array::from_fn(|at| (word(at / 4) >> (8 * (at % 4))) as u8))
}

/// What became of a half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is new.
    New,
    /// It was here already.
    Again,
    /// Another one of the same identifier and revision is here: none of them counts.
    Conflict,
    /// There is no room for more.
    Full,
}

/// A half in a collection. `Debug` prints nothing of what is in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Half<'a> {
    /// Who, by a random name.
    pub source: Source,
    /// Which revision.
    pub revision: u32,
    /// For each partition the place of the part.
    pub parts: &'a [u16],
    /// The masked counts, or the seed as numbers.
    pub body: &'a [u32],
}

impl std::fmt::Debug for Half<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Half({:?}, {})", self.source, self.revision)
    }
}

/// One side's halves of one campaign, each once.
#[derive(Clone)]
pub struct Collection {
    partitions: usize,
    width: usize,
    most: usize,
    names: Vec<(Source, u32)>,
    clashing: Vec<bool>,
    parts: Vec<u16>,
    blocks: Vec<Vec<u32>>,
    places: BTreeMap<(Source, u32), u32>,
}

/// How a collection stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// People whose halves are here, without those of whom all are in conflict.
    pub people: u32,
    /// Halves that a later revision of the same person replaces.
    pub replaced: u32,
    /// Identifiers and revisions in conflict.
    pub conflicts: u32,
}

impl Collection {
    /// An empty collection that holds at most so many halves.
    pub fn new(campaign: &Campaign, holder: Holder, most: usize) -> Self {
        Self {
            partitions: campaign.partitions.len(),
            width: holder.width(campaign),
            most,
            names: Vec::new(),
            clashing: Vec::new(),
            parts: Vec::new(),
            blocks: Vec::new(),
            places: BTreeMap::new(),
        }
    }

    /// How many identifiers with revisions are here, those in conflict among them.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Takes in a half. It must have one part for each partition and as many numbers as its holder's halves.
    pub fn take(&mut self, half: Half) -> Taken {
        if let Some(place) = self.places.get(&(half.source, half.revision)) {
            let place = *place as usize;
            if !self.clashing[place] && self.half_at(place) == half {
                return Taken::Again;
            }
            self.blank(place);
            return Taken::Conflict;
        }
        if self.names.len() >= self.most {
            return Taken::Full;
        }
        self.push(half, false);
        Taken::New
    }

    /// Notes that there are several of one identifier and revision.
    pub fn note_conflict(&mut self, source: Source, revision: u32) {
        if let Some(place) = self.places.get(&(source, revision)) {
            self.blank(*place as usize);
        } else {
            let (parts, body) = (vec![0; self.partitions], vec![0; self.width]);
            self.push(Half { source, revision, parts: &parts, body: &body }, true);
        }
    }

    /// Takes in all that another collection of the same campaign and holder has.
    pub fn merge(&mut self, other: &Self) {
        for place in 0..other.len() {
            let half = other.half_at(place);
            if other.clashing[place] {
                self.note_conflict(half.source, half.revision);
            } else {
                self.take(half);
            }
        }
    }

    /// The half of an identifier in a revision, if it is here and not in conflict.
    pub fn half(&self, source: Source, revision: u32) -> Option<Half<'_>> {
        let place = *self.places.get(&(source, revision))? as usize;
        (!self.clashing[place]).then(|| self.half_at(place))
    }

    /// What came in at a place, in the order of coming; `None` beyond the end. The flag says that it is in conflict.
    pub fn come(&self, place: usize) -> Option<(Half<'_>, bool)> {
        (place < self.len()).then(|| (self.half_at(place), self.clashing[place]))
    }

    /// Where something of an identifier and revision came in.
    pub fn place(&self, source: Source, revision: u32) -> Option<usize> {
        self.places.get(&(source, revision)).map(|place| *place as usize)
    }

    /// All halves that are not in conflict, by identifier and revision.
    pub fn halves(&self) -> impl Iterator<Item = Half<'_>> {
        self.sorted().filter(|place| !self.clashing[*place]).map(|place| self.half_at(place))
    }

    /// All identifiers and revisions that are in conflict, sorted.
    pub fn conflicts(&self) -> Vec<(Source, u32)> {
        self.sorted().filter(|place| self.clashing[*place]).map(|place| self.names[place]).collect()
    }

    /// What the other side may know of the halves here: no numbers.
    pub fn listed(&self) -> Vec<Listed> {
        let listed = |half: Half| Listed { source: half.source, revision: half.revision, parts: half.parts.to_vec() };
        self.halves().map(listed).collect()
    }

    /// How it stands, and for each partition how many people are in each part; each person by the latest half.
    pub fn standing(&self, campaign: &Campaign) -> (Standing, Vec<Vec<u32>>) {
        let mut standing = Standing::default();
        let mut parts: Vec<Vec<u32>> =
            campaign.partitions.iter().map(|partition| vec![0; partition.parts.len()]).collect();
        let mut last: Option<Source> = None;
        for place in self.sorted().rev() {
            if self.clashing[place] {
                standing.conflicts += 1;
                continue;
            }
            let half = self.half_at(place);
            if last == Some(half.source) {
                standing.replaced += 1;
                continue;
            }
            last = Some(half.source);
            standing.people += 1;
            for (counts, part) in parts.iter_mut().zip(half.parts) {
                if let Some(count) = counts.get_mut(usize::from(*part)) {
                    *count += 1;
                }
            }
        }
        (standing, parts)
    }

    /// For each partition and part how many people are in it and the sums of their numbers modulo 2^32; each person by the
    /// latest half. Of one side alone they say nothing.
    pub fn sums(&self, campaign: &Campaign) -> Vec<Vec<(u32, Vec<u32>)>> {
        let mut all: Vec<Vec<(u32, Vec<u32>)>> =
            campaign.partitions.iter().map(|one| vec![(0, vec![0; self.width]); one.parts.len()]).collect();
        let mut last: Option<Source> = None;
        for place in self.sorted().rev().filter(|place| !self.clashing[*place]) {
            let half = self.half_at(place);
            if last.replace(half.source) == Some(half.source) {
                continue;
            }
            for (parts, part) in all.iter_mut().zip(half.parts) {
                let Some((people, sums)) = parts.get_mut(usize::from(*part)) else { continue };
                *people += 1;
                sums.iter_mut().zip(half.body).for_each(|(sum, number)| *sum = sum.wrapping_add(*number));
            }
        }
        all
    }

    /// All places, by identifier and revision.
    fn sorted(&self) -> impl DoubleEndedIterator<Item = usize> {
        self.places.values().map(|place| *place as usize)
    }

    fn half_at(&self, place: usize) -> Half<'_> {
        let (source, revision) = self.names[place];
        let parts = &self.parts[place * self.partitions..(place + 1) * self.partitions];
        let at = place % BLOCK * self.width;
        Half { source, revision, parts, body: &self.blocks[place / BLOCK][at..at + self.width] }
    }

    fn push(&mut self, half: Half, clashing: bool) {
        let place = self.names.len();
        if place.is_multiple_of(BLOCK) {
            // The first block grows as it is filled: most collections are small.
            self.blocks.push(Vec::with_capacity(if place == 0 { 0 } else { BLOCK * self.width }));
        }
        self.blocks[place / BLOCK].extend_from_slice(half.body);
        self.parts.extend_from_slice(half.parts);
        self.names.push((half.source, half.revision));
        self.clashing.push(clashing);
        self.places.insert((half.source, half.revision), place as u32);
    }

    /// Puts a place in conflict. What was in it is forgotten, so that nothing tells which came first.
    fn blank(&mut self, place: usize) {
        self.clashing[place] = true;
        self.parts[place * self.partitions..(place + 1) * self.partitions].fill(0);
        let at = place % BLOCK * self.width;
        self.blocks[place / BLOCK][at..at + self.width].fill(0);
    }
}

/// Collections are the same when they hold the same, in whatever order it came.
impl PartialEq for Collection {
    fn eq(&self, other: &Self) -> bool {
        let both = || self.sorted().zip(other.sorted());
        self.len() == other.len()
            && both()
                .all(|(one, two)| self.half_at(one) == other.half_at(two) && self.clashing[one] == other.clashing[two])
    }
}

impl std::fmt::Debug for Collection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Collection({} halves)", self.len())
    }
}
