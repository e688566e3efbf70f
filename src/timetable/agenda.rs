//! The sessions of a plan as they stand in somebody's calendar, and those that were taken out of it since.

use std::collections::BTreeSet;

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

/// The sessions of a plan in somebody's calendar, in order of time. Those that stood there in a plan that was given out `before`, the
/// oldest first, and do not stand there now come with them as gone, as they were last, so that a calendar that has them takes them
/// out.
pub fn agenda<'a>(plan: &'a Plan, before: &'a [Plan], whose: &Whose) -> Vec<Agenda<'a>> {
    let mut all = sessions(plan, whose);
    let mut known: BTreeSet<_> = all.iter().map(|now| (now.edition.id, now.number)).collect();
    for was in before.iter().rev().flat_map(|before| sessions(before, whose)) {
        if known.insert((was.edition.id, was.number)) {
            all.push(Agenda { gone: true, ..was });
        }
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
