//! Reading what editions are planned with.

use super::{RHYTHM_VALUES, RHYTHMS, SETTING_VALUES, SETTINGS};
use crate::base::{CampaignId, CourseId, Day, PartId, PlaceId, RoomId, TrainerId, WaveId};
use crate::formats::at::{At, Wrong};
use crate::formats::halves;
use crate::formats::{Fault, Reason};
use crate::timetable::{
    Calendar, Closure, EditionSize, GroupId, GroupLimits, HalfDay, Hours, LONGEST_CALENDAR, MOST_MINUTES, MOST_SEATS,
    MOST_SESSIONS, Patron, Place, Resources, Rhythm, Room, Span, Trainer, USUAL_SHARE, USUAL_WAY, Wave, Way, Week,
    Weekday,
};

/// Most percent.
const WHOLE: u32 = 100;

/// Largest weight of a seat.
const MOST_WEIGHT: u32 = 100;

/// Reads the fields of resources; `None` when the calendar is among what cannot be read.
pub(in crate::formats) fn resources(root: &At, faults: &mut Vec<Fault>) -> Option<Resources> {
    let calendar = calendar(&root.at("calendar"));
    let invented = root.at("invented").maybe(At::flag);
    let (calendar, invented) = match (calendar, invented) {
        (Ok(calendar), Ok(invented)) => (calendar, invented.unwrap_or(false)),
        (calendar, invented) => {
            faults.extend(calendar.err().map(Into::into));
            faults.extend(invented.err().map(Into::into));
            return None;
        }
    };
    let mut all = Resources { invented, ..Resources::new(calendar) };
    all.sites = list(root, "sites", faults, |entry, known: &[Place]| {
        let id = entry.at("id").id(PlaceId::new)?;
        fresh(&entry.at("id"), id.as_str(), known.iter().any(|site| site.id == id))?;
        Ok(Place { id, title: entry.at("title").both()? })
    });
    all.ways = maybe_list(root, "ways", faults, |entry, known| way(entry, known, &all));
    all.rooms = list(root, "rooms", faults, |entry, known| room(entry, known, &all));
    all.trainers = list(root, "trainers", faults, trainer);
    all.sizes = list(root, "editions", faults, size);
    all.waves = maybe_list(root, "waves", faults, wave);
    all.groups = maybe_list(root, "groups", faults, |entry, known| group(entry, known, &all));
    let mut number = |field: &str, least: u32, most: u32| {
        root.at(field).maybe(|at| at.between(least, most)).unwrap_or_else(|wrong| {
            faults.push(wrong.into());
            None
        })
    };
    all.usual_way = number("usual_way", 0, MOST_MINUTES).unwrap_or(USUAL_WAY);
    all.usual_share = number("usual_share", 1, WHOLE).unwrap_or(USUAL_SHARE);
    all.budget = number("budget", 0, u32::MAX);
    Some(all)
}

/// Reads a list entry by entry; each sees those before it.
fn list<T>(root: &At, field: &str, faults: &mut Vec<Fault>, read: impl Fn(&At, &[T]) -> Result<T, Wrong>) -> Vec<T> {
    let list = root.at(field);
    let count = list.count().unwrap_or_else(|wrong| {
        faults.push(wrong.into());
        0
    });
    let mut sound = Vec::new();
    for place in 0..count {
        match read(&list.nth(place), &sound) {
            Ok(entry) => sound.push(entry),
            Err(wrong) => faults.push(wrong.into()),
        }
    }
    sound
}

/// The same for a list that may be missing.
fn maybe_list<T>(
    root: &At,
    field: &str,
    faults: &mut Vec<Fault>,
    read: impl Fn(&At, &[T]) -> Result<T, Wrong>,
) -> Vec<T> {
    match root.at(field).maybe(|_| Ok(())) {
        Ok(None) => Vec::new(),
        _ => list(root, field, faults, read),
    }
}

fn fresh(at: &At, name: &str, known: bool) -> Result<(), Wrong> {
    if known { Err(at.fault(Reason::Twice(name.to_owned()))) } else { Ok(()) }
}

