//! A line of both pictures, and why it may not be compared.

use super::super::posterior::Posterior;
use super::matching::Match;
use super::moved::{Knowledge, moved};
use super::{ComparedLine, Incomparable};
use crate::base::PartId;
use crate::cohort::{Campaign, Cell, Line, LineKind, Measure, Picture};

/// How many times as large as the other a headcount, or the share of people who took part, must not be, as a ratio. From there on a third or more of those
/// counted the one time have nobody like them the other time; where these differ from the rest by 30 points, that alone moves
/// the share by ten.
const UNLIKE: [u64; 2] = [3, 2];

/// A line of both pictures, and what stands in the way of comparing it.
pub(super) struct Pair<'a> {
    /// What it stands for.
    pub kind: LineKind,
    /// The parts before and after.
    pub parts: [Vec<PartId>; 2],
    /// The lines; none where it is there only once, or where whoever took part is among those whose part is not told.
    pub lines: [Option<&'a Line>; 2],
    /// How many belong to it.
    pub headcount: [u32; 2],
    /// What stands in the way.
    pub apart: Option<Incomparable>,
}

/// What is known of the measures of a line, or why nothing is.
pub(super) type Known = Result<Vec<Result<Knowledge, Incomparable>>, Incomparable>;

/// The lines of a partition in both pictures.
pub(super) fn pairs<'a>(
    pictures: &'a [Picture; 2],
    campaigns: [&Campaign; 2],
    partition: usize,
    matched: Vec<Match>,
) -> Vec<Pair<'a>> {
    let table = |side: usize| pictures[side].tables.get(partition).map_or(&[][..], |table| table.lines.as_slice());
    let untold = |side: usize| table(side).iter().find(|line| line.kind == LineKind::Untold);
    let pair = |own: Match| {
        let line = |side: usize| {
            let first = own.parts[side].first()?;
            table(side).iter().find(|line| line.kind != LineKind::Untold && line.parts.contains(first))
        };
        let heads = |side: usize| {
            let parts = campaigns[side].partitions[partition].parts.iter();
            let own = parts.filter(|part| own.parts[side].contains(&part.id));
            own.fold(0_u32, |sum, part| sum.saturating_add(part.headcount))
        };
        let joined = own.parts.iter().any(|parts| parts.len() > 1);
        let mut pair = Pair {
            kind: if joined { LineKind::Joined } else { LineKind::Part },
            lines: [line(0), line(1)],
            headcount: [heads(0), heads(1)],
            apart: (!own.is_same).then_some(Incomparable::Other),
            parts: own.parts,
        };
        pair.apart = pair.apart.or_else(|| pair.unlike());
        pair
    };
    let mut pairs: Vec<Pair> = matched.into_iter().map(pair).collect();
    let lines = [untold(0), untold(1)];
    if lines.iter().any(Option::is_some) {
        let headcount = lines.map(|line| line.map_or(0, |line| line.headcount));
        let apart = Some(Incomparable::Untold);
        pairs.push(Pair { kind: LineKind::Untold, parts: Default::default(), lines, headcount, apart });
    }
    pairs
}

impl Pair<'_> {
    fn people(&self) -> [u32; 2] {
        self.lines.map(|line| line.map_or(0, |line| line.people))
    }

    /// Whether it is told of a side how many took part: parts without a line have none since their people may be among those of no
    /// told part (`Picture`).
    fn is_told(&self, side: usize) -> bool {
        self.lines[side].is_some() || self.parts[side].is_empty()
    }

    /// Why those who took part both times are too unlike to be compared.
    pub fn unlike(&self) -> Option<Incomparable> {
        let (people, headcount) = (self.people(), self.headcount);
        if let Some(side) = (0..2).find(|side| !self.is_told(*side)) {
            return Some(Incomparable::NotTold(side));
        }
        let far = |one: u64, other: u64| one.max(other) * UNLIKE[1] >= one.min(other) * UNLIKE[0];
        if let Some(side) = people.iter().position(|people| *people == 0) {
            return Some(Incomparable::Nobody(side));
        }
        if people.iter().zip(headcount).any(|(people, headcount)| *people > headcount) {
            return Some(Incomparable::Crowd);
        }
        if far(headcount[0].into(), headcount[1].into()) {
            return Some(Incomparable::Headcount);
        }
        let over = |side: usize| u64::from(people[side]) * u64::from(headcount[1 - side]);
        far(over(0), over(1)).then_some(Incomparable::TakingPart)
    }

    /// What is known of each measure.
    pub fn known(&self, pictures: &[Picture; 2], measures: &[Measure]) -> Known {
        if let Some(why) = self.apart {
            return Err(why);
        }
        let of = |side: usize, measure: &Measure| {
            let (picture, line) = (&pictures[side], self.lines[side]?);
            let place = picture.measures.iter().position(|own| own == measure)?;
            let Some(Cell::Said { measured, bands, .. }) = line.cells.get(place) else { return None };
            Some((Posterior::new(&picture.below(line, place)?)?, *measured, *bands))
        };
        let both = |measure: &Measure| {
            let (one, other) = of(0, measure).zip(of(1, measure)).ok_or(Incomparable::TooFew)?;
            let bands = one.2.zip(other.2).map(|(one, other)| [one, other]);
            Ok(Knowledge { posteriors: [one.0, other.0], measured: [one.1, other.1], bands })
        };
        Ok(measures.iter().map(both).collect())
    }

    /// What may be said of it, with intervals that leave so much on either side.
    pub fn said(self, known: Known, side: f64) -> ComparedLine {
        let (people, headcount) = (self.people(), self.headcount);
        let people = [0, 1].map(|side| self.is_told(side).then_some(people[side]));
        let moved = |known: Knowledge| moved(&known, headcount, side);
        let cells = known.map(|cells| cells.into_iter().map(|cell| cell.map(moved)).collect());
        ComparedLine { kind: self.kind, parts: self.parts, people, headcount, cells }
    }
}
