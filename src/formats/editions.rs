//! The work of a trainer: a plan of editions with what it stands on, as one file.

use super::at::{At, Wrong};
use super::pen::Pen;
use super::resources::{group_id, resources, write_group};
use super::wire::Sheet;
use super::{Fault, Reason, demand, halves, resources as wire};
use crate::base::{CourseId, PlanId, RoomId, TrainerId};
use crate::timetable::{Demand, Edition, EditionId, MOST_SEATS, Plan, Resources, Session, Whom};

/// What the file of a plan of editions says it is.
pub const EDITIONS_KIND: &str = "sestante-editions";

/// What the text says it is that tells what calendars were given out of.
const GIVEN_OUT: &str = "sestante-given-out";

/// Largest number of the next new edition: after it there is still room for many.
const MOST_NUMBER: u32 = 1_000_000_000;

const WHOM: [&str; 2] = ["took-part", "everybody"];
const WHOM_VALUES: [Whom; 2] = [Whom::TookPart, Whom::Everybody];

/// A plan of editions, and what it stands on. The catalogue is that of the app.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// What there is to plan with.
    pub resources: Resources,
    /// The need; nothing in it until an aggregate has been read.
    pub demand: Demand,
    /// Whose need is planned for.
    pub whom: Whom,
    /// The plan.
    pub plan: Plan,
    /// The name by which calendars know the plan again; none before there is a need.
    pub name: Option<PlanId>,
}

/// What calendars were given out of.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenOut {
    /// The name by which they know the plan again.
    pub name: PlanId,
    /// The plans, the oldest first.
    pub plans: Vec<Plan>,
}

/// Writes the work of a trainer: the same is the same bytes.
pub fn write_editions(work: &Workspace) -> String {
    let mut pen = Pen::new(EDITIONS_KIND, 1);
    wire::write_fields(pen.field("resources").open('{'), &work.resources).close('}');
    demand::write_fields(pen.field("demand").open('{'), &work.demand).close('}');
    pen.field("whom").text(WHOM[usize::from(work.whom == Whom::Everybody)]);
    pen.field("name").maybe_text(work.name.as_ref().map(PlanId::as_str));
    write_plan(&mut pen, &work.plan);
    pen.done()
}

/// Writes what calendars were given out of.
pub fn write_given_out(given: &GivenOut) -> String {
    let mut pen = Pen::new(GIVEN_OUT, 1);
    pen.field("name").text(given.name.as_str());
    pen.field("plans").list(&given.plans, |pen, plan| write_plan(pen.open('{'), plan).close('}'));
    pen.done()
}

fn write_plan<'a>(pen: &'a mut Pen, plan: &Plan) -> &'a mut Pen {
    pen.field("next").whole(plan.next).field("editions").list(&plan.editions, edition)
}

fn edition<'a>(pen: &'a mut Pen, edition: &Edition) -> &'a mut Pen {
    pen.open('{').field("id").whole(edition.id.0).field("course").text(edition.course.as_str());
    pen.field("room").maybe_text(edition.room.as_ref().map(RoomId::as_str));
    pen.field("trainer").text(edition.trainer.as_str());
    pen.field("sessions").list(&edition.sessions, |pen, session| pen.text(&halves::session_word(*session)));
    pen.field("seats").list(&edition.seats, |pen, (group, seats)| {
        write_group(pen.open('{'), group).field("seats").whole(*seats).close('}')
    });
    pen.field("locked").flag(edition.locked).close('}')
}

/// Reads the work of a trainer. An entry that cannot be read is left out and told; what an edition names may be anything, and shows
/// among the clashes where there is none of it.
///
/// # Errors
/// The faults, when the calendar or the need is among what cannot be read.
pub fn read_editions(name: &str, text: &str) -> Result<(Workspace, Vec<Fault>), Vec<Fault>> {
    let sheet = Sheet::open(name, text, EDITIONS_KIND, 1).map_err(|fault| vec![fault])?;
    let root = sheet.root();
    let mut faults = Vec::new();
    let Some(resources) = resources(&root.at("resources"), &mut faults) else { return Err(faults) };
    let whole = || -> Result<(Demand, Whom, u32, Option<PlanId>), Wrong> {
        let whom = WHOM_VALUES[root.at("whom").one_of(&WHOM)?];
        let name = root.at("name").maybe(|at| at.id(PlanId::new))?;
        Ok((demand::demand(&root.at("demand"))?, whom, next(&root)?, name))
    };
    let (demand, whom, next, name_of_plan) = match whole() {
        Ok(whole) => whole,
        Err(wrong) => {
            faults.push(wrong.into());
            return Err(faults);
        }
    };
    let read = sheet.list("editions", &mut faults, |entry| read_edition(entry, next));
    let mut editions: Vec<Edition> = Vec::new();
    for edition in read {
        if editions.iter().any(|other| other.id == edition.id) {
            faults.push(Fault::new(name, "editions", Reason::Twice(edition.id.to_string())));
        } else {
            editions.push(edition);
        }
    }
    editions.sort_by_key(|edition| edition.id);
    Ok((Workspace { resources, demand, whom, plan: Plan { editions, next }, name: name_of_plan }, faults))
}

/// Reads what calendars were given out of. A plan that cannot be read is left out and told.
///
/// # Errors
/// The fault, when its name cannot be read.
pub fn read_given_out(name: &str, text: &str) -> Result<(GivenOut, Vec<Fault>), Fault> {
    let sheet = Sheet::open(name, text, GIVEN_OUT, 1)?;
    let name = sheet.root().at("name").id(PlanId::new)?;
    let mut faults = Vec::new();
    let plans = sheet.list("plans", &mut faults, |plan| {
        let next = next(plan)?;
        Ok(Plan { editions: plan.at("editions").all(|entry| read_edition(entry, next))?, next })
    });
    Ok((GivenOut { name, plans }, faults))
}

/// The number of the next new edition.
fn next(plan: &At) -> Result<u32, Wrong> {
    plan.at("next").between(0, MOST_NUMBER)
}

fn read_edition(entry: &At, next: u32) -> Result<Edition, Wrong> {
    let number = entry.at("id").whole()?;
    if number >= next {
        return Err(entry.at("id").breaks("below the number of the next new edition"));
    }
    let seats = |at: &At| Ok((group_id(at)?, at.at("seats").between(1, MOST_SEATS)?));
    Ok(Edition {
        id: EditionId(number),
        course: entry.at("course").id(CourseId::new)?,
        room: entry.at("room").maybe(|at| at.id(RoomId::new))?,
        trainer: entry.at("trainer").id(TrainerId::new)?,
        sessions: entry.at("sessions").all(session)?,
        seats: entry.at("seats").all(seats)?,
        locked: entry.at("locked").flag()?,
    })
}

fn session(at: &At) -> Result<Session, Wrong> {
    halves::session(&at.text()?).ok_or_else(|| at.breaks("a half day such as 2027-03-01-am"))
}
