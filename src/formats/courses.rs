//! `courses.json`.

use super::at::{At, Wrong};
use super::campaign::write_both;
use super::halves::minute_word;
use super::pen::Pen;
use super::wire::Sheet;
use super::{COURSES_KIND, Fault, Import, Reason};
use crate::base::{CourseId, ScoreId};
use crate::framework::{Framework, Level};
use crate::training::{Catalogue, CatalogueFault, Cost, Course, Effect, Hours, Meeting, Mode, Offered};

pub(super) const MODES: [&str; 5] = ["self-paced", "live", "classroom", "mixed", "unknown"];
pub(super) const MODE_VALUES: [Mode; 5] = [Mode::SelfPaced, Mode::Live, Mode::Classroom, Mode::Mixed, Mode::Unknown];

/// Reads the catalogue. A course with an effect on a score that the framework lacks is a fault.
pub fn read_courses(name: &str, text: &str, framework: &Framework) -> Import<Catalogue> {
    let sheet = match Sheet::open(name, text, COURSES_KIND, 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Catalogue::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let courses = sheet.list("courses", &mut faults, |entry| course(entry, framework));
    let (catalogue, wrong) = checked(name, courses);
    faults.extend(wrong);
    (catalogue, faults)
}

/// The catalogue of courses, and what is wrong with them together.
pub(super) fn checked(name: &str, courses: Vec<Course>) -> Import<Catalogue> {
    let (catalogue, wrong) = Catalogue::new(courses);
    (catalogue, wrong.into_iter().map(|fault| told(name, fault)).collect())
}

/// Reads a course.
pub(super) fn course(entry: &At, framework: &Framework) -> Result<Course, Wrong> {
    let minutes = entry.at("minutes").between(1, u32::MAX)?;
    let mode = entry.at("mode").maybe(|mode| mode.one_of(&MODES))?;
    let prerequisites = |list: &At| list.all(|id| id.id(CourseId::new));
    let effects = entry.at("effects").all(|entry| effect(entry, framework))?;
    let editions = |list: &At| list.all(edition);
    Ok(Course {
        id: entry.at("id").id(CourseId::new)?,
        title: entry.at("title").both()?,
        provider: entry.at("provider").text()?,
        url: entry.at("url").maybe(url)?,
        languages: entry.at("languages").all(At::text)?,
        hours: if entry.at("minutes_estimated").flag()? {
            Hours::Estimated(minutes)
        } else {
            Hours::Published(minutes)
        },
        mode: mode.map_or(Mode::Unknown, |place| MODE_VALUES[place]),
        cost: match entry.at("cents").maybe(At::whole)? {
            None => Cost::Unknown,
            Some(0) => Cost::Free,
            Some(cents) => Cost::Cents(cents),
        },
        to_check: entry.at("to_check").flag()?,
        prerequisites: entry.at("prerequisites").maybe(prerequisites)?.unwrap_or_default(),
        effects,
        editions: entry.at("editions").maybe(editions)?.unwrap_or_default(),
    })
}

fn edition(entry: &At) -> Result<Offered, Wrong> {
    let list = entry.at("sessions");
    let meetings = list.all(meeting)?;
    let ordered = meetings.windows(2).all(|pair| pair[0] < pair[1] && !pair[0].meets(&pair[1]));
    if meetings.is_empty() || !ordered {
        return Err(list.breaks("one session at least, in order of time, none at the time of another"));
    }
    Ok(Offered { number: entry.at("number").whole()?, meetings, site: entry.at("site").maybe(At::both)? })
}

fn meeting(entry: &At) -> Result<Meeting, Wrong> {
    let day = entry.at("date").day()?;
    let from = entry.at("from").maybe(At::time)?;
    let to = |from| {
        let to = entry.at("to").time()?;
        if to > from { Ok((from, to)) } else { Err(entry.at("to").breaks("must be after the beginning")) }
    };
    Ok(Meeting { day, hours: from.map(to).transpose()? })
}

/// Writes a course, with what editions it has.
pub(super) fn write_course<'a>(pen: &'a mut Pen, course: &Course) -> &'a mut Pen {
    let mode = MODE_VALUES.iter().position(|mode| *mode == course.mode).map_or("unknown", |place| MODES[place]);
    pen.open('{').field("id").text(course.id.as_str());
    write_both(pen.field("title"), &course.title);
    pen.field("provider").text(&course.provider).field("url").maybe_text(course.url.as_deref());
    pen.field("languages").list(&course.languages, |pen, language| pen.text(language));
    pen.field("minutes").whole(course.hours.minutes());
    pen.field("minutes_estimated").flag(course.hours.is_estimated()).field("mode").text(mode);
    pen.field("cents").maybe_whole(match course.cost {
        Cost::Free => Some(0),
        Cost::Cents(cents) => Some(cents),
        Cost::Unknown => None,
    });
    pen.field("to_check").flag(course.to_check);
    pen.field("prerequisites").list(&course.prerequisites, |pen, id| pen.text(id.as_str()));
    pen.field("effects").list(&course.effects, |pen, effect| {
        pen.open('{').field("score").text(effect.score.as_str());
        pen.field("entry").whole(effect.entry.number().into()).field("exit").whole(effect.exit.number().into());
        pen.close('}')
    });
    if !course.editions.is_empty() {
        pen.field("editions").list(&course.editions, write_edition);
    }
    pen.close('}')
}

fn write_edition<'a>(pen: &'a mut Pen, edition: &Offered) -> &'a mut Pen {
    pen.open('{').field("number").whole(edition.number);
    pen.field("sessions").list(&edition.meetings, |pen, meeting| {
        pen.open('{').field("date").text(&meeting.day.to_string());
        if let Some((from, to)) = meeting.hours {
            pen.field("from").text(&minute_word(from)).field("to").text(&minute_word(to));
        }
        pen.close('}')
    });
    if let Some(site) = &edition.site {
        write_both(pen.field("site"), site);
    }
    pen.close('}')
}

pub(super) fn url(at: &At) -> Result<String, Wrong> {
    let url = at.text()?;
    if url.starts_with("https://") || url.starts_with("http://") {
        return Ok(url);
    }
    Err(at.breaks("must begin with https:// or http://"))
}

fn effect(entry: &At, framework: &Framework) -> Result<Effect, Wrong> {
    let level = |at: At| at.between(1, Level::COUNT as u32).map(|number| Level::ALL[number as usize - 1]);
    let score = entry.at("score").id(ScoreId::new)?;
    if framework.score(&score).is_none() {
        return Err(entry.at("score").fault(Reason::Unknown(score.to_string())));
    }
    Ok(Effect { score, entry: level(entry.at("entry"))?, exit: level(entry.at("exit"))? })
}

fn told(name: &str, fault: CatalogueFault) -> Fault {
    match fault {
        CatalogueFault::Twice(id) => Fault::new(name, "courses", Reason::Twice(id.to_string())),
        CatalogueFault::Dangling { course, missing } => {
            Fault::new(name, format!("{course}.prerequisites"), Reason::Unknown(missing.to_string()))
        }
        CatalogueFault::Cycle(ring) => {
            let mut names: Vec<&str> = ring.iter().map(CourseId::as_str).collect();
            names.extend(ring.first().map(CourseId::as_str));
            Fault::new(name, "prerequisites", Reason::Rule(format!("a ring: {}", names.join(" > "))))
        }
        CatalogueFault::Effect { course, score } => {
            let rule = format!("{score}: exit must be above entry, each score once");
            Fault::new(name, format!("{course}.effects"), Reason::Rule(rule))
        }
    }
}
