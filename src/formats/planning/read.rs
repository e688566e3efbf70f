//! Reading what editions are planned with from tables.

use std::collections::BTreeSet;

use super::column::{Column, RHYTHMS, SETTINGS, YES_NO};
use super::row::Row;
use super::{PlanningTable, is_called};
use crate::base::{Bilingual, CampaignId, CourseId, Day, PartId, PlaceId, RoomId, TrainerId, WaveId};
use crate::formats::resources::{RHYTHM_VALUES, SETTING_VALUES};
use crate::formats::{Fault, Reason, Table, folded, fresh_name, read_tables};
use crate::timetable::{
    Closure, EditionSize, GroupId, GroupLimits, MOST_MINUTES, MOST_SEATS, MOST_SESSIONS, Place, Resources, Rhythm,
    Room, Span, Trainer, Wave, Way, Week,
};

/// Most percent, and largest weight of a seat.
const HUNDRED: u32 = 100;

/// The rule for a table that is none of ours.
const NONE_OF_OURS: &str =
    "no table of rooms, ways, trainers, editions, waves, groups or closures: the titles of the columns tell";

/// Reads a table, or all sheets of a workbook, into what there is to plan with: each table that is there takes the place of what
/// there was, and is told; what the tables do not hold stays. A row that cannot be read is left out and told with its line and column.
/// A site that is not known yet is a new one. A row without a code is that of its title.
///
/// # Errors
/// That it is no table, or none of these.
pub fn read_planning(
    name: &str,
    bytes: &[u8],
    resources: &Resources,
) -> Result<(Resources, Vec<PlanningTable>, Vec<Fault>), Fault> {
    let tables = read_tables(name, bytes)?;
    let mut known: Vec<(PlanningTable, &String, &Table)> =
        tables.iter().filter_map(|(name, table)| Some((kind(&table.header)?, name, table))).collect();
    if known.is_empty() {
        return Err(Fault::new(name, "", Reason::Rule(NONE_OF_OURS.to_owned())));
    }
    known.sort_by_key(|(kind, ..)| *kind);
    let (mut all, mut read, mut faults) = (resources.clone(), Vec::new(), Vec::new());
    for (kind, name, table) in known {
        if read.contains(&kind) {
            faults.push(Fault::new(name, "", Reason::Twice(kind.title(crate::base::Language::English).to_owned())));
            continue;
        }
        read.push(kind);
        take_in(&mut all, kind, name, table, &mut faults);
        if kind == PlanningTable::Waves {
            faults.extend(without_waves(&mut all).into_iter().map(|reason| Fault::new(name, "", reason)));
        }
    }
    Ok((all, read, faults))
}

/// Takes groups out of waves that are no more. Gives the waves that are missed.
fn without_waves(all: &mut Resources) -> Vec<Reason> {
    let Resources { groups, waves, .. } = all;
    let gone = |id: &mut WaveId| !waves.iter().any(|wave| wave.id == *id);
    let mut missed: Vec<WaveId> = groups.iter_mut().filter_map(|limits| limits.wave.take_if(gone)).collect();
    missed.sort();
    missed.dedup();
    missed.into_iter().map(|id| Reason::Unknown(id.to_string())).collect()
}

/// The table that has the most of these columns, of those that have all they need.
fn kind(header: &[String]) -> Option<PlanningTable> {
    let found = |table: &PlanningTable| {
        let columns = Row::columns(table.columns(), header)?;
        Some((columns.iter().filter(|(_, place)| place.is_some()).count(), *table))
    };
    PlanningTable::ALL.iter().filter_map(found).max_by_key(|(count, _)| *count).map(|(_, table)| table)
}