/// A site that there is.
fn site(at: &At, all: &Resources) -> Result<PlaceId, Wrong> {
    let site = at.id(PlaceId::new)?;
    if all.site(&site).is_some() { Ok(site) } else { Err(at.fault(Reason::Unknown(site.to_string()))) }
}

fn way(entry: &At, known: &[Way], all: &Resources) -> Result<Way, Wrong> {
    let between = [site(&entry.at("from"), all)?, site(&entry.at("to"), all)?];
    if between[0] == between[1] {
        return Err(entry.at("to").breaks("must be another site"));
    }
    let same = |way: &Way| between.iter().all(|site| way.between.contains(site));
    fresh(&entry.at("to"), &format!("{}, {}", between[0], between[1]), known.iter().any(same))?;
    Ok(Way { between, minutes: entry.at("minutes").between(0, MOST_MINUTES)? })
}

fn room(entry: &At, known: &[Room], all: &Resources) -> Result<Room, Wrong> {
    let id = entry.at("id").id(RoomId::new)?;
    fresh(&entry.at("id"), id.as_str(), known.iter().any(|room| room.id == id))?;
    Ok(Room {
        id,
        title: entry.at("title").both()?,
        site: site(&entry.at("site"), all)?,
        seats: entry.at("seats").between(1, MOST_SEATS)?,
        computers: entry.at("computers").maybe(At::flag)?.unwrap_or(false),
        set_up: entry.at("set_up").maybe(|at| at.between(0, MOST_MINUTES))?.unwrap_or(0),
        cents: none_or_whole(&entry.at("cents"))?,
        free: week(&entry.at("half_days"))?,
        away: spans(&entry.at("away"))?,
    })
}

fn trainer(entry: &At, known: &[Trainer]) -> Result<Trainer, Wrong> {
    let id = entry.at("id").id(TrainerId::new)?;
    fresh(&entry.at("id"), id.as_str(), known.iter().any(|trainer| trainer.id == id))?;
    Ok(Trainer {
        id,
        title: entry.at("title").both()?,
        courses: entry.at("courses").all(|id| id.id(CourseId::new))?,
        free: week(&entry.at("half_days"))?,
        away: spans(&entry.at("away"))?,
        busy: entry.at("busy").maybe(|at| at.all(spans))?.unwrap_or_default(),
        most: entry.at("most").maybe(At::whole)?,
        cents: none_or_whole(&entry.at("cents"))?,
    })
}

fn size(entry: &At, known: &[EditionSize]) -> Result<EditionSize, Wrong> {
    let course = entry.at("course").id(CourseId::new)?;
    fresh(&entry.at("course"), course.as_str(), known.iter().any(|size| size.course == course))?;
    let least = entry.at("least").between(1, MOST_SEATS)?;
    let most = entry.at("most").between(least, MOST_SEATS)?;
    Ok(EditionSize {
        setting: entry.at("setting").maybe(|at| Ok(SETTING_VALUES[at.one_of(&SETTINGS)?]))?,
        rhythm: entry.at("rhythm").maybe(|at| Ok(RHYTHM_VALUES[at.one_of(&RHYTHMS)?]))?.unwrap_or(Rhythm::Weekly),
        sessions: entry.at("sessions").maybe(|at| at.between(1, MOST_SESSIONS))?,
        accompanied: entry.at("accompanied").maybe(|at| at.between(1, MOST_MINUTES))?,
        cents: none_or_whole(&entry.at("cents"))?,
        seat_cents: none_or_whole(&entry.at("seat_cents"))?,
        weight: entry.at("weight").maybe(|at| at.between(1, MOST_WEIGHT))?.unwrap_or(1),
        ..EditionSize::new(course, least, most)
    })
}

fn wave(entry: &At, known: &[Wave]) -> Result<Wave, Wrong> {
    let id = entry.at("id").id(WaveId::new)?;
    fresh(&entry.at("id"), id.as_str(), known.iter().any(|wave| wave.id == id))?;
    let (from, to) = days(entry)?;
    if known.last().is_some_and(|last| last.to >= from) {
        return Err(entry.at("from").breaks("must be after the last day of the wave before"));
    }
    Ok(Wave { id, title: entry.at("title").both()?, from, to })
}

