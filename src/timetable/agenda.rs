//! The sessions of a plan as they stand in somebody's calendar, and those that were taken out of it since.

use super::{Edition, GroupId, Plan, Session};
use crate::base::{RoomId, TrainerId};

/// Whose calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// That of all editions.
    All,
    /// That of a trainer.
    Trainer(TrainerId),
    /// That of a room.
    Room(RoomId),
    /// That of a group of people.
    Group(GroupId),
}

/// A session of an edition in somebody's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agenda<'a> {
    /// The edition; of a session that is gone as it was before.
    pub edition: &'a Edition,
    /// Number of the session, from 1.
    pub number: usize,
    /// When it is.
    pub session: Session,
    /// Whether it does not stand there any more.
    pub gone: bool,
}

/// The sessions of a plan in somebody's calendar, in order of time. Those that stood there in the plan that was given out `before`
/// and do not stand there now come with them as gone, so that a calendar that has them takes them out.
pub fn agenda<'a>(plan: &'a Plan, before: Option<&'a Plan>, whose: &Whose) -> Vec<Agenda<'a>> {
    let mut all = sessions(plan, whose);
    let there = all.len();
    for was in before.map(|before| sessions(before, whose)).unwrap_or_default() {
        let same = |now: &Agenda| now.edition.id == was.edition.id && now.number == was.number;
        if all[..there].iter().any(same) {
            continue;
        }
        all.push(Agenda { gone: true, ..was });
    }
    all.sort_by_key(|one| (one.session, one.edition.id, one.number));
    all
}

fn sessions<'a>(plan: &'a Plan, whose: &Whose) -> Vec<Agenda<'a>> {
    let own = plan.editions.iter().filter(|edition| is_in(edition, whose));
    own.flat_map(|edition| {
        let number =
            |(place, session): (usize, &Session)| Agenda { edition, number: place + 1, session: *session, gone: false };
        edition.sessions.iter().enumerate().map(number)
    })
    .collect()
}

fn is_in(edition: &Edition, whose: &Whose) -> bool {
    match whose {
        Whose::All => true,
        Whose::Trainer(id) => edition.trainer == *id,
        Whose::Room(id) => edition.room.as_ref() == Some(id),
        Whose::Group(id) => edition.seats.iter().any(|(group, _)| group == id),
    }
}
