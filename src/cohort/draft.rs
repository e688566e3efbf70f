//! A campaign that is being made: what HR has entered so far, and what is proposed from it.

use super::bundle::{Bundle, LEAST_BUNDLE, Seats, seats};
use super::{Campaign, CampaignFault, Family, Organisation, Part, PartUnit, Partition, Way};
use crate::base::{AreaId, Bilingual, CampaignId, CourseId, Day, PartId, PartitionId, ScoreId, UnitId, sum_of};

/// Units that stand together, as HR wants them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouping {
    /// A name of its own; `None` where it is called after its units.
    pub title: Option<Bilingual>,
    /// Its units, those at which people are counted.
    pub units: Bundle,
}

/// A campaign that is being made. Nothing in it need be there or sound yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its name in files.
    pub id: CampaignId,
    /// What it is called.
    pub title: Bilingual,
    /// Who the trustee is.
    pub trustee: Bilingual,
    /// Its first day.
    pub from: Option<Day>,
    /// Its last day.
    pub to: Option<Day>,
    /// A part with fewer participants is joined with the next.
    pub threshold: u32,
    /// The body and its units; its title is who the body is.
    pub organisation: Organisation,
    /// The unit bundles, in the order in which small ones are joined.
    pub groups: Vec<Grouping>,
    /// The role families, likewise.
    pub families: Vec<Family>,
    /// The courses on offer.
    pub offer: Vec<CourseId>,
    /// The ways to hand in.
    pub ways: Vec<Way>,
}

/// What is missing or wrong in a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftFault {
    /// It has no name.
    NoTitle,
    /// The body has no name.
    NoBody,
    /// There is no trustee.
    NoTrustee,
    /// Nobody is counted.
    NoPeople,
    /// Units whose people nobody knows the number of.
    Uncounted(Vec<UnitId>),
    /// A family (by its place) without a number.
    FamilyUnknown(usize),
    /// Bundles and families have different totals, so that one of them leaves people out.
    Totals(u32, u32),
    /// The units of the body are wrong.
    Units,
    /// There is no way to hand in.
    NoWay,
    /// A way (by its place) says nothing.
    EmptyWay(usize),
    /// What a campaign must not have.
    Campaign(CampaignFault),
}

impl Draft {
    /// A draft in which nothing stands yet but its threshold.
    pub fn new(id: CampaignId, threshold: u32) -> Self {
        let empty = || Bilingual { it: String::new(), en: String::new() };
        let organisation = Organisation { title: empty(), note: empty(), invented: false, units: Vec::new() };
        Self {
            id,
            title: empty(),
            trustee: empty(),
            from: None,
            to: None,
            threshold,
            organisation,
            groups: Vec::new(),
            families: Vec::new(),
            offer: Vec::new(),
            ways: Vec::new(),
        }
    }

    /// How many people a group has.
    pub fn people(seats: &Seats, group: &Grouping) -> u32 {
        let own = seats.seats.iter().filter(|seat| group.units.contains(&seat.unit));
        own.map(|seat| seat.people).sum()
    }

