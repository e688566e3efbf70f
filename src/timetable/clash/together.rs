//! Trainers and rooms in several editions.

use std::collections::BTreeMap;

use super::Clash;
use crate::base::TrainerId;
use crate::timetable::{Basis, Edition, EditionId, HalfDay, Plan, Session};

/// Who is where: editions by what they need and by half day.
type Uses<'a, K> = BTreeMap<(&'a K, Session), Vec<&'a Edition>>;

pub(super) fn find(basis: &Basis, plan: &Plan, clashes: &mut Vec<Clash>) {
    let mut trainers = Uses::new();
    let mut rooms = Uses::new();
    for edition in &plan.editions {
        for session in &edition.sessions {
            trainers.entry((&edition.trainer, *session)).or_default().push(edition);
            if let Some(room) = &edition.room {
                rooms.entry((room, *session)).or_default().push(edition);
            }
        }
    }
    for ((trainer, editions), sessions) in twice(&trainers) {
        clashes.push(Clash::TrainerTaken { editions, trainer: trainer.clone(), sessions });
    }
    for (trainer, one, next, session) in in_a_row(&trainers) {
        way(basis, trainer, [one, next], session, clashes);
    }
    beyond(basis, plan, clashes);
    for ((room, editions), sessions) in twice(&rooms) {
        clashes.push(Clash::RoomTaken { editions, room: room.clone(), sessions });
    }
    for (room, one, next, session) in in_a_row(&rooms) {
        let set_up = basis.room(room).map_or(0, |room| room.set_up);
        if let Some(gap) = gap(basis, session).filter(|gap| *gap < set_up) {
            clashes.push(Clash::SetUp { editions: [one.id, next.id], room: room.clone(), session, set_up, gap });
        }
    }
}

/// Each two editions that use the same at once, with the half days.
fn twice<'a, K: Ord>(uses: &Uses<'a, K>) -> BTreeMap<(&'a K, [EditionId; 2]), Vec<Session>> {
    let mut found: BTreeMap<_, Vec<Session>> = BTreeMap::new();
    for ((key, session), editions) in uses {
        for (place, one) in editions.iter().enumerate() {
            for other in editions[place + 1..].iter().filter(|other| other.id != one.id) {
                let two = [one.id.min(other.id), one.id.max(other.id)];
                found.entry((*key, two)).or_default().push(*session);
            }
        }
    }
    found
}

/// Each two editions that use the same in the morning and in the afternoon of a day, with the afternoon.
fn in_a_row<'a, K: Ord>(uses: &Uses<'a, K>) -> Vec<(&'a K, &'a Edition, &'a Edition, Session)> {
    let mut found = Vec::new();
    for ((key, session), ones) in uses.iter().filter(|((_, session), _)| session.half == HalfDay::Morning) {
        let afternoon = Session { half: HalfDay::Afternoon, ..*session };
        let Some(nexts) = uses.get(&(*key, afternoon)) else { continue };
        for one in ones {
            found.extend(nexts.iter().filter(|next| next.id != one.id).map(|next| (*key, *one, *next, afternoon)));
        }
    }
    found
}

/// Minutes between the morning and an afternoon.
fn gap(basis: &Basis, afternoon: Session) -> Option<u32> {
    basis.resources.calendar.gap(Session { half: HalfDay::Morning, ..afternoon }, afternoon)
}

fn way(basis: &Basis, trainer: &TrainerId, two: [&Edition; 2], session: Session, clashes: &mut Vec<Clash>) {
    let site = |edition: &Edition| edition.room.as_ref().and_then(|room| basis.room(room)).map(|room| &room.site);
    let (Some(from), Some(to), Some(gap)) = (site(two[0]), site(two[1]), gap(basis, session)) else { return };
    let way = basis.resources.way(from, to);
    if way > gap {
        clashes.push(Clash::Way {
            editions: two.map(|edition| edition.id),
            trainer: trainer.clone(),
            sites: [from.clone(), to.clone()],
            session,
            way,
            gap,
        });
    }
}

/// Trainers with more half days than they can give.
fn beyond(basis: &Basis, plan: &Plan, clashes: &mut Vec<Clash>) {
    for trainer in &basis.resources.trainers {
        let Some(most) = trainer.most else { continue };
        let own = || plan.editions.iter().filter(|edition| edition.trainer == trainer.id);
        let half_days = own().map(|edition| edition.sessions.len() as u32).sum();
        if half_days > most {
            let editions = own().map(|edition| edition.id).collect();
            clashes.push(Clash::TrainerBeyond { trainer: trainer.id.clone(), editions, half_days, most });
        }
    }
}
