//! `courses.json`.

use super::at::{At, Wrong};
use super::wire::Sheet;
use super::{Fault, Import, Reason};
use crate::base::{CourseId, ScoreId};
use crate::framework::{Framework, Level};
use crate::training::{Catalogue, CatalogueFault, Cost, Course, Effect, Hours, Mode};

pub(super) const MODES: [&str; 5] = ["self-paced", "live", "classroom", "mixed", "unknown"];
pub(super) const MODE_VALUES: [Mode; 5] = [Mode::SelfPaced, Mode::Live, Mode::Classroom, Mode::Mixed, Mode::Unknown];

/// Reads the catalogue. A course with an effect on a score that the framework lacks is a fault.
pub fn read_courses(name: &str, text: &str, framework: &Framework) -> Import<Catalogue> {
    let sheet = match Sheet::open(name, text, "sestante-courses", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Catalogue::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let courses = sheet.list("courses", &mut faults, |entry| course(entry, framework));
    let (catalogue, wrong) = Catalogue::new(courses);
    faults.extend(wrong.into_iter().map(|fault| told(name, fault)));
    (catalogue, faults)
}

fn course(entry: &At, framework: &Framework) -> Result<Course, Wrong> {
    let minutes = entry.at("minutes").between(1, u32::MAX)?;
    let mode = entry.at("mode").maybe(|mode| mode.one_of(&MODES))?;
    let prerequisites = |list: &At| list.all(|id| id.id(CourseId::new));
    let effects = entry.at("effects").all(|entry| effect(entry, framework))?;
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
    })
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