    /// The units of a group, each with those that go with it.
    pub fn units<'a>(&'a self, seats: &'a Seats, group: &'a Grouping) -> impl Iterator<Item = &'a UnitId> {
        let seat = |unit: &'a UnitId| seats.seats.iter().find(move |seat| seat.unit == *unit);
        group.units.iter().filter_map(seat).flat_map(|seat| std::iter::once(&seat.unit).chain(&seat.also))
    }

    /// What a group is called, after its units: up to two names, and otherwise the unit that they have in common, the first
    /// name, and how many more; `more` words that.
    pub fn title_of(
        &self,
        group: &Grouping,
        more: impl Fn(Option<&Bilingual>, &Bilingual, usize) -> Bilingual,
    ) -> Bilingual {
        if let Some(title) = &group.title {
            return title.clone();
        }
        let named: Vec<&Bilingual> =
            group.units.iter().filter_map(|id| Some(&self.organisation.unit(id)?.title)).collect();
        match named[..] {
            [] => Bilingual { it: String::new(), en: String::new() },
            [one] => one.clone(),
            [one, other] => {
                Bilingual { it: format!("{}, {}", one.it, other.it), en: format!("{}, {}", one.en, other.en) }
            }
            [first, ..] => more(self.common(&group.units), first, named.len() - 1),
        }
    }

    /// The unit that all units of a group belong to directly; `None` where there is none.
    fn common(&self, units: &[UnitId]) -> Option<&Bilingual> {
        let parent = |id: &UnitId| self.organisation.unit(id)?.parent.clone();
        let first = parent(units.first()?)?;
        let same = units.iter().all(|unit| parent(unit).as_ref() == Some(&first));
        same.then(|| self.organisation.unit(&first).map(|unit| &unit.title)).flatten()
    }

    /// Groups (by their places) with fewer people than a bundle should have.
    pub fn small(&self, seats: &Seats) -> Vec<usize> {
        let small = |group: &Grouping| Self::people(seats, group) < LEAST_BUNDLE;
        self.groups.iter().enumerate().filter(|(_, group)| small(group)).map(|(place, _)| place).collect()
    }

    /// The campaign that the draft is, as far as it goes. `units` and `families` name the partitions, `more` words titles as in
    /// [`Draft::title_of`]. An English text that is missing is the Italian one, and the other way round.
    pub fn campaign(
        &self,
        scores: &[ScoreId],
        areas: &[AreaId],
        partitions: [&Bilingual; 2],
        more: impl Fn(Option<&Bilingual>, &Bilingual, usize) -> Bilingual,
    ) -> Campaign {
        let seats = seats(&self.organisation);
        let groups = self.groups.iter().filter(|group| !group.units.is_empty()).zip(1..);
        let of_units = groups.map(|(group, number): (_, usize)| Part {
            id: part_id('b', number),
            title: filled(&self.title_of(group, &more)),
            headcount: Self::people(&seats, group),
            roles: Vec::new(),
            units: self.part_units(&seats, group),
        });
        let of_roles = self.families.iter().zip(1..).map(|(family, number)| Part {
            id: part_id('f', number),
            title: filled(&family.title),
            headcount: family.people.unwrap_or_default(),
            roles: family.roles.clone(),
            units: Vec::new(),
        });
        let partition = |id: &str, title: &Bilingual, parts| {
            PartitionId::new(id).ok().map(|id| Partition { id, title: title.clone(), parts })
        };
        let [units, families] = partitions;
        Campaign {
            id: self.id.clone(),
            title: filled(&self.title),
            body: filled(&self.organisation.title),
            trustee: filled(&self.trustee),
            invented: self.organisation.invented,
            from: self.from,
            to: self.to,
            ways: self.ways.iter().map(|way| Way { text: filled(&way.text), ..way.clone() }).collect(),
            threshold: self.threshold,
            partitions: [
                partition("units", units, of_units.collect()),
                partition("families", families, of_roles.collect()),
            ]
            .into_iter()
            .flatten()
            .collect(),
            scores: scores.to_vec(),
            areas: areas.to_vec(),
            offer: self.offer.clone(),
        }
    }

    /// The units of a part. One that is all there is has its title from the part.
    fn part_units(&self, seats: &Seats, group: &Grouping) -> Vec<PartUnit> {
        let ids: Vec<&UnitId> = self.units(seats, group).collect();
        let alone = ids.len() == 1 && group.title.is_none();
        let title = |id: &UnitId| self.organisation.unit(id).map(|unit| filled(&unit.title));
        ids.into_iter().map(|id| PartUnit { id: id.clone(), title: if alone { None } else { title(id) } }).collect()
    }

    /// All that is missing or wrong; `campaign` is what the draft is so far.
    pub fn faults(&self, campaign: &Campaign) -> Vec<DraftFault> {
        let empty = |text: &Bilingual| text.it.trim().is_empty() && text.en.trim().is_empty();
        let seats = seats(&self.organisation);
        let total = |partition: usize| {
            campaign.partitions.get(partition).map_or(0, |one| sum_of(one.parts.iter().map(|part| part.headcount)))
        };
        let mut faults = Vec::new();
        let mut note = |wrong: bool, fault: DraftFault| {
            if wrong {
                faults.push(fault);
            }
        };
        note(empty(&self.title), DraftFault::NoTitle);
        note(empty(&self.organisation.title), DraftFault::NoBody);
        note(empty(&self.trustee), DraftFault::NoTrustee);
        note(seats.seats.iter().all(|seat| seat.people == 0), DraftFault::NoPeople);
        note(!self.organisation.faults().is_empty(), DraftFault::Units);
        note(!seats.uncounted.is_empty(), DraftFault::Uncounted(seats.uncounted.clone()));
        let unknown = self.families.iter().position(|family| family.people.is_none());
        if let Some(place) = unknown {
            note(true, DraftFault::FamilyUnknown(place));
        } else {
            note(total(0) != total(1), DraftFault::Totals(total(0), total(1)));
        }
        note(self.ways.is_empty(), DraftFault::NoWay);
        for (place, way) in self.ways.iter().enumerate() {
            note(empty(&way.text), DraftFault::EmptyWay(place));
        }
        let known = |fault: &CampaignFault| {
            let silent = faults.contains(&DraftFault::NoPeople);
            !(silent && matches!(fault, CampaignFault::NoParts(_) | CampaignFault::TooSmall(_)))
        };
        let more: Vec<DraftFault> = campaign.faults().into_iter().filter(known).map(DraftFault::Campaign).collect();
        faults.extend(more);
        faults
    }
}

/// A text of which one language may be missing.
fn filled(text: &Bilingual) -> Bilingual {
    let or = |own: &str, other: &str| if own.trim().is_empty() { other.trim() } else { own.trim() }.to_owned();
    Bilingual { it: or(&text.it, &text.en), en: or(&text.en, &text.it) }
}

/// The name of the part of a number.
fn part_id(letter: char, number: usize) -> PartId {
    let text = format!("{letter}{number:02}");
    PartId::new(&text).unwrap_or_else(|_| unreachable!("{text} is an identifier"))
}
