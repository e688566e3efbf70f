//! Changing resources, need and plan.

use super::keep;
use crate::app::trainer::{Change, Effect, Move, News, Notice, State, Supply};
use crate::app::trainer::{adding, moving};
use crate::formats::Workspace;
use crate::timetable::{Edition, EditionId, GroupLimits, MOST_SEATS, Plan, Resources, Session, Unheld, Way};

/// Makes a change; what was before can be had back.
pub(super) fn apply(state: &mut State, change: Change) -> Vec<Effect> {
    let mut work: Workspace = (*state.desk.work).clone();
    match change {
        Change::Whom(whom) => work.whom = whom,
        Change::Supply(supply) => supplied(&mut work.resources, *supply),
        Change::Plan(step) => match planned(state, step) {
            Ok(plan) => work.plan = plan,
            Err(notice) => {
                state.tell(notice);
                return Vec::new();
            }
        },
    }
    keep::change(state, work)
}

/// Puts something in place of what has its name, or at the end.
fn put<T>(list: &mut Vec<T>, is_it: impl Fn(&T) -> bool, new: T) {
    match list.iter_mut().find(|one| is_it(one)) {
        Some(one) => *one = new,
        None => list.push(new),
    }
}

fn supplied(all: &mut Resources, supply: Supply) {
    match supply {
        Supply::Site(site) => put(&mut all.sites, |one| one.id == site.id, site.clone()),
        Supply::SiteRemoved(id) => {
            all.sites.retain(|site| site.id != id);
            all.rooms.retain(|room| room.site != id);
            all.ways.retain(|way| !way.between.contains(&id));
            all.groups.iter_mut().filter(|group| group.site.as_ref() == Some(&id)).for_each(|group| group.site = None);
        }
        Supply::Room(room) => put(&mut all.rooms, |one| one.id == room.id, room.clone()),
        Supply::RoomRemoved(id) => all.rooms.retain(|room| room.id != id),
        Supply::Way(between, minutes) => {
            let turned = [between[1].clone(), between[0].clone()];
            all.ways.retain(|way| way.between != between && way.between != turned);
            all.ways.extend(minutes.map(|minutes| Way { between, minutes }));
        }
        Supply::UsualWay(minutes) => all.usual_way = minutes,
        Supply::Trainer(trainer) => put(&mut all.trainers, |one| one.id == trainer.id, trainer.clone()),
        Supply::TrainerRemoved(id) => all.trainers.retain(|trainer| trainer.id != id),
        Supply::Size(size) => put(&mut all.sizes, |one| one.course == size.course, size.clone()),
        Supply::SizeRemoved(course) => all.sizes.retain(|size| size.course != course),
        Supply::Limits(limits) => {
            put(&mut all.groups, |one| one.group == limits.group, limits.clone());
            all.groups.retain(|one| *one != GroupLimits::new(one.group.clone()));
        }
        Supply::UsualShare(share) => all.usual_share = share.clamp(1, 100),
        Supply::Wave(wave) => {
            put(&mut all.waves, |one| one.id == wave.id, wave.clone());
            all.waves.sort_by_key(|wave| (wave.from, wave.to));
        }
        Supply::WaveRemoved(id) => {
            all.waves.retain(|wave| wave.id != id);
            all.groups.iter_mut().filter(|group| group.wave.as_ref() == Some(&id)).for_each(|group| group.wave = None);
        }
        Supply::Calendar(calendar) => all.calendar = calendar,
        Supply::Budget(cents) => all.budget = cents,
    }
}

/// The plan after a change; or what there is to tell when it cannot be made.
fn planned(state: &State, step: Move) -> Result<Plan, Notice> {
    let mut plan = state.plan().clone();
    match step {
        Move::Added(course) => {
            let basis = state.basis();
            let edition = adding::edition(&basis, &plan, &course).ok_or_else(|| {
                Notice::Own(News::NotAdded(course.clone(), basis.unheld(&course).unwrap_or(Unheld::NoTime)))
            })?;
            plan.editions.push(edition);
            plan.next += 1;
        }
        Move::Removed(id) => plan.editions.retain(|edition| edition.id != id),
        Move::Emptied => plan.editions.retain(|edition| edition.locked),
        Move::Locked(id, locked) => {
            plan.editions.iter_mut().filter(|edition| edition.id == id).for_each(|edition| edition.locked = locked);
        }
        Move::AllLocked(locked) => plan.editions.iter_mut().for_each(|edition| edition.locked = locked),
        Move::Trainer(id, trainer) => alter(&mut plan, id, |edition| edition.trainer = trainer),
        Move::Room(id, room) => alter(&mut plan, id, |edition| edition.room = room),
        // What the field tells of is not taken in.
        Move::Seats(_, _, seats) if seats > MOST_SEATS => {}
        Move::Seats(id, group, seats) => {
            let order = |id: &_| state.demand().group(id);
            alter(&mut plan, id, |edition| {
                edition.seats.retain(|(own, _)| *own != group);
                if seats > 0 {
                    edition.seats.push((group, seats));
                }
                edition.seats.sort_by_key(|(id, _)| order(id));
            });
        }
        Move::Stepped(id, step) => {
            let to = state.edition(id).and_then(|edition| moving::stepped(&state.basis(), edition, step));
            moved(&mut plan, id, to)?;
        }
        Move::Put(id, place, session) => {
            let to = state.edition(id).and_then(|edition| moving::put(&state.basis(), edition, place, session));
            moved(&mut plan, id, to)?;
        }
    }
    Ok(plan)
}

fn moved(plan: &mut Plan, id: EditionId, to: Option<Vec<Session>>) -> Result<(), Notice> {
    let to = to.ok_or(Notice::Own(News::NotMoved(id)))?;
    alter(plan, id, |edition| edition.sessions = to);
    Ok(())
}

/// Changes an edition.
fn alter(plan: &mut Plan, id: EditionId, change: impl FnOnce(&mut Edition)) {
    if let Some(edition) = plan.editions.iter_mut().find(|edition| edition.id == id) {
        change(edition);
    }
}
