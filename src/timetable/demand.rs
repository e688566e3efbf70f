//! How many people need which course, no surer than the aggregate says it.

use super::GroupId;
use crate::base::{Bilingual, CampaignId, CourseId, PartId};
use crate::cohort::{Aggregate, Campaign, Line, LineKind, Partition, Picture, Share};

/// Place of the partition whose parts are groups of people that seats are given to: the one by units.
const BY_UNITS: usize = 0;

/// A number of people in thousandths, with the bounds of the central 90 %.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    /// The best guess.
    pub best: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
    /// What was counted, with its noise: it may be below nobody or above all. Numbers of several groups are added up by this, since
    /// noise cut off at nobody would no longer cancel out. Where nothing was counted it is the best guess.
    pub raw: f64,
    /// Variance of that noise; 0 where nothing was counted.
    pub variance: f64,
}

/// How many people of a group need a course.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Demanded {
    /// For whom it is useful now, among those who took part.
    pub now: Count,
    /// For whom it is useful after another course, among those who took part.
    pub after: Count,
    /// The same as `now` for those who did not take part: a range of its own, from nobody's need to that of those who did.
    pub others_now: Count,
    /// The same as `after` for those who did not take part.
    pub others_after: Count,
}

/// A group of people whose need is known together.
#[derive(Clone, Debug, PartialEq)]
pub struct DemandGroup {
    /// Its name.
    pub id: GroupId,
    /// The body it belongs to.
    pub body: Bilingual,
    /// What each of its parts is called.
    pub titles: Vec<Bilingual>,
    /// Its parts, in the campaign's order.
    pub parts: Vec<PartId>,
    /// How many took part.
    pub people: u32,
    /// How many belong to it.
    pub headcount: u32,
}

/// The need for courses by group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Demand {
    /// Whether it comes from an invented example.
    pub invented: bool,
    /// The courses on offer, in the order of the campaigns.
    pub courses: Vec<CourseId>,
    /// The groups, in the order of the campaigns.
    pub groups: Vec<DemandGroup>,
    /// The need, by course and then by group; `None` where the group's campaign did not offer the course.
    pub cells: Vec<Vec<Option<Demanded>>>,
}

/// Two campaigns that have one name and are not the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneName(pub CampaignId);

impl Demand {
    /// The need that aggregates tell: of each campaign the lines of its picture by units, each share times the people who took
    /// part, with the bounds of the share. Nothing comes into it that the picture does not say:
    ///
    /// - Parts that the gates joined stay one group.
    /// - Of those who did not take part nothing is known. As many as need a course may be nobody, or a share as large as the upper bound
    ///   of those who did; the best guess is their share.
    /// - Of a part in which nobody took part not even that is known: nobody, or everybody; the best guess is the share of the whole
    ///   body.
    /// - People of whom it is not told which part is theirs are a group of their own, of the parts that have no line. Where all parts
    ///   have one, nobody is beside them.
    ///
    /// An aggregate of a campaign that came before is put together with it. One from which nothing has come out is left out.
    ///
    /// # Errors
    /// The name of two campaigns that are not the same in all that they say: their groups could not be told apart.
    pub fn of(aggregates: &[Aggregate]) -> Result<Self, OneName> {
        let mut all: Vec<Aggregate> = Vec::new();
        for aggregate in aggregates {
            let id = &aggregate.campaign().id;
            match all.iter_mut().find(|other| other.campaign().id == *id) {
                None => all.push(aggregate.clone()),
                Some(other) => drop(other.merge(aggregate).map_err(|_| OneName(id.clone()))?),
            }
        }
        let mut demand = Self::default();
        for aggregate in &all {
            if let Some(picture) = Picture::new(aggregate) {
                demand.add(aggregate.campaign(), &picture);
            }
        }
        Ok(demand)
    }

    /// The place of a course.
    pub fn course(&self, id: &CourseId) -> Option<usize> {
        self.courses.iter().position(|course| course == id)
    }

    /// The place of a group.
    pub fn group(&self, id: &GroupId) -> Option<usize> {
        self.groups.iter().position(|group| group.id == *id)
    }

    /// The need of a group for a course, by their places; `None` where there is none, or it was not asked for.
    pub fn cell(&self, course: usize, group: usize) -> Option<&Demanded> {
        self.cells.get(course)?.get(group)?.as_ref()
    }

