//! Writing what editions are planned with as tables.

use super::column::{Column, NEVER, RHYTHMS, SETTINGS, YES_NO, place};
use super::{PlanningTable, is_called};
use crate::base::{Bilingual, Language, PlaceId};
use crate::formats::csv::Cell;
use crate::formats::halves;
use crate::formats::xlsx::Tab;
use crate::timetable::{EditionSize, GroupLimits, Place, Resources, Room, Span, Trainer, Week};

/// The rows of a table, the first with the titles of its columns: for [`crate::formats::write_csv`].
pub fn planning_rows(language: Language, resources: &Resources, table: PlanningTable) -> Vec<Vec<Cell>> {
    let columns = table.columns();
    let titles = columns.iter().map(|titled| text(titled.titles[place(language)])).collect();
    let row = |cell: &dyn Fn(Column) -> Cell| columns.iter().map(|titled| cell(titled.column)).collect();
    let both = |words: &Bilingual| text(words.get(language));
    let mut rows: Vec<Vec<Cell>> = vec![titles];
    match table {
        PlanningTable::Rooms => {
            rows.extend(resources.rooms.iter().map(|own| row(&|it| room(language, resources, own, it))));
        }
        PlanningTable::Ways => rows.extend(resources.ways.iter().map(|way| {
            row(&|column| match column {
                Column::Site => site(language, resources, &way.between[0]),
                Column::OtherSite => site(language, resources, &way.between[1]),
                _ => Cell::Whole(way.minutes),
            })
        })),
        PlanningTable::Trainers => {
            rows.extend(resources.trainers.iter().map(|own| row(&|it| trainer(language, own, it))));
        }
        PlanningTable::Sizes => rows.extend(resources.sizes.iter().map(|own| row(&|it| size(language, own, it)))),
        PlanningTable::Waves => rows.extend(resources.waves.iter().map(|wave| {
            row(&|column| match column {
                Column::Code => text(wave.id.as_str()),
                Column::Title => both(&wave.title),
                Column::From => Cell::Day(wave.from),
                _ => Cell::Day(wave.to),
            })
        })),
        PlanningTable::Groups => {
            rows.extend(resources.groups.iter().map(|own| row(&|it| group(language, resources, own, it))));
        }
        PlanningTable::Closures => rows.extend(resources.calendar.closed.iter().map(|closure| {
            row(&|column| match column {
                Column::From => Cell::Day(closure.from),
                Column::To => Cell::Day(closure.to),
                _ => both(&closure.title),
            })
        })),
    }
    rows
}

/// All tables as sheets: for [`crate::formats::write_xlsx`].
pub fn planning_tabs(language: Language, resources: &Resources) -> Vec<Tab> {
    let tab = |table: PlanningTable| Tab {
        name: table.title(language).to_owned(),
        head: true,
        rows: planning_rows(language, resources, table),
    };
    PlanningTable::ALL.map(tab).into()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// A number, or an empty cell for none.
fn number(number: Option<u32>) -> Cell {
    number.map_or_else(|| text(""), Cell::Whole)
}

/// Half days of the week; an empty cell for all.
fn week(week: Week) -> Cell {
    if week == Week::ALL {
        return text("");
    }
    let words: Vec<String> = week.slots().map(halves::slot_word).collect();
    Cell::Text(if words.is_empty() { NEVER.to_owned() } else { words.join(" ") })
}

fn spans(spans: &[Span]) -> Cell {
    Cell::Text(spans.iter().map(|span| halves::span_word(*span)).collect::<Vec<_>>().join(" "))
}

/// A site by what it is called; by its code where another is called so, or has that as its code.
fn site(language: Language, resources: &Resources, id: &PlaceId) -> Cell {
    let title = resources.site(id).map_or(id.as_str(), |site| site.title.get(language));
    let means = |site: &Place| site.id.as_str() == title || is_called(&site.title, title);
    let another = resources.sites.iter().any(|site| site.id != *id && means(site));
    text(if another { id.as_str() } else { title })
}

fn room(language: Language, resources: &Resources, room: &Room, column: Column) -> Cell {
    match column {
        Column::Code => text(room.id.as_str()),
        Column::Title => text(room.title.get(language)),
        Column::Site => site(language, resources, &room.site),
        Column::Seats => Cell::Whole(room.seats),
        Column::Computers => text(YES_NO[usize::from(!room.computers)][place(language)]),
        Column::SetUp => Cell::Whole(room.set_up),
        Column::HalfDayCost => Cell::Money(room.cents),
        Column::Free => week(room.free),
        _ => spans(&room.away),
    }
}

fn trainer(language: Language, trainer: &Trainer, column: Column) -> Cell {
    match column {
        Column::Code => text(trainer.id.as_str()),
        Column::Title => text(trainer.title.get(language)),
        Column::Courses => {
            Cell::Text(trainer.courses.iter().map(crate::base::CourseId::as_str).collect::<Vec<_>>().join(" "))
        }
        Column::MostHalfDays => number(trainer.most),
        Column::HalfDayCost => Cell::Money(trainer.cents),
        Column::Free => week(trainer.free),
        Column::Away => spans(&trainer.away),
        _ => spans(&trainer.busy.concat()),
    }
}

fn size(language: Language, size: &EditionSize, column: Column) -> Cell {
    match column {
        Column::Course => text(size.course.as_str()),
        Column::Least => Cell::Whole(size.least),
        Column::Most => Cell::Whole(size.most),
        Column::Setting => text(size.setting.map_or("", |setting| SETTINGS[setting as usize][place(language)])),
        Column::Rhythm => text(RHYTHMS[size.rhythm as usize][place(language)]),
        Column::Sessions => number(size.sessions),
        Column::Accompanied => number(size.accompanied),
        Column::EditionCost => Cell::Money(size.cents),
        Column::SeatCost => Cell::Money(size.seat_cents),
        _ => Cell::Whole(size.weight),
    }
}

fn group(language: Language, resources: &Resources, limits: &GroupLimits, column: Column) -> Cell {
    match column {
        Column::Campaign => text(limits.group.campaign.as_str()),
        Column::Part => text(limits.group.part.as_str()),
        Column::Site => limits.site.as_ref().map_or_else(|| text(""), |id| site(language, resources, id)),
        Column::Share => number(limits.share),
        Column::Free => week(limits.free),
        Column::Away => spans(&limits.away),
        _ => text(limits.wave.as_ref().map_or("", |wave| wave.as_str())),
    }
}
