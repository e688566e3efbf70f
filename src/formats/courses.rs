//! `courses.json`.

use serde::Deserialize;

use super::wire::{Both, Sheet};
use super::{Fault, Import, Reason};
use crate::base::{CourseId, ScoreId};
use crate::framework::{Framework, Level};
use crate::training::{Catalogue, CatalogueFault, Cost, Course, Effect, Hours, Mode};

#[derive(Deserialize)]
struct WireCourse {
    id: String,
    title: Both,
    provider: String,
    url: Option<String>,
    languages: Vec<String>,
    minutes: u32,
    minutes_estimated: bool,
    mode: Option<WireMode>,
    cents: Option<u32>,
    to_check: bool,
    #[serde(default)]
    prerequisites: Vec<String>,
    effects: Vec<WireEffect>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WireMode {
    SelfPaced,
    Live,
    Classroom,
    Mixed,
}

#[derive(Deserialize)]
struct WireEffect {
    score: String,
    entry: u8,
    exit: u8,
}

/// Reads the catalogue. Effects on scores that the framework lacks are left aside; a course with no other is left out.
pub fn read_courses(name: &str, text: &str, framework: &Framework) -> Import<Catalogue> {
    let sheet = match Sheet::open(name, text, "sestante-courses", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Catalogue::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let courses = sheet.list("courses", &mut faults, |wire: WireCourse| course(wire, framework));
    let courses = courses.into_iter().filter(|course| !course.effects.is_empty()).collect();
    let (catalogue, wrong) = Catalogue::new(courses);
    faults.extend(wrong.into_iter().map(|fault| told(name, fault)));
    (catalogue, faults)
}

fn course(wire: WireCourse, framework: &Framework) -> Result<Course, Reason> {
    if wire.url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
        return Err(Reason::Rule("url: must begin with https:// or http://".to_owned()));
    }
    if wire.minutes == 0 {
        return Err(Reason::Rule("minutes: must be above 0".to_owned()));
    }
    let mut effects = Vec::new();
    for effect in wire.effects {
        let score = ScoreId::new(&effect.score)?;
        if framework.score(&score).is_some() {
            let level =
                |number| Level::new(number).ok_or_else(|| Reason::Rule("effects: levels run from 1 to 8".to_owned()));
            effects.push(Effect { score, entry: level(effect.entry)?, exit: level(effect.exit)? });
        }
    }
    let prerequisites = wire.prerequisites.iter().map(|id| CourseId::new(id)).collect::<Result<_, _>>()?;
    Ok(Course {
        id: CourseId::new(&wire.id)?,
        title: wire.title.into(),
        provider: wire.provider,
        url: wire.url,
        languages: wire.languages,
        hours: if wire.minutes_estimated { Hours::Estimated(wire.minutes) } else { Hours::Published(wire.minutes) },
        mode: wire.mode.map_or(Mode::Unknown, Mode::from),
        cost: match wire.cents {
            None => Cost::Unknown,
            Some(0) => Cost::Free,
            Some(cents) => Cost::Cents(cents),
        },
        to_check: wire.to_check,
        prerequisites,
        effects,
    })
}

impl From<WireMode> for Mode {
    fn from(wire: WireMode) -> Self {
        match wire {
            WireMode::SelfPaced => Self::SelfPaced,
            WireMode::Live => Self::Live,
            WireMode::Classroom => Self::Classroom,
            WireMode::Mixed => Self::Mixed,
        }
    }
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
