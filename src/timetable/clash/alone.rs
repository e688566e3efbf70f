//! What is wrong with an edition by itself.

use super::{Clash, Unfit};
use crate::timetable::{Absent, Basis, Edition, Hours, Rhythm, Room, Session, Setting, Taught};

pub(super) fn find(basis: &Basis, edition: &Edition, clashes: &mut Vec<Clash>) {
    let id = edition.id;
    if !edition.sessions.is_sorted_by(|one, next| one < next) {
        clashes.push(Clash::Order { edition: id });
    }
    for session in &edition.sessions {
        if let Some(why) = basis.resources.calendar.shut(*session) {
            clashes.push(Clash::Closed { edition: id, session: *session, why });
        }
    }
    let room = edition.room.as_ref().and_then(|name| {
        let room = basis.room(name);
        if room.is_none() {
            clashes.push(Clash::UnknownRoom { edition: id, room: name.clone() });
        }
        room
    });
    match basis.taught(&edition.course) {
        Err(why) => clashes.push(Clash::Unheld { edition: id, course: edition.course.clone(), why }),
        Ok(taught) => {
            time(basis, edition, taught, clashes);
            size(edition, taught, clashes);
            fit(edition, taught, room, clashes);
        }
    }
    if let Some(room) = room {
        had(edition, room, clashes);
    }
    trainer(basis, edition, clashes);
    groups(basis, edition, clashes);
}

fn time(basis: &Basis, edition: &Edition, taught: &Taught, clashes: &mut Vec<Clash>) {
    let (id, held, takes) = (edition.id, edition.sessions.len(), taught.sessions);
    if held != takes {
        clashes.push(Clash::Sessions { edition: id, held: held as u32, takes: takes as u32 });
    }
    let calendar = &basis.resources.calendar;
    let hours = edition.sessions.iter().filter_map(|session| calendar.hours_of(session.half));
    let minutes: u32 = hours.map(Hours::minutes).sum();
    if held >= takes && taught.size.sessions.is_none() && minutes < taught.minutes {
        clashes.push(Clash::Short { edition: id, minutes, takes: taught.minutes });
    }
    // Half days that are closed or out of order are told by themselves.
    let places: Option<Vec<usize>> = edition.sessions.iter().map(|session| basis.place(*session)).collect();
    let Some(places) = places.filter(|places| places.is_sorted_by(|one, next| one < next)) else { return };
    let next = |one: usize, next: usize| match taught.size.rhythm {
        Rhythm::Consecutive => next == one + 1,
        Rhythm::Weekly => {
            let slot = |place: usize| basis.open()[place].session.slot();
            let follows = (one + 1..=next).find(|place| slot(*place) == slot(one));
            follows == Some(next)
        }
    };
    if !places.windows(2).all(|two| next(two[0], two[1])) {
        clashes.push(Clash::Rhythm { edition: id, rhythm: taught.size.rhythm });
    }
}

fn size(edition: &Edition, taught: &Taught, clashes: &mut Vec<Clash>) {
    let (id, people) = (edition.id, edition.taken());
    let (least, most) = (taught.size.least, taught.size.most);
    if people < least {
        clashes.push(Clash::TooFew { edition: id, people, least });
    }
    if people > most {
        clashes.push(Clash::TooMany { edition: id, people, most });
    }
}

fn fit(edition: &Edition, taught: &Taught, room: Option<&Room>, clashes: &mut Vec<Clash>) {
    let why = match (taught.setting, &edition.room) {
        (Setting::Online, Some(_)) => Some(Unfit::Online),
        (Setting::Room | Setting::Computers, None) => Some(Unfit::NoRoom),
        (Setting::Computers, Some(_)) if room.is_some_and(|room| !room.computers) => Some(Unfit::NoComputers),
        _ => None,
    };
    clashes.extend(why.map(|why| Clash::Unfit { edition: edition.id, room: edition.room.clone(), why }));
}

/// Whether the room can be had, and is large enough.
fn had(edition: &Edition, room: &Room, clashes: &mut Vec<Clash>) {
    let (id, people) = (edition.id, edition.taken());
    if people > room.seats {
        clashes.push(Clash::RoomSmall { edition: id, room: room.id.clone(), seats: room.seats, people });
    }
    if let Some((sessions, why)) = missed(edition, |session| Absent::of(session, room.free, &room.away)) {
        clashes.push(Clash::RoomAbsent { edition: id, room: room.id.clone(), sessions, why });
    }
}

fn trainer(basis: &Basis, edition: &Edition, clashes: &mut Vec<Clash>) {
    let (id, name) = (edition.id, &edition.trainer);
    let Some(trainer) = basis.trainer(name) else {
        clashes.push(Clash::UnknownTrainer { edition: id, trainer: name.clone() });
        return;
    };
    if !trainer.courses.contains(&edition.course) {
        clashes.push(Clash::CannotGive { edition: id, trainer: name.clone(), course: edition.course.clone() });
    }
    if let Some((sessions, why)) = missed(edition, |session| trainer.absent(session)) {
        clashes.push(Clash::TrainerAbsent { edition: id, trainer: name.clone(), sessions, why });
    }
}

fn groups(basis: &Basis, edition: &Edition, clashes: &mut Vec<Clash>) {
    for (group, seats) in &edition.seats {
        let Some(place) = basis.demand.group(group) else {
            clashes.push(Clash::UnknownGroup { edition: edition.id, group: group.clone() });
            continue;
        };
        if let Some((sessions, why)) = missed(edition, |session| basis.absent(place, session)).filter(|_| *seats > 0) {
            clashes.push(Clash::GroupAbsent { edition: edition.id, group: group.clone(), sessions, why });
        }
    }
}

/// The half days of an edition that somebody misses, and why the first.
fn missed(edition: &Edition, absent: impl Fn(Session) -> Option<Absent>) -> Option<(Vec<Session>, Absent)> {
    let missed: Vec<_> = edition.sessions.iter().filter_map(|session| Some((*session, absent(*session)?))).collect();
    let why = missed.first()?.1.clone();
    Some((missed.into_iter().map(|(session, _)| session).collect(), why))
}