fn take_in(all: &mut Resources, kind: PlanningTable, name: &str, table: &Table, faults: &mut Vec<Fault>) {
    let Some(columns) = Row::columns(kind.columns(), &table.header) else { return };
    let before = all.clone();
    match kind {
        PlanningTable::Rooms => all.rooms.clear(),
        PlanningTable::Ways => all.ways.clear(),
        PlanningTable::Trainers => all.trainers.clear(),
        PlanningTable::Sizes => all.sizes.clear(),
        PlanningTable::Waves => all.waves.clear(),
        PlanningTable::Groups => all.groups.clear(),
        PlanningTable::Closures => all.calendar.closed.clear(),
    }
    let rows = table.rows.iter().map(|row| Row { name, header: &table.header, columns: &columns, cells: row });
    let codes: BTreeSet<&str> =
        rows.clone().map(|row| row.text(Column::Code)).filter(|code| !code.is_empty()).collect();
    let name = |row: &Row, taken: Vec<&str>, before: Vec<(&str, &Bilingual)>| named(row, &codes, &taken, &before);
    for row in rows {
        let row = &row;
        let taken = match kind {
            PlanningTable::Rooms => {
                let taken = all.rooms.iter().map(|room| room.id.as_str()).collect();
                let known = before.rooms.iter().map(|room| (room.id.as_str(), &room.title)).collect();
                name(row, taken, known).and_then(|id| room(row, &id, all, &before)).map(|room| all.rooms.push(room))
            }
            PlanningTable::Ways => way(row, all).map(|way| all.ways.push(way)),
            PlanningTable::Trainers => {
                let taken = all.trainers.iter().map(|trainer| trainer.id.as_str()).collect();
                let known = before.trainers.iter().map(|trainer| (trainer.id.as_str(), &trainer.title)).collect();
                let trainer = name(row, taken, known).and_then(|id| trainer(row, &id, &before));
                trainer.map(|trainer| all.trainers.push(trainer))
            }
            PlanningTable::Sizes => size(row, all).map(|size| all.sizes.push(size)),
            PlanningTable::Waves => {
                let taken = all.waves.iter().map(|wave| wave.id.as_str()).collect();
                let known = before.waves.iter().map(|wave| (wave.id.as_str(), &wave.title)).collect();
                name(row, taken, known).and_then(|id| wave(row, &id, all, &before)).map(|wave| all.waves.push(wave))
            }
            PlanningTable::Groups => group(row, all).map(|group| all.groups.push(group)),
            PlanningTable::Closures => closure(row, &before).map(|closure| all.calendar.closed.push(closure)),
        };
        faults.extend(taken.err());
    }
}

/// A name of what a row is about: its code, or that of the only thing that was called so `before`, or one made of its title. Neither
/// is one that is `taken`, nor, without a code, one of the `codes` of other rows.
fn named(row: &Row, codes: &BTreeSet<&str>, taken: &[&str], before: &[(&str, &Bilingual)]) -> Result<String, Fault> {
    let code = row.text(Column::Code);
    if !code.is_empty() {
        let twice = || row.fault(Column::Code, Reason::Twice(code.to_owned()));
        return if taken.contains(&code) { Err(twice()) } else { Ok(code.to_owned()) };
    }
    let title = row.needed(Column::Title)?;
    let is_free = |id: &&str| !taken.contains(id) && !codes.contains(id);
    let called = before.iter().filter(|(_, own)| is_called(own, title)).map(|(id, _)| *id);
    if let [only] = called.collect::<Vec<_>>()[..]
        && is_free(&only)
    {
        return Ok(only.to_owned());
    }
    let mut taken = taken.iter().chain(codes).map(|id| (*id).to_owned()).collect();
    fresh_name(title, &mut taken).ok_or_else(|| row.fault(Column::Code, Reason::Missing))
}

/// What something is called: in both languages as before, where the text is that in one of them.
fn title(text: &str, before: Option<&Bilingual>) -> Bilingual {
    let same = before.filter(|both| both.it == text || both.en == text);
    same.cloned().unwrap_or_else(|| Bilingual { it: text.to_owned(), en: text.to_owned() })
}

