//! The collective picture: what the tallies of a campaign say, no surer than it is.

use std::collections::BTreeSet;

use super::{
    Aggregate, Campaign, Counted, Group, LEAST_THRESHOLD, Partition, SLOTS_PER_COURSE, SLOTS_PER_SCORE, Share,
};
use crate::base::{AreaId, PartId, ScoreId};

/// Fewest people measured whose bands are shown, beside the share below target.
pub const MEASURED_BANDS: f64 = 30.0;

const BANDS: usize = SLOTS_PER_SCORE - 1;

/// What is measured.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// A score.
    Score(ScoreId),
    /// An area.
    Area(AreaId),
}

/// What is said of one measure in one line.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nobody took part.
    Nobody,
    /// Fewer of those who took part were measured than [`LEAST_THRESHOLD`]: about so many.
    TooFew(f64),
    /// About so many were measured.
    Said {
        /// About how many were measured.
        measured: f64,
        /// Share of them below the target of their role.
        below: Share,
        /// Share of each band, from [`MEASURED_BANDS`] on.
        bands: Option<[Share; BANDS]>,
    },
}

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// One part.
    Part,
    /// Several parts that were joined, since one of them had too few people.
    Joined,
    /// All parts together, for people of whom it is not counted which part is theirs.
    Untold,
    /// A part in which nobody took part.
    Nobody,
    /// The whole body.
    Body,
}

/// A line of the picture: parts that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it stands for.
    pub kind: LineKind,
    /// The parts, in the campaign's order; none for the whole body.
    pub parts: Vec<PartId>,
    /// How many people took part.
    pub people: u32,
    /// How many belong to it, by the campaign.
    pub headcount: u32,
    /// Variance of the noise on each counter.
    pub variance: f64,
    /// The counters, with noise.
    pub counts: Vec<f64>,
    /// What is said of each measure, in the order of [`Picture::measures`].
    pub cells: Vec<Cell>,
    /// For each course on offer the share for whom it is useful now, and after another course; none for nobody.
    pub demand: Vec<[Share; SLOTS_PER_COURSE]>,
}

/// The lines of one partition.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Place of the partition.
    pub partition: usize,
    /// Its lines, in the campaign's order.
    pub lines: Vec<Line>,
}

/// The picture of one campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What is measured: scores, then areas.
    pub measures: Vec<Measure>,
    /// The whole body.
    pub body: Line,
    /// One table for each partition.
    pub tables: Vec<Table>,
}

/// The measures of a campaign, in the order of its counters.
fn measures(campaign: &Campaign) -> Vec<Measure> {
    let scores = campaign.scores.iter().cloned().map(Measure::Score);
    scores.chain(campaign.areas.iter().cloned().map(Measure::Area)).collect()
}

impl Picture {
    /// Makes the picture of an aggregate; `None` while nothing has come out of a gate.
    pub fn new(aggregate: &Aggregate) -> Option<Self> {
        Self::together_with(aggregate, &[])
    }

    /// The picture in which parts of a partition stand together as they are named, beside those that the gates joined: coarser, never
    /// finer.
    pub(super) fn together_with(aggregate: &Aggregate, links: &[Vec<Vec<PartId>>]) -> Option<Self> {
        let campaign = aggregate.campaign();
        let measures = measures(campaign);
        let mut sums: Vec<Vec<Line>> = Vec::new();
        for (place, partition) in campaign.partitions.iter().enumerate() {
            let groups: Vec<&Group> = aggregate.tallies().flat_map(|tally| &tally.tables[place]).collect();
            sums.push(lines(partition, &groups, links.get(place).map_or(&[], Vec::as_slice)));
        }
        // The same people are in each table: the one with the least noise stands for the whole body.
        let noise = |lines: &Vec<Line>| lines.iter().map(|line| line.variance).sum::<f64>();
        let least = sums.iter().min_by(|one, other| noise(one).total_cmp(&noise(other)))?;
        let mut body = sum(LineKind::Body, Vec::new(), least.iter().filter(|line| line.people > 0))?;
        body.headcount = campaign.partitions[0].parts.iter().fold(0, |sum, part| sum.saturating_add(part.headcount));
        let usual: Vec<(f64, f64)> = (0..measures.len()).map(|place| usual(&body, place)).collect();
        let say = |mut line: Line| {
            say(&mut line, &usual);
            line
        };
        let tables = sums
            .into_iter()
            .enumerate()
            .map(|(partition, lines)| Table { partition, lines: lines.into_iter().map(say).collect() });
        let tables = tables.collect();
        Some(Self { measures, body: say(body), tables })
    }

