//! Two campaigns of one body, from before and after the training: what seems to have changed, and what cannot be said.
//!
//! # What is compared
//! Shares of people below the target of their role, line by line of both pictures. Parts are known again by the units or roles that they
//! are made of, and stand together in both as soon as they do in one: so each number is a sum over whole groups of
//! either file, and nothing is computed that is finer than what both hold (`matching.rs`; `tests/effect.rs` attacks it).
//!
//! # The level of a page
//! Of so many comparisons a tenth would leave their 90 % intervals by chance alone. So the intervals of changes are
//! simultaneous: all of them together hold in nine pages of ten, whatever hangs together with what (Bonferroni; Dunn 1961,
//! *Multiple comparisons among means*, JASA 56). The tenth is shared out evenly to the
//! whole body and to each partition, so that what is large and sure is not made unsure by many small parts. Stepping down (Holm 1979, *A simple sequentially rejective multiple test procedure*) would find hardly more and would
//! give no interval that agrees with what is said; with intervals the direction is held too. `tests/effect_level.rs` measures both
//! the level and what is found.
//!
//! # What is never said
//! Nothing about causes: nobody was drawn to be trained, nor to take part. A group that was chosen because it stood low stands higher
//! next time by itself (regression to the mean; Barnett, van der Pols and Dobson 2005, *International Journal of Epidemiology* 34). Nothing about a person.

mod matching;
mod moved;
mod pair;

use std::collections::BTreeSet;

use super::{Aggregate, Campaign, LineKind, Measure, Picture};
use crate::base::{Day, PartId};
use matching::{Match, matches};
pub use moved::{Moved, Points, Verdict};
use pair::{Known, Pair, pairs};

/// How often any comparison of a page that did not change looks changed, at most.
const LEVEL: f64 = 0.1;

/// The least part of the body that must be made of the same units both times.
const SAME_BODY: f64 = 0.9;

/// Why nothing of two aggregates is compared. Sides are 0 for before and 1 for after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCompared {
    /// Both are of one campaign.
    Same,
    /// They are of two bodies.
    OtherBody,
    /// Nothing has come out of a gate of this side.
    Empty(usize),
    /// That from before was closed after that from after.
    Turned,
    /// Nothing was measured in both.
    NoMeasure,
}

/// Why a line or one of its measures is not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// It is not made of the same units or roles both times, or is there only once.
    Other,
    /// It is not told which part its people belong to.
    Untold,
    /// It is not told how many of its people took part on this side: whoever did is among those whose part is not told.
    NotTold(usize),
    /// Nobody took part on this side.
    Nobody(usize),
    /// More people took part than belong to it.
    Crowd,
    /// The number of people who belong to it is too unlike.
    Headcount,
    /// The share of people who took part is too unlike: who answered may make the difference.
    TakingPart,
    /// Too few were measured.
    TooFew,
}

/// What is said of one measure of a line.
pub type ComparedCell = Result<Moved, Incomparable>;

/// A line of both pictures.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedLine {
    /// What it stands for.
    pub kind: LineKind,
    /// The parts before and after; none for the whole body.
    pub parts: [Vec<PartId>; 2],
    /// How many people took part; none where that is not told.
    pub people: [Option<u32>; 2],
    /// How many belong to it.
    pub headcount: [u32; 2],
    /// What is said of each measure, in the order of [`Compared::measures`]; or why nothing is.
    pub cells: Result<Vec<ComparedCell>, Incomparable>,
}

/// The lines of one partition.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedTable {
    /// Place of the partition.
    pub partition: usize,
    /// Its lines, in the order of the campaign from after; then those that were there only before.
    pub lines: Vec<ComparedLine>,
}

/// What two campaigns say of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// What was measured both times: scores, then areas.
    pub measures: Vec<Measure>,
    /// What was measured one time only.
    pub left: Vec<Measure>,
    /// The first and last day on which a gate closed, before and after.
    pub days: [[Day; 2]; 2],
    /// The whole body.
    pub body: ComparedLine,
    /// One table for each partition.
    pub tables: Vec<ComparedTable>,
}

impl Compared {
    /// All lines: the whole body with no place, then those of the tables with their table and place.
    pub fn lines(&self) -> impl Iterator<Item = (Option<(usize, usize)>, &ComparedLine)> {
        let tables = self.tables.iter().enumerate();
        let rest = tables
            .flat_map(|(table, own)| own.lines.iter().enumerate().map(move |(line, own)| (Some((table, line)), own)));
        std::iter::once((None, &self.body)).chain(rest)
    }

    /// All comparisons with their measure, and of which line.
    pub fn moved(&self) -> impl Iterator<Item = (Option<(usize, usize)>, usize, &Moved)> {
        self.lines().flat_map(|(place, line)| {
            let cells = line.cells.iter().flatten().enumerate();
            cells.filter_map(move |(measure, cell)| Some((place, measure, cell.as_ref().ok()?)))
        })
    }

    /// How many comparisons there are of which nothing can be said but why.
    pub fn apart(&self) -> usize {
        let cells = self.measures.len();
        self.lines().map(|(_, line)| cells - line.cells.iter().flatten().filter(|cell| cell.is_ok()).count()).sum()
    }

