//! `resources.json`: rooms, trainers, sizes of editions, calendar.

use super::at::{At, Wrong};
use super::wire::Sheet;
use super::{Fault, Reason};
use crate::base::{CourseId, PlaceId, RoomId, TrainerId};
use crate::timetable::{
    Calendar, Closure, EditionSize, HalfDay, Hours, Place, Resources, Room, Slot, Trainer, Weekday,
};

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];
const HALVES: [&str; 2] = ["am", "pm"];
const HALF_DAYS: [HalfDay; 2] = [HalfDay::Morning, HalfDay::Afternoon];

/// Reads what editions are planned with. Names that refer to nothing are faults.
///
/// # Errors
/// The faults, when the calendar is among what cannot be read.
pub fn read_resources(name: &str, text: &str) -> Result<(Resources, Vec<Fault>), Vec<Fault>> {
    let sheet = Sheet::open(name, text, "sestante-resources", 1).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let sites = sheet.list("sites", &mut faults, |entry| {
        Ok(Place { id: entry.at("id").id(PlaceId::new)?, title: entry.at("title").both()? })
    });
    let rooms = sheet.list("rooms", &mut faults, |entry| room(entry, &sites));
    let trainers = sheet.list("trainers", &mut faults, trainer);
    let editions = sheet.list("editions", &mut faults, size);
    let root = sheet.root();
    match (calendar(&root.at("calendar")), root.at("invented").flag()) {
        (Ok(calendar), Ok(invented)) => {
            Ok((Resources { invented, sites, rooms, trainers, sizes: editions, calendar }, faults))
        }
        (calendar, invented) => {
            faults.extend(calendar.err().map(Into::into));
            faults.extend(invented.err().map(Into::into));
            Err(faults)
        }
    }
}

fn room(entry: &At, sites: &[Place]) -> Result<Room, Wrong> {
    let site = entry.at("site").id(PlaceId::new)?;
    if !sites.iter().any(|known| known.id == site) {
        return Err(entry.at("site").fault(Reason::Unknown(site.to_string())));
    }
    Ok(Room {
        id: entry.at("id").id(RoomId::new)?,
        title: entry.at("title").both()?,
        site,
        seats: entry.at("seats").between(1, u32::MAX)?,
        computers: entry.at("computers").flag()?,
    })
}

fn trainer(entry: &At) -> Result<Trainer, Wrong> {
    Ok(Trainer {
        id: entry.at("id").id(TrainerId::new)?,
        title: entry.at("title").both()?,
        courses: entry.at("courses").all(|id| id.id(CourseId::new))?,
        free: entry.at("half_days").all(slot)?,
    })
}

/// A half day of the week, such as `mon-am`.
fn slot(at: &At) -> Result<Slot, Wrong> {
    let text = at.text()?;
    let place = |words: &[&str], word: &str| words.iter().position(|known| *known == word);
    let found = text.split_once('-').and_then(|(day, half)| Some((place(&DAYS, day)?, place(&HALVES, half)?)));
    let (day, half) = found.ok_or_else(|| at.breaks("a half day such as mon-am or fri-pm"))?;
    Ok(Slot { weekday: WEEKDAYS[day], half: HALF_DAYS[half] })
}

fn size(entry: &At) -> Result<EditionSize, Wrong> {
    let least = entry.at("least").between(1, u32::MAX)?;
    let most = entry.at("most").between(least, u32::MAX)?;
    Ok(EditionSize { course: entry.at("course").id(CourseId::new)?, least, most })
}

fn calendar(at: &At) -> Result<Calendar, Wrong> {
    let (from, to) = (at.at("from").day()?, at.at("to").day()?);
    if to < from {
        return Err(at.at("to").breaks("must not be before the first day"));
    }
    let closure = |entry: &At| Ok(Closure { date: entry.at("date").day()?, title: entry.at("title").both()? });
    Ok(Calendar {
        from,
        to,
        hours: at.at("half_days").all(hours)?,
        weekdays: at.at("weekdays").all(|day| Ok(WEEKDAYS[day.one_of(&DAYS)?]))?,
        closed: at.at("closed").all(closure)?,
    })
}

fn hours(entry: &At) -> Result<Hours, Wrong> {
    let (from, to) = (minute(&entry.at("from"))?, minute(&entry.at("to"))?);
    if to <= from {
        return Err(entry.at("to").breaks("must be after the beginning"));
    }
    Ok(Hours { half: HALF_DAYS[entry.at("id").one_of(&HALVES)?], from, to })
}

/// Minutes after midnight, from a time such as `09:00`.
fn minute(at: &At) -> Result<u16, Wrong> {
    let text = at.text()?;
    let number = |part: &str, below: u16| part.parse::<u16>().ok().filter(|number| part.len() == 2 && *number < below);
    let minute = text.split_once(':').and_then(|(hour, minute)| Some(number(hour, 24)? * 60 + number(minute, 60)?));
    minute.ok_or_else(|| at.breaks("a time such as 09:00"))
}