/// A site by its code, or by what it is called in either language; `None` for one that is not known.
fn known_site(row: &Row, column: Column, all: &Resources) -> Result<Option<PlaceId>, Fault> {
    let text = row.needed(column)?;
    if let Some(site) = all.sites.iter().find(|site| site.id.as_str() == text) {
        return Ok(Some(site.id.clone()));
    }
    let mut called = all.sites.iter().filter(|site| is_called(&site.title, text)).map(|site| &site.id);
    let (first, other) = (called.next(), called.next());
    if let (Some(one), Some(other)) = (first, other) {
        return Err(row.breaks(column, &format!("{text}: several sites are called so; write {one} or {other}")));
    }
    Ok(first.cloned())
}

/// A site that must be known.
fn needed_site(row: &Row, column: Column, all: &Resources) -> Result<PlaceId, Fault> {
    let unknown = || row.fault(column, Reason::Unknown(row.text(column).to_owned()));
    known_site(row, column, all)?.ok_or_else(unknown)
}

/// A site; a new one where it is not known.
fn site(row: &Row, column: Column, all: &mut Resources) -> Result<PlaceId, Fault> {
    if let Some(id) = known_site(row, column, all)? {
        return Ok(id);
    }
    let text = row.needed(column)?;
    let mut taken = all.sites.iter().map(|site| site.id.to_string()).collect();
    let made = fresh_name(text, &mut taken).ok_or_else(|| row.fault(column, Reason::Missing))?;
    let id = row.id(column, &made, PlaceId::new)?;
    all.sites.push(Place { id: id.clone(), title: title(text, None) });
    Ok(id)
}

fn room(row: &Row, id: &str, all: &mut Resources, before: &Resources) -> Result<Room, Fault> {
    let id = row.id(Column::Code, id, RoomId::new)?;
    let called = row.needed(Column::Title)?;
    let free = row.week(Column::Free)?.unwrap_or(Week::ALL);
    let room = Room {
        title: title(called, before.room(&id).map(|room| &room.title)),
        seats: row.needed_whole(Column::Seats, 1, MOST_SEATS)?,
        computers: row.word(Column::Computers, &YES_NO)? == Some(0),
        set_up: row.whole(Column::SetUp, 0, MOST_MINUTES)?.unwrap_or(0),
        cents: row.cents(Column::HalfDayCost)?,
        free,
        away: row.spans(Column::Away)?,
        // Last, so that a row that cannot be read makes no site.
        site: site(row, Column::Site, all)?,
        id,
    };
    Ok(room)
}

fn way(row: &Row, all: &mut Resources) -> Result<Way, Fault> {
    let minutes = row.needed_whole(Column::Minutes, 0, MOST_MINUTES)?;
    let between = [needed_site(row, Column::Site, all)?, needed_site(row, Column::OtherSite, all)?];
    if between[0] == between[1] {
        return Err(row.breaks(Column::OtherSite, "must be another site"));
    }
    if all.ways.iter().any(|way| between.iter().all(|site| way.between.contains(site))) {
        return Err(row.fault(Column::OtherSite, Reason::Twice(row.text(Column::OtherSite).to_owned())));
    }
    Ok(Way { between, minutes })
}

fn trainer(row: &Row, id: &str, before: &Resources) -> Result<Trainer, Fault> {
    let id = row.id(Column::Code, id, TrainerId::new)?;
    let courses = row.words(Column::Courses).map(|course| row.id(Column::Courses, course, CourseId::new));
    Ok(Trainer {
        title: title(row.needed(Column::Title)?, before.trainer(&id).map(|trainer| &trainer.title)),
        courses: courses.collect::<Result<_, _>>()?,
        free: row.week(Column::Free)?.unwrap_or(Week::ALL),
        away: row.spans(Column::Away)?,
        busy: busy(row, before.trainer(&id))?,
        most: row.whole(Column::MostHalfDays, 0, u32::MAX)?,
        cents: row.cents(Column::HalfDayCost)?,
        id,
    })
}

/// When a trainer is busy by calendars: as before where the table says the same or nothing of it, for it does not tell several calendars
/// apart.
fn busy(row: &Row, before: Option<&Trainer>) -> Result<Vec<Vec<Span>>, Fault> {
    let (now, before) = (row.spans(Column::Busy)?, before.map(|trainer| trainer.busy.clone()).unwrap_or_default());
    if !row.has(Column::Busy) || now == before.concat() {
        return Ok(before);
    }
    Ok(if now.is_empty() { Vec::new() } else { vec![now] })
}

