//! Unit bundles: neighbouring units joined until enough people stand together.

use std::collections::BTreeMap;

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
    let places: BTreeMap<&UnitId, usize> = units.iter().enumerate().map(|(place, unit)| (&unit.id, place)).collect();
    // What a unit belongs to stands before it, so that no chain of parents comes round.
    let parents: Vec<Option<usize>> = units
        .iter()
        .enumerate()
        .map(|(place, unit)| places.get(unit.parent.as_ref()?).copied().filter(|parent| *parent < place))
        .collect();
    let above = |place: usize| std::iter::successors(parents[place], |place| parents[*place]);
    let mut below = vec![0_u32; units.len()];
    let mut holds = vec![false; units.len()];
    for place in (0..units.len()).rev() {
        if let Some(parent) = parents[place] {
            below[parent] += units[place].headcount.unwrap_or(below[place]);
            holds[parent] |= holds[place] || units[place].headcount.is_some();
        }
    }
    let mut found = Seats::default();
    let mut numbers = BTreeMap::new();
    for (place, unit) in units.iter().enumerate() {
        let Some(headcount) = unit.headcount else { continue };
        numbers.insert(place, found.seats.len());
        let people = headcount.saturating_sub(below[place]);
        found.seats.push(Seat { unit: unit.id.clone(), people, also: Vec::new() });
    }
    for (place, unit) in units.iter().enumerate().filter(|(_, unit)| unit.headcount.is_none()) {
        let counted = above(place).find(|place| units[*place].headcount.is_some());
        // A unit that only gathers counted ones has nobody of its own.
        if counted.is_none() && holds[place] {
            continue;
        }
        let beside = || {
            let around = above(place).find(|place| holds[*place])?;
            let near = |other: &usize| units[*other].headcount.is_some() && above(*other).any(|one| one == around);
            (0..place).rev().find(near).or_else(|| (place..units.len()).find(near))
        };
        match counted.or_else(beside).and_then(|anchor| numbers.get(&anchor)) {
            Some(seat) => found.seats[*seat].also.push(unit.id.clone()),
            None => found.uncounted.push(unit.id.clone()),
        }
    }
    found
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
