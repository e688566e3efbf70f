//! Unit bundles: neighbouring units joined until enough people stand together.

use super::{Organisation, Unit};
use crate::base::UnitId;

/// Least number of people in a bundle, where the body has as many: 40 % of them taking part reach a threshold of ten
/// (with 35 people, fourteen).
pub const LEAST_BUNDLE: u32 = 35;

/// People who are counted at one unit, with the units that go with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The unit.
    pub unit: UnitId,
    /// How many people work there and in no unit below that has a headcount of its own.
    pub people: u32,
    /// Units whose headcount is not known, and whose people are among these, or are bundled with them.
    pub also: Vec<UnitId>,
}

/// Where the people of a body are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seats {
    /// The seats, in the order of the units.
    pub seats: Vec<Seat>,
    /// Units without a headcount that belong to nothing with one: nobody knows how many people they have.
    pub uncounted: Vec<UnitId>,
}

/// Units that stand together: their names, those of seats alone.
pub type Bundle = Vec<UnitId>;

/// Counts each person at exactly one unit. A unit of unknown headcount goes with the nearest unit above that has one; where
/// there is none, but units beside or near it are counted, with the last of those before it, or else the first.
pub fn seats(organisation: &Organisation) -> Seats {
    let units = &organisation.units;
    let mut found = Seats::default();
    for (place, unit) in units.iter().enumerate() {
        let Some(headcount) = unit.headcount else { continue };
        let below: u32 = organisation.counted_below(place);
        found.seats.push(Seat { unit: unit.id.clone(), people: headcount.saturating_sub(below), also: Vec::new() });
    }
    for (place, unit) in units.iter().enumerate() {
        if unit.headcount.is_some() {
            continue;
        }
        let above = ancestors(organisation, unit);
        let counted_above = above.iter().find(|one| one.headcount.is_some()).map(|one| one.id.clone());
        // A unit that only gathers counted ones has nobody of its own.
        if counted_above.is_none() && holds(organisation, unit) {
            continue;
        }
        let anchor = counted_above.or_else(|| {
            let around = above.iter().find(|one| holds(organisation, one))?;
            neighbour(organisation, place, around)
        });
        match anchor.and_then(|anchor| found.seats.iter_mut().find(|seat| seat.unit == anchor)) {
            Some(seat) => seat.also.push(unit.id.clone()),
            None => found.uncounted.push(unit.id.clone()),
        }
    }
    found
}

/// The units above a unit, nearest first.
fn ancestors<'a>(organisation: &'a Organisation, unit: &Unit) -> Vec<&'a Unit> {
    let mut above = Vec::new();
    let mut parent = unit.parent.as_ref();
    while let Some(one) = parent.and_then(|id| organisation.unit(id)).filter(|_| above.len() < organisation.units.len())
    {
        parent = one.parent.as_ref();
        above.push(one);
    }
    above
}

/// Whether a unit below has a headcount.
fn holds(organisation: &Organisation, unit: &Unit) -> bool {
    organisation
        .units
        .iter()
        .any(|other| other.headcount.is_some() && ancestors(organisation, other).iter().any(|one| one.id == unit.id))
}

/// Below a unit, the last counted unit before a place, or else the first after it.
fn neighbour(organisation: &Organisation, place: usize, around: &Unit) -> Option<UnitId> {
    let counted =
        |unit: &&Unit| unit.headcount.is_some() && ancestors(organisation, unit).iter().any(|one| one.id == around.id);
    let before = organisation.units[..place].iter().rev().find(counted);
    before.or_else(|| organisation.units[place..].iter().find(counted)).map(|unit| unit.id.clone())
}

/// Bundles the seats along the tree: what belongs to the same unit is joined in its order until there are [`LEAST_BUNDLE`]
/// people; what is left over at the end is joined with the bundle before it, or goes up to be joined there. So every seat is in
/// exactly one bundle, and each has as many people, unless the whole body has fewer. The same body gives the same bundles.
pub fn bundles(organisation: &Organisation, seats: &Seats) -> Vec<Bundle> {
    let tree = Tree { organisation, seats };
    let (mut closed, open) = tree.gather(None);
    if !open.units.is_empty() {
        closed.push(open);
    }
    let place = |bundle: &Open| bundle.units.first().and_then(|first| tree.place(first));
    closed.sort_by_key(place);
    closed.into_iter().map(|bundle| bundle.units).collect()
}

/// Units gathered so far, and their people.
#[derive(Default)]
struct Open {
    units: Vec<UnitId>,
    people: u32,
}

impl Open {
    fn take(&mut self, other: Self) {
        self.units.extend(other.units);
        self.people += other.people;
    }
}

struct Tree<'a> {
    organisation: &'a Organisation,
    seats: &'a Seats,
}

impl Tree<'_> {
    /// The bundles below a unit, or of the whole, and what is left over and goes up.
    fn gather(&self, top: Option<&Unit>) -> (Vec<Open>, Open) {
        let mut closed: Vec<Open> = Vec::new();
        let mut open = Open::default();
        // The last bundle closed here takes what is left over, before one of a unit below does.
        let mut last = None;
        let add = |open: &mut Open, item: Open, closed: &mut Vec<Open>, last: &mut Option<usize>| {
            open.take(item);
            if open.people >= LEAST_BUNDLE {
                *last = Some(closed.len());
                closed.push(std::mem::take(open));
            }
        };
        if let Some(own) = top.and_then(|unit| self.seat(unit)) {
            add(&mut open, own, &mut closed, &mut last);
        }
        for unit in self.below(top) {
            if self.below(Some(unit)).next().is_none() {
                if let Some(own) = self.seat(unit) {
                    add(&mut open, own, &mut closed, &mut last);
                }
                continue;
            }
            let (below, rest) = self.gather(Some(unit));
            closed.extend(below);
            if !rest.units.is_empty() {
                add(&mut open, rest, &mut closed, &mut last);
            }
        }
        if !open.units.is_empty()
            && let Some(place) = last.or(closed.len().checked_sub(1))
        {
            closed[place].take(std::mem::take(&mut open));
        }
        (closed, open)
    }

    fn below(&self, top: Option<&Unit>) -> impl Iterator<Item = &Unit> {
        let top = top.map(|top| top.id.clone());
        self.organisation.units.iter().filter(move |unit| unit.parent == top)
    }

    fn seat(&self, unit: &Unit) -> Option<Open> {
        let seat = self.seats.seats.iter().find(|seat| seat.unit == unit.id)?;
        Some(Open { units: vec![seat.unit.clone()], people: seat.people })
    }

    fn place(&self, id: &UnitId) -> Option<usize> {
        self.organisation.units.iter().position(|unit| unit.id == *id)
    }
}
