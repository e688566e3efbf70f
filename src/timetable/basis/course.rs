//! Courses: how each is held, when it can be, and what leads to it.

use crate::base::{CourseId, ScoreId};
use crate::framework::Level;
use crate::timetable::{Demand, EditionSize, MOST_SESSIONS, Open, Resources, Rhythm, Room, Setting, Slot};
use crate::training::{Catalogue, Course};

/// A course that can be held, and how.
#[derive(Clone, Debug)]
pub struct Taught<'a> {
    /// The course.
    pub course: &'a Course,
    /// Its size.
    pub size: &'a EditionSize,
    /// Where it is held.
    pub setting: Setting,
    /// Minutes that an edition takes.
    pub minutes: u32,
    /// Half days that an edition takes.
    pub sessions: usize,
}

/// Why a course cannot be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unheld {
    /// The catalogue does not have it.
    Unknown,
    /// It has no size of editions.
    NoSize,
    /// Everybody takes it alone, and it is not accompanied.
    Alone,
    /// Nobody can give it.
    NoTrainer,
    /// No room suits it.
    NoRoom,
    /// The calendar has no half days that hold it.
    NoTime,
}

/// Whether a room suits what is held there.
pub(in crate::timetable) fn suits(setting: Setting, room: &Room) -> bool {
    match setting {
        Setting::Online => false,
        Setting::Room => true,
        Setting::Computers => room.computers,
    }
}

pub(super) fn taught<'a>(
    resources: &'a Resources,
    catalogue: &'a Catalogue,
    open: &[Open],
    id: &CourseId,
) -> Result<Taught<'a>, Unheld> {
    let course = catalogue.course(id).ok_or(Unheld::Unknown)?;
    let size = resources.size(id).ok_or(Unheld::NoSize)?;
    let minutes = size.minutes(course).ok_or(Unheld::Alone)?;
    let sessions = match size.sessions {
        Some(sessions) => sessions as usize,
        None => fewest(open, size.rhythm, minutes).ok_or(Unheld::NoTime)?,
    };
    Ok(Taught { course, size, setting: size.setting(course), minutes, sessions })
}

/// The fewest half days in this rhythm that hold so many minutes: where mornings are longer than afternoons, it may be mornings only.
fn fewest(open: &[Open], rhythm: Rhythm, least: u32) -> Option<usize> {
    let longest = open.iter().map(length).max().filter(|longest| *longest > 0)?;
    let from = least.div_ceil(longest).max(1) as usize;
    let holds = |sessions: &usize| windows(open, rhythm, *sessions).iter().any(|time| minutes(open, time) >= least);
    (from..=MOST_SESSIONS as usize).find(holds)
}

fn length(open: &Open) -> u32 {
    open.to.saturating_sub(open.from).into()
}

pub(super) fn minutes(open: &[Open], time: &[usize]) -> u32 {
    time.iter().map(|place| length(&open[*place])).sum()
}

/// All sets of so many open half days in a rhythm, in order of their first.
pub(super) fn windows(open: &[Open], rhythm: Rhythm, sessions: usize) -> Vec<Vec<usize>> {
    let runs = |places: Vec<usize>| places.windows(sessions.max(1)).map(<[usize]>::to_vec).collect::<Vec<_>>();
    match rhythm {
        Rhythm::Consecutive => runs((0..open.len()).collect()),
        Rhythm::Weekly => {
            let same = |slot: Slot| (0..open.len()).filter(|place| open[*place].session.slot() == slot).collect();
            let mut times: Vec<Vec<usize>> = Slot::all().flat_map(|slot| runs(same(slot))).collect();
            times.sort_unstable();
            times
        }
    }
}

/// What leads to a course.
#[derive(Clone, Debug, Default)]
pub(super) struct Leading {
    /// The courses on offer, by their places.
    pub by: Vec<usize>,
    /// Whether all of them are needed.
    pub all: bool,
}

/// Its prerequisites, where it has any: all of them, as on an employee's path, so that nothing leads to it where one of them is not on
/// offer. Else what reaches the level at which it can be entered.
pub(super) fn leading(demand: &Demand, catalogue: &Catalogue, id: &CourseId) -> Leading {
    let Some(course) = catalogue.course(id) else { return Leading::default() };
    if !course.prerequisites.is_empty() {
        let by: Option<Vec<usize>> = course.prerequisites.iter().map(|before| demand.course(before)).collect();
        return Leading { by: by.unwrap_or_default(), all: true };
    }
    let places = 0..demand.courses.len();
    let by = places
        .filter(|place| catalogue.course(&demand.courses[*place]).is_some_and(|other| leads(other, course)))
        .collect();
    Leading { by, all: false }
}

/// Whether a course reaches the level at which another can be entered, in a score that it touches, from below that level.
fn leads(course: &Course, to: &Course) -> bool {
    let reaches = |entry: Level, score: &ScoreId| {
        let own = course.effects.iter().find(|effect| effect.score == *score);
        own.is_some_and(|effect| effect.entry < entry && effect.exit >= entry)
    };
    course.id != to.id && to.effects.iter().any(|effect| reaches(effect.entry, &effect.score))
}
