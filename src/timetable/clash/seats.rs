//! Seats of groups: how many are away, who needs them, what comes before.

use std::collections::BTreeMap;

use super::Clash;
use crate::base::sum_of;
use crate::timetable::{Basis, Edition, EditionId, Plan, Session};

/// Seats that a group has in an edition.
#[derive(Clone, Copy)]
struct Seats<'a> {
    edition: &'a Edition,
    count: u32,
}

/// Seats by course and group, by their places.
type Given<'a> = BTreeMap<(usize, usize), Vec<Seats<'a>>>;

pub(super) fn find(basis: &Basis, plan: &Plan, clashes: &mut Vec<Clash>) {
    let places: BTreeMap<_, _> = basis.demand.groups.iter().zip(0..).map(|(group, place)| (&group.id, place)).collect();
    let courses: BTreeMap<_, _> = basis.demand.courses.iter().zip(0..).collect();
    let mut away: BTreeMap<(usize, Session), Vec<Seats>> = BTreeMap::new();
    let mut given = Given::new();
    for edition in &plan.editions {
        for (group, count) in edition.seats.iter().filter(|(_, count)| *count > 0) {
            let Some(place) = places.get(group) else { continue };
            let seats = Seats { edition, count: *count };
            for session in &edition.sessions {
                away.entry((*place, *session)).or_default().push(seats);
            }
            match courses.get(&edition.course) {
                Some(course) => given.entry((*course, *place)).or_default().push(seats),
                // Nobody was asked about this course, so that nobody is known to need it.
                None => clashes.push(Clash::BeyondNeed {
                    editions: vec![edition.id],
                    course: edition.course.clone(),
                    group: group.clone(),
                    seats: *count,
                    need: 0,
                }),
            }
        }
    }
    crowds(basis, &away, clashes);
    for ((course, group), own) in &given {
        need(basis, *course, *group, own, clashes);
        before(basis, *course, *group, own, &given, clashes);
    }
}

/// Groups with more people away than may be. Half days with the same editions are told together.
fn crowds(basis: &Basis, away: &BTreeMap<(usize, Session), Vec<Seats>>, clashes: &mut Vec<Clash>) {
    let mut found: BTreeMap<(usize, Vec<EditionId>), (Vec<Session>, u32)> = BTreeMap::new();
    for ((group, session), all) in away {
        let people = sum(all);
        // Whom nobody expects at all is told of each edition by itself.
        if people <= basis.most_away(*group) || basis.absent(*group, *session).is_some() {
            continue;
        }
        let told = found.entry((*group, ids(all))).or_default();
        told.0.push(*session);
        told.1 = told.1.max(people);
    }
    for ((group, editions), (sessions, away)) in found {
        let Some(own) = basis.group(group) else { continue };
        let (group, most) = (own.id.clone(), basis.most_away(group));
        clashes.push(Clash::GroupBeyond { editions, group, sessions, away, most });
    }
}

fn need(basis: &Basis, course: usize, group: usize, own: &[Seats], clashes: &mut Vec<Clash>) {
    let need = basis.counted(course, group);
    let (seats, need) = (sum(own), need.now + need.after);
    if seats > need {
        let (Some(of), course) = (basis.group(group), &basis.demand.courses[course]) else { return };
        let (course, group) = (course.clone(), of.id.clone());
        clashes.push(Clash::BeyondNeed { editions: ids(own), course, group, seats, need });
    }
}

/// People who come before a course that leads to this one was held for them. As in the problem: at the beginning of each edition, the seats
/// of all that have begun are no more than who can come now and those whom what leads there, and has ended, has opened it to.
fn before(basis: &Basis, course: usize, group: usize, own: &[Seats], given: &Given, clashes: &mut Vec<Clash>) {
    let need = basis.counted(course, group);
    let leading = basis.opened_by(course);
    let first = |seats: &Seats| seats.edition.sessions.iter().min().copied();
    let opened = |start: Session| {
        basis.opened(course, |before| {
            let all = given.get(&(before, group)).into_iter().flatten();
            let ended = all.filter(|seats| seats.edition.sessions.iter().max().is_some_and(|last| *last < start));
            sum_of(ended.map(|seats| seats.count))
        })
    };
    let mut starts: Vec<(Session, EditionId)> =
        own.iter().filter_map(|seats| Some((first(seats)?, seats.edition.id))).collect();
    starts.sort_unstable();
    for (start, edition) in starts {
        let begun =
            sum_of(own.iter().filter(|seats| first(seats).is_some_and(|own| own <= start)).map(|own| own.count));
        // Seats that nobody needs are told by themselves.
        let people = begun.min(need.now + need.after).saturating_sub(need.now.saturating_add(opened(start)));
        if people > 0 {
            let Some(of) = basis.group(group) else { return };
            clashes.push(Clash::Before {
                edition,
                course: basis.demand.courses[course].clone(),
                group: of.id.clone(),
                people,
                opened_by: leading.iter().map(|place| basis.demand.courses[*place].clone()).collect(),
            });
            return;
        }
    }
}

fn sum(all: &[Seats]) -> u32 {
    sum_of(all.iter().map(|seats| seats.count))
}

/// The editions, each once, in the order of their numbers.
fn ids(all: &[Seats]) -> Vec<EditionId> {
    let mut ids: Vec<EditionId> = all.iter().map(|seats| seats.edition.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
