//! Writing what editions are planned with. What has its default is left out.

use super::{RHYTHM_VALUES, RHYTHMS, SETTING_VALUES, SETTINGS};
use crate::base::CourseId;
use crate::formats::campaign::write_both;
use crate::formats::halves;
use crate::formats::pen::Pen;
use crate::timetable::{Calendar, EditionSize, GroupId, GroupLimits, Resources, Rhythm, Room, Span, Trainer, Week};

/// Writes the fields of resources.
pub(in crate::formats) fn write_fields<'a>(pen: &'a mut Pen, all: &Resources) -> &'a mut Pen {
    pen.field("invented").flag(all.invented);
    pen.field("sites").list(&all.sites, |pen, site| {
        write_both(pen.open('{').field("id").text(site.id.as_str()).field("title"), &site.title).close('}')
    });
    pen.field("ways").list(&all.ways, |pen, way| {
        pen.open('{').field("from").text(way.between[0].as_str()).field("to").text(way.between[1].as_str());
        pen.field("minutes").whole(way.minutes).close('}')
    });
    pen.field("usual_way").whole(all.usual_way);
    pen.field("rooms").list(&all.rooms, room);
    pen.field("trainers").list(&all.trainers, trainer);
    pen.field("editions").list(&all.sizes, size);
    pen.field("waves").list(&all.waves, |pen, wave| {
        write_both(pen.open('{').field("id").text(wave.id.as_str()).field("title"), &wave.title);
        pen.field("from").text(&wave.from.to_string()).field("to").text(&wave.to.to_string()).close('}')
    });
    pen.field("groups").list(&all.groups, group);
    pen.field("usual_share").whole(all.usual_share);
    pen.field("budget").maybe_whole(all.budget);
    calendar(pen.field("calendar"), &all.calendar)
}

/// Writes the fields of a group's name.
pub(in crate::formats) fn write_group<'a>(pen: &'a mut Pen, group: &GroupId) -> &'a mut Pen {
    pen.field("campaign").text(group.campaign.as_str()).field("part").text(group.part.as_str())
}

fn room<'a>(pen: &'a mut Pen, room: &Room) -> &'a mut Pen {
    write_both(pen.open('{').field("id").text(room.id.as_str()).field("title"), &room.title);
    pen.field("site").text(room.site.as_str()).field("seats").whole(room.seats);
    pen.field("computers").flag(room.computers);
    whole(pen, "set_up", room.set_up);
    whole(pen, "cents", room.cents);
    week(pen, room.free);
    spans(pen, &room.away).close('}')
}

fn trainer<'a>(pen: &'a mut Pen, trainer: &Trainer) -> &'a mut Pen {
    write_both(pen.open('{').field("id").text(trainer.id.as_str()).field("title"), &trainer.title);
    pen.field("courses").list(trainer.courses.iter().map(CourseId::as_str), Pen::text);
    if let Some(most) = trainer.most {
        pen.field("most").whole(most);
    }
    whole(pen, "cents", trainer.cents);
    week(pen, trainer.free);
    spans(pen, &trainer.away);
    if !trainer.busy.is_empty() {
        pen.field("busy").list(&trainer.busy, |pen, calendar| {
            pen.open('[');
            for span in calendar {
                pen.text(&halves::span_word(*span));
            }
            pen.close(']')
        });
    }
    pen.close('}')
}

fn size<'a>(pen: &'a mut Pen, size: &EditionSize) -> &'a mut Pen {
    pen.open('{').field("course").text(size.course.as_str());
    pen.field("least").whole(size.least).field("most").whole(size.most);
    if let Some(place) = size.setting.and_then(|own| SETTING_VALUES.iter().position(|value| *value == own)) {
        pen.field("setting").text(SETTINGS[place]);
    }
    if let Some(place) = RHYTHM_VALUES.iter().position(|value| *value == size.rhythm && *value != Rhythm::Weekly) {
        pen.field("rhythm").text(RHYTHMS[place]);
    }
    for (name, number) in [("sessions", size.sessions), ("accompanied", size.accompanied)] {
        whole(pen, name, number.unwrap_or(0));
    }
    whole(pen, "cents", size.cents);
    whole(pen, "seat_cents", size.seat_cents);
    if size.weight != 1 {
        pen.field("weight").whole(size.weight);
    }
    pen.close('}')
}

fn group<'a>(pen: &'a mut Pen, limits: &GroupLimits) -> &'a mut Pen {
    write_group(pen.open('{'), &limits.group);
    if let Some(site) = &limits.site {
        pen.field("site").text(site.as_str());
    }
    whole(pen, "share", limits.share.unwrap_or(0));
    week(pen, limits.free);
    spans(pen, &limits.away);
    if let Some(wave) = &limits.wave {
        pen.field("wave").text(wave.as_str());
    }
    pen.close('}')
}

/// Writes a number unless it is nothing.
fn whole(pen: &mut Pen, name: &str, number: u32) {
    if number > 0 {
        pen.field(name).whole(number);
    }
}

fn week(pen: &mut Pen, week: Week) {
    if week != Week::ALL {
        pen.field("half_days").list(week.slots(), |pen, slot| pen.text(&halves::slot_word(slot)));
    }
}

fn spans<'a>(pen: &'a mut Pen, spans: &[Span]) -> &'a mut Pen {
    if !spans.is_empty() {
        pen.field("away").list(spans, |pen, span| pen.text(&halves::span_word(*span)));
    }
    pen
}

fn calendar<'a>(pen: &'a mut Pen, calendar: &Calendar) -> &'a mut Pen {
    pen.open('{').field("from").text(&calendar.from.to_string()).field("to").text(&calendar.to.to_string());
    pen.field("half_days").list(&calendar.hours, |pen, hours| {
        pen.open('{').field("id").text(halves::half_word(hours.half));
        pen.field("from").text(&halves::minute_word(hours.from));
        pen.field("to").text(&halves::minute_word(hours.to)).close('}')
    });
    pen.field("weekdays").list(&calendar.weekdays, |pen, weekday| pen.text(halves::day_word(*weekday)));
    pen.field("holidays").flag(calendar.holidays);
    if let Some(patron) = &calendar.patron {
        pen.field("patron").open('{').field("month").whole(patron.month.into());
        write_both(pen.field("day").whole(patron.day.into()).field("title"), &patron.title).close('}');
    }
    pen.field("closed").list(&calendar.closed, |pen, closure| {
        pen.open('{').field("from").text(&closure.from.to_string()).field("to").text(&closure.to.to_string());
        write_both(pen.field("title"), &closure.title).close('}')
    });
    pen.close('}')
}
