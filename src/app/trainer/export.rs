//! What leaves the trainer's room: calendars, tables, invitations, registers, the catalogue with its editions. Pure: from a plan and
//! words to text and bytes.
//!
//! The same session is said in the same words wherever it stands, since a calendar program that is given two files takes
//! them for one appointment.

mod calendars;
mod catalogue;
mod compared;
mod invitation;
mod register;
mod sheets;
mod table;

pub use compared::ComparedExports;
pub use sheets::Sheet;

use super::State;
use crate::base::{CourseId, Day, PlanId, RoomId, TrainerId};
use crate::formats::file_name;
use crate::i18n::{Names, Phrases, date, whole};
use crate::timetable::{Demand, Edition, GroupId, HalfDay, Plan, Resources, Session};
use crate::training::Catalogue;

/// What exports of a plan are made of.
pub struct Exports<'a> {
    /// The name by which calendars know the plan again.
    pub name: &'a PlanId,
    /// The plan.
    pub plan: &'a Plan,
    /// The plans that calendars were given out of before, the oldest first.
    pub before: &'a [Plan],
    /// The groups that seats are given to.
    pub demand: &'a Demand,
    /// Rooms, trainers, hours.
    pub resources: &'a Resources,
    /// The courses.
    pub names: Names<'a>,
    /// The words.
    pub phrases: &'a Phrases,
    /// The day on which files are made.
    pub today: Day,
}

impl<'a> Exports<'a> {
    /// Those of the work as it is, in the words of these phrases; `name` is what calendars know the plan by.
    pub fn of(state: &'a State, name: &'a PlanId, phrases: &'a Phrases) -> Self {
        Self {
            name,
            plan: state.plan(),
            before: state.given.as_ref().filter(|given| given.name == *name).map_or(&[], |given| &given.plans),
            demand: state.demand(),
            resources: state.resources(),
            names: Names { framework: &state.content.framework, catalogue: &state.content.catalogue },
            phrases,
            today: state.today,
        }
    }
}

impl Exports<'_> {
    fn catalogue(&self) -> &Catalogue {
        self.names.catalogue
    }

    fn course(&self, id: &CourseId) -> String {
        self.phrases.course(self.names, id)
    }

    /// Room and site; none of an edition held online.
    fn room_and_site(&self, edition: &Edition) -> Option<[String; 2]> {
        edition.room.as_ref().map(|id| self.room(id))
    }

    /// A room and its site; its name alone where it is not known.
    fn room(&self, id: &RoomId) -> [String; 2] {
        let language = self.phrases.language();
        let Some(room) = self.resources.room(id) else { return [id.to_string(), String::new()] };
        let site = self.resources.sites.iter().find(|site| site.id == room.site);
        let site = site.map_or_else(|| room.site.to_string(), |site| site.title.get(language).to_owned());
        [room.title.get(language).to_owned(), site]
    }

    /// Where an edition is held, in words.
    fn place(&self, edition: &Edition) -> String {
        self.room_and_site(edition).map_or_else(|| self.phrases.get("editions-online"), |both| self.joined(both))
    }

    /// Room and site in words.
    fn joined(&self, [room, site]: [String; 2]) -> String {
        if site.is_empty() {
            return room;
        }
        self.phrases.with("editions-place", &[("room", room.into()), ("site", site.into())])
    }

    fn trainer(&self, id: &TrainerId) -> String {
        let found = self.resources.trainers.iter().find(|trainer| trainer.id == *id);
        found.map_or_else(|| id.to_string(), |trainer| trainer.title.get(self.phrases.language()).to_owned())
    }

    /// A group by the titles of its parts; where there are several bodies, with that of its own.
    fn group(&self, id: &GroupId) -> String {
        let language = self.phrases.language();
        let Some(group) = self.demand.groups.iter().find(|group| group.id == *id) else { return id.part.to_string() };
        let titles: Vec<&str> = group.titles.iter().map(|title| title.get(language)).collect();
        let titles = if titles.is_empty() { id.part.to_string() } else { titles.join(" + ") };
        let alone = self.demand.groups.iter().all(|other| other.body == group.body);
        if alone { titles } else { format!("{}: {titles}", group.body.get(language)) }
    }

    /// Beginning and end of a session in minutes after midnight, where the calendar has hours for its half of the day.
    fn hours(&self, session: Session) -> Option<(u16, u16)> {
        let hours = self.resources.calendar.hours.iter().find(|hours| hours.half == session.half)?;
        Some((hours.from, hours.to))
    }

    /// Minutes of all sessions of an edition, where all have hours.
    fn minutes(&self, edition: &Edition) -> Option<u32> {
        edition.sessions.iter().map(|session| self.hours(*session).map(|(from, to)| u32::from(to - from))).sum()
    }

    /// When a session is, in words.
    fn when(&self, session: Session) -> String {
        // 1 January 1970 was a Thursday.
        let weekday = (session.day.number() + 3).rem_euclid(7) + 1;
        let weekday = self.phrases.with("editions-weekday", &[("number", weekday.to_string().into())]);
        let day = [("weekday", weekday.into()), ("date", date(session.day).into())];
        if let Some((from, to)) = self.hours(session) {
            let times = [("from", clock(from).into()), ("to", clock(to).into())];
            self.phrases.with("editions-when", &day.into_iter().chain(times).collect::<Vec<_>>())
        } else {
            let half = if session.half == HalfDay::Morning { "morning" } else { "afternoon" };
            let half = [("half", half.into())];
            self.phrases.with("editions-when-half", &day.into_iter().chain(half).collect::<Vec<_>>())
        }
    }

    /// A number of seats.
    fn seats(&self, seats: u32) -> String {
        let shown = whole(self.phrases.language(), seats);
        self.phrases.with("editions-seats", &[("count", seats.into()), ("shown", shown.into())])
    }

    /// The seats of each group, a sentence each.
    fn seats_by_group(&self, edition: &Edition) -> Vec<String> {
        let said = |(group, seats): &(GroupId, u32)| {
            let values = [("group", self.group(group).into()), ("seats", self.seats(*seats).into())];
            self.phrases.with("editions-seats-of", &values)
        };
        edition.seats.iter().map(said).collect()
    }

    /// The name of a file of the plan.
    fn file(&self, name: &str) -> String {
        self.phrases.with(name, &[("year", self.today.year().to_string().into())])
    }

    /// The name of a file of an edition.
    fn edition_file(&self, name: &str, edition: &Edition) -> String {
        let course = file_name(&self.course(&edition.course));
        self.phrases.with(name, &[("number", edition.id.to_string().into()), ("course", course.into())])
    }
}

/// A time of day: `09:00`.
fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