fn group(entry: &At, known: &[GroupLimits], all: &Resources) -> Result<GroupLimits, Wrong> {
    let group = group_id(entry)?;
    fresh(&entry.at("part"), group.part.as_str(), known.iter().any(|other| other.group == group))?;
    let wave = |at: &At| {
        let wave = at.id(WaveId::new)?;
        if all.wave(&wave).is_some() { Ok(wave) } else { Err(at.fault(Reason::Unknown(wave.to_string()))) }
    };
    Ok(GroupLimits {
        site: entry.at("site").maybe(|at| site(at, all))?,
        share: entry.at("share").maybe(|at| at.between(1, WHOLE))?,
        free: week(&entry.at("half_days"))?,
        away: spans(&entry.at("away"))?,
        wave: entry.at("wave").maybe(wave)?,
        ..GroupLimits::new(group)
    })
}

/// A group by its campaign and its first part.
pub(in crate::formats) fn group_id(entry: &At) -> Result<GroupId, Wrong> {
    Ok(GroupId { campaign: entry.at("campaign").id(CampaignId::new)?, part: entry.at("part").id(PartId::new)? })
}

fn none_or_whole(at: &At) -> Result<u32, Wrong> {
    Ok(at.maybe(At::whole)?.unwrap_or(0))
}

fn week(at: &At) -> Result<Week, Wrong> {
    let slot = |at: &At| halves::slot(&at.text()?).ok_or_else(|| at.breaks("a half day such as mon-am or fri-pm"));
    Ok(at.maybe(|at| at.all(slot))?.map_or(Week::ALL, Week::from_iter))
}

fn spans(at: &At) -> Result<Vec<Span>, Wrong> {
    let span = |at: &At| {
        let rule = "days such as 2027-03-01, 2027-03-01-pm or 2027-03-01..2027-03-05";
        halves::span(&at.text()?).ok_or_else(|| at.breaks(rule))
    };
    Ok(at.maybe(|at| at.all(span))?.unwrap_or_default())
}

fn calendar(at: &At) -> Result<Calendar, Wrong> {
    let (from, to) = days(at)?;
    if to > from.after(LONGEST_CALENDAR) {
        return Err(at.at("to").breaks("at most three years after the first day"));
    }
    let hours = at.at("half_days").all(hours)?;
    if !hours.is_sorted_by(|one, next| one.half < next.half && one.to <= next.from) {
        return Err(at.at("half_days").breaks("in order of time, each once"));
    }
    Ok(Calendar {
        from,
        to,
        hours,
        weekdays: at.at("weekdays").all(|day| Ok(Weekday::ALL[day.one_of(&halves::DAYS)?]))?,
        holidays: at.at("holidays").maybe(At::flag)?.unwrap_or(true),
        patron: at.at("patron").maybe(patron)?,
        closed: at.at("closed").maybe(|closed| closed.all(closure))?.unwrap_or_default(),
    })
}

/// First and last day.
fn days(at: &At) -> Result<(Day, Day), Wrong> {
    let (from, to) = (at.at("from").day()?, at.at("to").day()?);
    if to < from { Err(at.at("to").breaks("must not be before the first day")) } else { Ok((from, to)) }
}

fn patron(at: &At) -> Result<Patron, Wrong> {
    let (month, day) = (at.at("month").small()?, at.at("day").small()?);
    // A leap year has all days that any year has.
    if Day::new(2000, month, day).is_none() {
        return Err(at.at("day").breaks("a day of the month"));
    }
    Ok(Patron { month, day, title: at.at("title").both()? })
}

fn closure(entry: &At) -> Result<Closure, Wrong> {
    let (from, to) = match entry.at("date").maybe(At::day)? {
        Some(date) => (date, date),
        None => days(entry)?,
    };
    Ok(Closure { from, to, title: entry.at("title").both()? })
}

fn hours(entry: &At) -> Result<Hours, Wrong> {
    let (from, to) = (entry.at("from").time()?, entry.at("to").time()?);
    if to <= from {
        return Err(entry.at("to").breaks("must be after the beginning"));
    }
    Ok(Hours { half: HalfDay::ALL[entry.at("id").one_of(&halves::HALVES)?], from, to })
}
