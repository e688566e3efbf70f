//! Where an edition goes when it is moved: from one set of half days that the calendar has for its course to another.

use super::Step;
use crate::timetable::{Basis, Edition, Session};

/// The half days of an edition after a step; `None` where there are none in that direction.
pub(super) fn stepped(basis: &Basis, edition: &Edition, step: Step) -> Option<Vec<Session>> {
    let from = *edition.sessions.first()?;
    let all = windows(basis, edition);
    let same = |window: &&Vec<Session>| window.first().is_some_and(|first| first.half == from.half);
    let day = |window: &&Vec<Session>| window[0].day.number();
    let apart = match step {
        Step::Half(half) => {
            let wanted = Session { half, ..from };
            return all.into_iter().find(|window| window.first() == Some(&wanted));
        }
        Step::Day(_) => 1,
        Step::Week(_) => 7,
    };
    let here = from.day.number();
    let found = match step {
        Step::Day(true) | Step::Week(true) => {
            all.iter().filter(same).filter(|window| day(window) >= here + apart).min_by_key(day)
        }
        _ => all.iter().filter(same).filter(|window| day(window) <= here - apart).max_by_key(day),
    };
    found.cloned()
}

/// The half days of an edition when one of them, by its place, is put on another; `None` where they would not all be open.
pub(super) fn put(basis: &Basis, edition: &Edition, place: usize, to: Session) -> Option<Vec<Session>> {
    let all = windows(basis, edition);
    let there = |place: usize| all.iter().find(|window| window.get(place) == Some(&to)).cloned();
    there(place).or_else(|| there(0))
}

/// All sets of half days that the edition can be held in. Of a course that cannot be held, single half days.
fn windows(basis: &Basis, edition: &Edition) -> Vec<Vec<Session>> {
    let open = basis.open();
    match basis.taught(&edition.course) {
        Ok(taught) => {
            let sessions = |time: Vec<usize>| time.into_iter().map(|place| open[place].session).collect();
            basis.times(taught).into_iter().map(sessions).collect()
        }
        Err(_) => open.iter().map(|open| vec![open.session]).collect(),
    }
}