    /// This need, and behind it the groups that another tells of campaigns that are not in this one.
    #[must_use]
    pub fn beside(mut self, other: &Self) -> Self {
        let own = self.groups.clone();
        let is_new = |group: &DemandGroup| own.iter().all(|known| known.id.campaign != group.id.campaign);
        let new: Vec<usize> = (0..other.groups.len()).filter(|place| is_new(&other.groups[*place])).collect();
        if new.is_empty() {
            return self;
        }
        self.invented |= other.invented;
        let asked = |row: &Vec<Option<Demanded>>| new.iter().any(|group| row.get(*group).is_some_and(Option::is_some));
        for (course, _) in other.courses.iter().zip(&other.cells).filter(|(_, row)| asked(row)) {
            if self.course(course).is_none() {
                self.courses.push(course.clone());
                self.cells.push(vec![None; own.len()]);
            }
        }
        for (course, row) in self.courses.iter().zip(&mut self.cells) {
            let place = other.course(course);
            row.extend(new.iter().map(|group| other.cell(place?, *group).copied()));
        }
        self.groups.extend(new.iter().map(|group| other.groups[*group].clone()));
        self
    }

    /// Takes in the picture of a campaign.
    fn add(&mut self, campaign: &Campaign, picture: &Picture) {
        let (Some(partition), Some(table)) = (campaign.partitions.get(BY_UNITS), picture.tables.get(BY_UNITS)) else {
            return;
        };
        self.invented |= campaign.invented;
        for course in &campaign.offer {
            if self.course(course).is_none() {
                self.courses.push(course.clone());
                self.cells.push(vec![None; self.groups.len()]);
            }
        }
        for line in &table.lines {
            let group = group(campaign, partition, line, &table.lines);
            for cells in &mut self.cells {
                cells.push(None);
            }
            for (place, course) in campaign.offer.iter().enumerate() {
                let said = line.demand.get(place).zip(picture.useful(line, place));
                let said = said.map(|(shares, raw)| Said { shares: *shares, raw, variance: line.variance });
                let body = picture.body.demand.get(place);
                if let (Some(row), Some(need)) = (self.course(course), demanded(&group, said, body)) {
                    let last = self.cells[row].len() - 1;
                    self.cells[row][last] = Some(need);
                }
            }
            self.groups.push(group);
        }
    }
}

/// The group of a line.
fn group(campaign: &Campaign, partition: &Partition, line: &Line, lines: &[Line]) -> DemandGroup {
    let untold = line.kind == LineKind::Untold && lines.len() > 1;
    let own = |part: &PartId| !untold || lines.iter().all(|other| other == line || !other.parts.contains(part));
    let parts: Vec<_> = partition.parts.iter().filter(|part| line.parts.contains(&part.id) && own(&part.id)).collect();
    let headcount = parts.iter().fold(0_u32, |sum, part| sum.saturating_add(part.headcount));
    let first = parts.first().map(|part| part.id.clone());
    let id = first.or_else(|| untold_part(partition)).unwrap_or_else(|| line.parts[0].clone());
    DemandGroup {
        id: GroupId { campaign: campaign.id.clone(), part: id },
        body: campaign.body.clone(),
        titles: parts.iter().map(|part| part.title.clone()).collect(),
        parts: parts.iter().map(|part| part.id.clone()).collect(),
        people: line.people,
        headcount: headcount.max(line.people),
    }
}

/// A name for people who may be of any part, each of which has a line of its own: that of the partition, which no part may have.
fn untold_part(partition: &Partition) -> Option<PartId> {
    let taken = |name: &str| partition.parts.iter().any(|part| part.id.as_str() == name);
    let name = partition.id.as_str();
    let names =
        std::iter::once(name.to_owned()).chain((2..=partition.parts.len() + 2).map(|more| format!("untold-{more}")));
    names.into_iter().find(|name| !taken(name)).and_then(|name| PartId::new(&name).ok())
}

/// What is said of a course by a group's people: the shares, and what was counted.
struct Said {
    shares: [Share; 2],
    raw: [f64; 2],
    variance: f64,
}

/// The need of a group, from the shares of those who took part, and of the whole body where nobody did.
fn demanded(group: &DemandGroup, said: Option<Said>, body: Option<&[Share; 2]>) -> Option<Demanded> {
    let others = group.headcount.saturating_sub(group.people);
    match (said, body) {
        (Some(Said { shares: [now, after], raw, variance }), _) => Some(Demanded {
            now: Count { raw: raw[0], variance, ..count(now, group.people) },
            after: Count { raw: raw[1], variance, ..count(after, group.people) },
            others_now: count(Share { low: 0.0, ..now }, others),
            others_after: count(Share { low: 0.0, ..after }, others),
        }),
        (None, Some([now, after])) => Some(Demanded {
            others_now: count(Share { low: 0.0, high: 1.0, ..*now }, others),
            others_after: count(Share { low: 0.0, high: 1.0, ..*after }, others),
            ..Demanded::default()
        }),
        (None, None) => None,
    }
}

/// A share of people. Thousandths of a person are enough, and are the same again when they are read from a file.
fn count(share: Share, people: u32) -> Count {
    let of = |share: f64| (share.clamp(0.0, 1.0) * f64::from(people) * 1000.0).round() / 1000.0;
    let best = of(share.estimate);
    Count { best, low: of(share.low), high: of(share.high), raw: best, variance: 0.0 }
}