    /// How many comparisons would leave an interval of 90 % by chance alone, were nothing changed.
    pub fn by_chance(&self) -> u32 {
        (self.moved().count() as f64 * LEVEL).round() as u32
    }
}

/// Compares what came out of the gates of two campaigns.
///
/// # Errors
/// Why nothing can be compared.
pub fn compare(before: &Aggregate, after: &Aggregate) -> Result<Compared, NotCompared> {
    let sides = [before, after];
    let campaigns = sides.map(Aggregate::campaign);
    if campaigns[0].id == campaigns[1].id {
        return Err(NotCompared::Same);
    }
    if !is_one_body(campaigns[0], campaigns[1]) {
        return Err(NotCompared::OtherBody);
    }
    let days = [closed(before).ok_or(NotCompared::Empty(0))?, closed(after).ok_or(NotCompared::Empty(1))?];
    if days[0][1] > days[1][1] {
        return Err(NotCompared::Turned);
    }
    let partitions = campaigns[0].partitions.len().min(campaigns[1].partitions.len());
    let matched: Vec<Vec<Match>> = (0..partitions).map(|place| matches(sides, place)).collect();
    let picture = |side: usize| {
        let links = |own: &Vec<Match>| own.iter().map(|one| one.parts[side].clone()).collect();
        let links: Vec<Vec<Vec<PartId>>> = matched.iter().map(links).collect();
        Picture::together_with(sides[side], &links).ok_or(NotCompared::Empty(side))
    };
    let pictures = [picture(0)?, picture(1)?];
    let both = |measure: &&Measure| pictures.iter().all(|picture| picture.measures.contains(measure));
    let measures: Vec<Measure> = pictures[1].measures.iter().filter(both).cloned().collect();
    if measures.is_empty() {
        return Err(NotCompared::NoMeasure);
    }
    let left = pictures.iter().flat_map(|picture| &picture.measures).filter(|measure| !measures.contains(measure));
    let left = left.cloned().collect();
    let same = is_same_staff(campaigns, matched.first().map_or(&[], Vec::as_slice));
    let mut body = Pair {
        kind: LineKind::Body,
        parts: Default::default(),
        lines: pictures.each_ref().map(|picture| Some(&picture.body)),
        headcount: pictures.each_ref().map(|picture| picture.body.headcount),
        apart: (!same).then_some(Incomparable::Other),
    };
    body.apart = body.apart.or_else(|| body.unlike());
    let tables: Vec<Vec<Pair>> =
        matched.into_iter().enumerate().map(|(place, own)| pairs(&pictures, campaigns, place, own)).collect();
    let of_body = body.known(&pictures, &measures);
    let of_tables: Vec<Vec<_>> =
        tables.iter().map(|pairs| pairs.iter().map(|pair| pair.known(&pictures, &measures)).collect()).collect();
    let count = |known: &Known| known.iter().flatten().filter(|cell| cell.is_ok()).count();
    let counts: Vec<usize> =
        std::iter::once(count(&of_body)).chain(of_tables.iter().map(|known| known.iter().map(count).sum())).collect();
    let sides = sides_of(&counts);
    let tables = tables.into_iter().zip(of_tables).enumerate().map(|(partition, (pairs, known))| ComparedTable {
        partition,
        lines: pairs.into_iter().zip(known).map(|(pair, known)| pair.said(known, sides[partition + 1])).collect(),
    });
    let tables = tables.collect();
    Ok(Compared { measures, left, days, body: body.said(of_body, sides[0]), tables })
}

/// The part that an interval leaves on either side, in the whole body and in each partition, for so many comparisons in each.
fn sides_of(counts: &[usize]) -> Vec<f64> {
    let kinds = counts.iter().filter(|count| **count > 0).count().max(1) as f64;
    counts.iter().map(|count| LEVEL / kinds / (*count).max(1) as f64 / 2.0).collect()
}

/// Whether two campaigns are of one body, by what it is called in either language.
pub fn is_one_body(one: &Campaign, other: &Campaign) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let [one, other] = [one, other].map(|campaign| [plain(&campaign.body.it), plain(&campaign.body.en)]);
    one.iter().zip(&other).any(|(one, other)| one == other)
}

/// The first and the last day on which a gate closed.
fn closed(aggregate: &Aggregate) -> Option<[Day; 2]> {
    let days = || aggregate.tallies().map(|tally| tally.day);
    Some([days().min()?, days().max()?])
}

/// Whether the body is made of the same units both times, but for a tenth.
fn is_same_staff(campaigns: [&Campaign; 2], matched: &[Match]) -> bool {
    (0..2).all(|side| {
        let heads = |wanted: &dyn Fn(&PartId) -> bool| {
            let parts = campaigns[side].partitions.first().into_iter().flat_map(|partition| &partition.parts);
            parts.filter(|part| wanted(&part.id)).map(|part| f64::from(part.headcount)).sum::<f64>()
        };
        let same: BTreeSet<&PartId> =
            matched.iter().filter(|own| own.is_same).flat_map(|own| &own.parts[side]).collect();
        heads(&|part| same.contains(part)) >= SAME_BODY * heads(&|_| true)
    })
}
