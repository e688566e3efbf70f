//! Where an edition that is added by hand fits best.

use crate::base::{CourseId, RoomId, TrainerId, sum_of};
use crate::timetable::{Basis, Edition, EditionId, GroupId, Plan, Room, Session, Setting, Taught, Trainer};

/// How many of the best places are tried until one clashes with nothing.
const TRIED: usize = 24;

/// A place for an edition: its half days by their places, and seats by group and how many in all.
struct Fit {
    time: Vec<usize>,
    seats: Vec<(usize, u32)>,
    sum: u32,
}

/// An edition of a course where most people who still need it can come, with a trainer and a room that are free then; where
/// nothing is free, one that clashes. `None` where the course can never be held.
pub(super) fn edition(basis: &Basis, plan: &Plan, id: &CourseId) -> Option<Edition> {
    let taught = basis.taught(id).ok()?;
    let course = basis.demand.course(id);
    let mut fits: Vec<Fit> =
        basis.times(taught).into_iter().map(|time| fit(basis, plan, course, taught, time)).collect();
    fits.sort_by(|one, other| (other.sum, &one.time).cmp(&(one.sum, &other.time)));
    let mut tried = 0;
    let mut first = None;
    for fit in &fits {
        for (trainer, room) in offers(basis, plan, taught, fit) {
            let edition = made(basis, plan, taught, fit, trainer, room);
            if is_sound(basis, plan, &edition) {
                return Some(edition);
            }
            first.get_or_insert(edition);
            tried += 1;
            if tried >= TRIED {
                return first;
            }
        }
    }
    let fit = fits.first()?;
    let gives = |trainer: &&Trainer| trainer.courses.contains(id);
    let trainers = &basis.resources.trainers;
    let trainer = trainers.iter().find(gives).or_else(|| trainers.first())?;
    first.or_else(|| Some(made(basis, plan, taught, fit, trainer, rooms(basis, taught).first().copied())))
}

/// Who could come to an edition at a time, the largest need first, as many as its course takes.
fn fit(basis: &Basis, plan: &Plan, course: Option<usize>, taught: &Taught, time: Vec<usize>) -> Fit {
    let sessions: Vec<Session> = time.iter().map(|place| basis.open()[*place].session).collect();
    let mut wanting: Vec<(usize, u32)> = Vec::new();
    for (group, of) in basis.demand.groups.iter().enumerate() {
        let need = course.map(|course| basis.need(course, group)).unwrap_or_default();
        let given: u32 = seats_of(plan, &of.id, |edition| edition.course == taught.course.id);
        let away = |session: &Session| seats_of(plan, &of.id, |edition| edition.sessions.contains(session));
        let most = basis.most_away(group).saturating_sub(sessions.iter().map(away).max().unwrap_or(0));
        let opened = need.after.min(opened(basis, plan, course, &of.id, &sessions));
        let wants = need.now.saturating_add(opened).saturating_sub(given).min(most);
        if wants > 0 && sessions.iter().all(|session| basis.absent(group, *session).is_none()) {
            wanting.push((group, wants));
        }
    }
    wanting.sort_by(|one, other| (other.1, one.0).cmp(&(one.1, other.0)));
    let mut left = taught.size.most;
    let mut seats = Vec::new();
    for (group, wants) in wanting {
        let given = wants.min(left);
        if given > 0 {
            seats.push((group, given));
            left -= given;
        }
    }
    seats.sort_unstable();
    Fit { time, seats, sum: taught.size.most - left }
}

/// How many people of a group can come to a course after those that lead to it, in editions that end before these half days.
fn opened(basis: &Basis, plan: &Plan, course: Option<usize>, group: &GroupId, sessions: &[Session]) -> u32 {
    let Some(course) = course else { return 0 };
    let ended = |edition: &Edition| edition.sessions.last() < sessions.first();
    basis.opened(course, |before| {
        let leads = |edition: &Edition| edition.course == basis.demand.courses[before];
        seats_of(plan, group, |edition| leads(edition) && ended(edition))
    })
}

fn seats_of(plan: &Plan, group: &GroupId, which: impl Fn(&Edition) -> bool) -> u32 {
    let editions = plan.editions.iter().filter(|edition| which(edition));
    sum_of(editions.flat_map(|edition| &edition.seats).filter(|(own, _)| own == group).map(|(_, seats)| *seats))
}

/// Trainers and rooms that are in no other edition at a time.
fn offers<'a>(basis: &Basis<'a>, plan: &Plan, taught: &Taught<'a>, fit: &Fit) -> Vec<(&'a Trainer, Option<&'a Room>)> {
    let sessions: Vec<Session> = fit.time.iter().map(|place| basis.open()[*place].session).collect();
    let meets = |edition: &&Edition| edition.sessions.iter().any(|session| sessions.contains(session));
    let (mut trainers, mut taken): (Vec<&TrainerId>, Vec<&RoomId>) = (Vec::new(), Vec::new());
    for edition in plan.editions.iter().filter(meets) {
        trainers.push(&edition.trainer);
        taken.extend(&edition.room);
    }
    let free = |trainer: &&Trainer| trainer.courses.contains(&taught.course.id) && !trainers.contains(&&trainer.id);
    let rooms: Vec<Option<&Room>> = if taught.setting == Setting::Online {
        vec![None]
    } else {
        rooms(basis, taught).into_iter().filter(|room| !taken.contains(&&room.id)).map(Some).collect()
    };
    let trainers = basis.resources.trainers.iter().filter(free);
    trainers.flat_map(|trainer| rooms.iter().map(move |room| (trainer, *room))).collect()
}

/// Rooms that suit a course: those that hold it whole first, the smallest first among them.
fn rooms<'a>(basis: &Basis<'a>, taught: &Taught) -> Vec<&'a Room> {
    let suits = |room: &&Room| taught.setting != Setting::Computers || room.computers;
    let mut rooms: Vec<&Room> = basis.resources.rooms.iter().filter(suits).collect();
    if taught.setting == Setting::Online {
        rooms.clear();
    }
    rooms.sort_by_key(|room| (room.seats < taught.size.most, room.seats.abs_diff(taught.size.most)));
    rooms
}

fn made(basis: &Basis, plan: &Plan, taught: &Taught, fit: &Fit, trainer: &Trainer, room: Option<&Room>) -> Edition {
    let mut left = room.map_or(u32::MAX, |room| room.seats);
    let mut seats = Vec::new();
    for (group, wants) in &fit.seats {
        let given = (*wants).min(left);
        if let (Some(of), 1..) = (basis.demand.groups.get(*group), given) {
            seats.push((of.id.clone(), given));
            left -= given;
        }
    }
    Edition {
        id: EditionId(plan.next),
        course: taught.course.id.clone(),
        room: room.map(|room| room.id.clone()),
        trainer: trainer.id.clone(),
        sessions: fit.time.iter().map(|place| basis.open()[*place].session).collect(),
        seats,
        locked: false,
    }
}

/// Whether an edition would clash with nothing.
fn is_sound(basis: &Basis, plan: &Plan, edition: &Edition) -> bool {
    let mut with = plan.clone();
    with.editions.push(edition.clone());
    !basis.clashes(&with).iter().any(|clash| clash.editions().contains(&edition.id) && !clash.is_mild())
}