    /// How many of a line are below target in the measure of a place, out of how many; `None` where nobody took part.
    pub(super) fn below(&self, line: &Line, place: usize) -> Option<Counted> {
        let (bands, below) = slots(line, place)?;
        Some(counted_of(line, bands, below, usual(&self.body, place)))
    }

    /// What was counted of the course of a place, with the noise in it: for whom it is useful now, and after another course; `None` where
    /// nobody took part.
    pub fn useful(&self, line: &Line, place: usize) -> Option<[f64; SLOTS_PER_COURSE]> {
        let from = self.measures.len() * SLOTS_PER_SCORE + place * SLOTS_PER_COURSE;
        line.counts.get(from..from + SLOTS_PER_COURSE)?.try_into().ok()
    }

    /// Places of the measures with the share of the body below target, the largest first; those of too few left out.
    pub fn needs(&self) -> Vec<(usize, Share)> {
        let mut needs: Vec<(usize, Share)> =
            self.body.cells.iter().enumerate().filter_map(|(place, cell)| Some((place, cell.below()?))).collect();
        needs.sort_by(|one, other| other.1.estimate.total_cmp(&one.1.estimate).then(one.0.cmp(&other.0)));
        needs
    }
}

impl Cell {
    /// The share below target, where it is said.
    pub fn below(&self) -> Option<Share> {
        match self {
            Self::Said { below, .. } => Some(*below),
            _ => None,
        }
    }
}

/// The lines of a partition: groups that have a part in common stand together; those of all parts stand by themselves.
fn lines(partition: &Partition, groups: &[&Group], links: &[Vec<PartId>]) -> Vec<Line> {
    let all = partition.parts.len();
    let headcount = |parts: &[PartId]| {
        let own = partition.parts.iter().filter(|part| parts.contains(&part.id));
        own.fold(0_u32, |sum, part| sum.saturating_add(part.headcount))
    };
    let line = |kind, parts: Vec<PartId>, groups: &[&Group]| {
        let own: Vec<Line> = groups.iter().map(|group| counted(group)).collect();
        let mut line = sum(kind, parts, own.iter()).unwrap_or_else(|| empty(LineKind::Nobody));
        line.headcount = headcount(&line.parts);
        line
    };
    let (whole, some): (Vec<_>, Vec<_>) = groups.iter().copied().partition(|group| group.parts.len() == all && all > 1);
    let joined: Vec<&[PartId]> =
        some.iter().map(|group| group.parts.as_slice()).chain(links.iter().map(Vec::as_slice)).collect();
    let mut found = Vec::new();
    let mut done: BTreeSet<PartId> = BTreeSet::new();
    for part in &partition.parts {
        if done.contains(&part.id) {
            continue;
        }
        let together = reached(&part.id, &joined);
        let own: Vec<_> =
            some.iter().copied().filter(|group| group.parts.iter().any(|part| together.contains(part))).collect();
        let parts: Vec<PartId> =
            partition.parts.iter().map(|part| part.id.clone()).filter(|id| together.contains(id)).collect();
        let nobody = own.is_empty();
        // Who is not told apart may well be of this part.
        if !nobody || whole.is_empty() {
            let kind = if nobody {
                LineKind::Nobody
            } else if parts.len() > 1 {
                LineKind::Joined
            } else {
                LineKind::Part
            };
            let mut line = line(kind, parts.clone(), &own);
            line.parts.clone_from(&parts);
            line.headcount = headcount(&parts);
            found.push(line);
        }
        done.extend(together);
    }
    if !whole.is_empty() {
        let parts = partition.parts.iter().map(|part| part.id.clone()).collect();
        found.push(line(LineKind::Untold, parts, &whole));
    }
    found
}

/// All parts that stand together with one, by way of any parts that are joined.
fn reached(part: &PartId, joined: &[&[PartId]]) -> BTreeSet<PartId> {
    let mut together = BTreeSet::from([part.clone()]);
    loop {
        let before = together.len();
        for parts in joined {
            if parts.iter().any(|part| together.contains(part)) {
                together.extend(parts.iter().cloned());
            }
        }
        if together.len() == before {
            return together;
        }
    }
}

fn empty(kind: LineKind) -> Line {
    Line {
        kind,
        parts: Vec::new(),
        people: 0,
        headcount: 0,
        variance: 0.0,
        counts: Vec::new(),
        cells: Vec::new(),
        demand: Vec::new(),
    }
}

fn counted(group: &Group) -> Line {
    let counts = group.counts.iter().map(|count| f64::from(*count)).collect();
    Line { people: group.people, variance: group.variance.into(), counts, ..empty(LineKind::Part) }
}