fn size(row: &Row, all: &Resources) -> Result<EditionSize, Fault> {
    let course = row.id(Column::Course, row.needed(Column::Course)?, CourseId::new)?;
    if all.size(&course).is_some() {
        return Err(row.fault(Column::Course, Reason::Twice(course.to_string())));
    }
    let least = row.needed_whole(Column::Least, 1, MOST_SEATS)?;
    let most = row.needed_whole(Column::Most, least, MOST_SEATS)?;
    Ok(EditionSize {
        setting: row.word(Column::Setting, &SETTINGS)?.map(|place| SETTING_VALUES[place]),
        rhythm: row.word(Column::Rhythm, &RHYTHMS)?.map_or(Rhythm::Weekly, |place| RHYTHM_VALUES[place]),
        sessions: row.whole(Column::Sessions, 1, MOST_SESSIONS)?,
        accompanied: row.whole(Column::Accompanied, 1, MOST_MINUTES)?,
        cents: row.cents(Column::EditionCost)?,
        seat_cents: row.cents(Column::SeatCost)?,
        weight: row.whole(Column::Weight, 1, HUNDRED)?.unwrap_or(1),
        ..EditionSize::new(course, least, most)
    })
}

/// First and last day; one day where there is no last.
fn days(row: &Row) -> Result<(Day, Day), Fault> {
    let from = row.day(Column::From)?.ok_or_else(|| row.fault(Column::From, Reason::Missing))?;
    let to = row.day(Column::To)?.unwrap_or(from);
    if to < from { Err(row.breaks(Column::To, "must not be before the first day")) } else { Ok((from, to)) }
}

fn wave(row: &Row, id: &str, all: &Resources, before: &Resources) -> Result<Wave, Fault> {
    let id = row.id(Column::Code, id, WaveId::new)?;
    let (from, to) = days(row)?;
    if all.waves.last().is_some_and(|last| last.to >= from) {
        return Err(row.breaks(Column::From, "must be after the last day of the wave before"));
    }
    Ok(Wave { title: title(row.needed(Column::Title)?, before.wave(&id).map(|wave| &wave.title)), from, to, id })
}

fn group(row: &Row, all: &Resources) -> Result<GroupLimits, Fault> {
    let group = GroupId {
        campaign: row.id(Column::Campaign, row.needed(Column::Campaign)?, CampaignId::new)?,
        part: row.id(Column::Part, row.needed(Column::Part)?, PartId::new)?,
    };
    if all.limits(&group).is_some() {
        return Err(row.fault(Column::Part, Reason::Twice(group.part.to_string())));
    }
    let site = match row.text(Column::Site) {
        "" => None,
        _ => Some(needed_site(row, Column::Site, all)?),
    };
    let wave = match row.text(Column::Wave) {
        "" => None,
        text => {
            let same = |wave: &&Wave| folded(wave.id.as_str()) == folded(text) || is_called(&wave.title, text);
            let found = all.waves.iter().find(same).map(|wave| wave.id.clone());
            Some(found.ok_or_else(|| row.fault(Column::Wave, Reason::Unknown(text.to_owned())))?)
        }
    };
    Ok(GroupLimits {
        site,
        share: row.whole(Column::Share, 1, HUNDRED)?,
        free: row.week(Column::Free)?.unwrap_or(Week::ALL),
        away: row.spans(Column::Away)?,
        wave,
        ..GroupLimits::new(group)
    })
}

fn closure(row: &Row, before: &Resources) -> Result<Closure, Fault> {
    let (from, to) = days(row)?;
    let text = row.needed(Column::Title)?;
    let same = before.calendar.closed.iter().find(|closure| closure.title.it == text || closure.title.en == text);
    Ok(Closure { from, to, title: title(text, same.map(|closure| &closure.title)) })
}