/// The sum of lines, with the sum of their noise; `None` for none.
fn sum<'a>(kind: LineKind, parts: Vec<PartId>, lines: impl Iterator<Item = &'a Line>) -> Option<Line> {
    let mut lines = lines.peekable();
    lines.peek()?;
    let mut all = Line { parts, ..empty(kind) };
    for line in lines {
        all.people = all.people.saturating_add(line.people);
        all.headcount = all.headcount.saturating_add(line.headcount);
        all.variance += line.variance;
        if all.counts.is_empty() {
            all.counts.clone_from(&line.counts);
        } else {
            all.counts.iter_mut().zip(&line.counts).for_each(|(sum, count)| *sum += count);
        }
    }
    Some(all)
}

/// The counters of a measure: its bands, and how many are below.
fn slots(line: &Line, place: usize) -> Option<(&[f64], f64)> {
    let slots = line.counts.get(place * SLOTS_PER_SCORE..(place + 1) * SLOTS_PER_SCORE)?;
    Some((&slots[..BANDS], slots[BANDS]))
}

/// The share of a body's people that is measured in one measure, and the variance that the noise leaves it.
fn usual(body: &Line, place: usize) -> (f64, f64) {
    let measured: f64 = slots(body, place).map_or(0.0, |(bands, _)| bands.iter().sum());
    let people = f64::from(body.people.max(1));
    ((measured / people).clamp(0.0, 1.0), body.variance * BANDS as f64 / (people * people))
}

/// Writes into a line what may be said of it.
fn say(line: &mut Line, usual: &[(f64, f64)]) {
    line.cells = usual.iter().enumerate().map(|(place, usual)| cell(line, place, *usual)).collect();
    let courses = line.counts.get(usual.len() * SLOTS_PER_SCORE..).unwrap_or_default();
    let share = |count: &f64| Counted::of_people(*count, line.variance, line.people).share();
    line.demand = courses
        .chunks_exact(SLOTS_PER_COURSE)
        .filter_map(|slots| Some([share(&slots[0])?, share(&slots[1])?]))
        .collect();
}

fn cell(line: &Line, place: usize, usual: (f64, f64)) -> Cell {
    let Some((bands, below)) = slots(line, place) else { return Cell::Nobody };
    let counted = |hits: f64| counted_of(line, bands, hits, usual);
    let (measured, _) = counted(below).measured();
    let said = if measured < f64::from(LEAST_THRESHOLD) { None } else { counted(below).share() };
    let Some(below) = said else { return Cell::TooFew(measured) };
    let shares = || bands.iter().filter_map(|band| counted(*band).share()).collect::<Vec<Share>>().try_into().ok();
    let bands = if measured >= MEASURED_BANDS { shares() } else { None };
    Cell::Said { measured, below, bands }
}

/// So many of those who were measured in some bands.
fn counted_of(line: &Line, bands: &[f64], hits: f64, usual: (f64, f64)) -> Counted {
    // What is usual comes from the whole body itself: of that it says nothing new.
    let usual_variance = if line.kind == LineKind::Body { f64::INFINITY } else { usual.1 };
    Counted {
        hits,
        hits_variance: line.variance,
        measured: bands.iter().sum(),
        measured_variance: line.variance * BANDS as f64,
        people: line.people,
        usual: usual.0,
        usual_variance,
    }
}

/// Several bodies, or campaigns, as one: the measures of the first that all of them have, and one line.
pub fn together(pictures: &[&Picture]) -> Option<(Vec<Measure>, Line)> {
    let first = pictures.first()?;
    let shared = |measure: &&Measure| pictures.iter().all(|picture| picture.measures.contains(measure));
    let measures: Vec<Measure> = first.measures.iter().filter(shared).cloned().collect();
    let lines: Vec<Line> = pictures
        .iter()
        .map(|picture| {
            let places = measures.iter().filter_map(|measure| picture.measures.iter().position(|own| own == measure));
            let counts = places
                .filter_map(|place| picture.body.counts.get(place * SLOTS_PER_SCORE..(place + 1) * SLOTS_PER_SCORE));
            Line {
                counts: counts.flatten().copied().collect(),
                cells: Vec::new(),
                demand: Vec::new(),
                ..picture.body.clone()
            }
        })
        .collect();
    let mut line = sum(LineKind::Body, Vec::new(), lines.iter())?;
    let usual: Vec<(f64, f64)> = (0..measures.len()).map(|place| usual(&line, place)).collect();
    say(&mut line, &usual);
    Some((measures, line))
}
