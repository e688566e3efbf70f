//! Calendars of a plan: of all editions, of each trainer, room and group.

use super::Exports;
use crate::base::Moment;
use crate::formats::{file_name, write_ics, write_zip};
use crate::timetable::{Agenda, Appointment, When, Whose, agenda};

impl Exports<'_> {
    /// A calendar: its file's name and text; `None` where it has never had anything in it. `now` is by universal time.
    pub fn calendar(&self, whose: &Whose, now: Moment) -> Option<(String, String)> {
        let appointments = self.appointments(whose);
        let name = self.name_of(whose);
        let title = match &name {
            None => self.phrases.get("editions-calendar-all"),
            Some(name) => self.phrases.with("editions-calendar-of", &[("name", name.as_str().into())]),
        };
        let file = match &name {
            None => self.file("editions-file-calendar-all"),
            Some(name) => self.phrases.with("editions-file-calendar-of", &[("name", file_name(name).into())]),
        };
        let text = || write_ics(self.phrases.language(), &title, now, &appointments);
        (!appointments.is_empty()).then(|| (file, text()))
    }

    /// All calendars, each kind in a folder of its own, as ZIP with its name; `None` for more than the format holds.
    pub fn calendars(&self, now: Moment) -> Option<(String, Vec<u8>)> {
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for (folder, all) in self.everybody() {
            for whose in all {
                let Some((name, text)) = self.calendar(&whose, now) else { continue };
                let folder = folder.map(|folder| self.phrases.get(folder) + "/").unwrap_or_default();
                let stem = name.strip_suffix(".ics").unwrap_or(&name);
                let path = |more: usize| match more {
                    1 => format!("{folder}{stem}.ics"),
                    _ => format!("{folder}{stem}-{more}.ics"),
                };
                // Two of one name get numbers; there are never more of them than files.
                let free = (1..=files.len() + 1).map(path).find(|path| files.iter().all(|(taken, _)| taken != path));
                files.push((free?, text.into_bytes()));
            }
        }
        Some((self.file("editions-file-calendars"), write_zip(self.today, &files)?))
    }

    /// Whoever has a calendar, by kind, with the phrase of the folder.
    fn everybody(&self) -> [(Option<&'static str>, Vec<Whose>); 4] {
        let editions = || std::iter::once(self.plan).chain(self.before).flat_map(|plan| &plan.editions);
        let mut trainers: Vec<_> = editions().map(|edition| edition.trainer.clone()).collect();
        let mut rooms: Vec<_> = editions().filter_map(|edition| edition.room.clone()).collect();
        let mut groups: Vec<_> =
            editions().flat_map(|edition| &edition.seats).map(|(group, _)| group.clone()).collect();
        trainers.sort();
        trainers.dedup();
        rooms.sort();
        rooms.dedup();
        groups.sort();
        groups.dedup();
        [
            (None, vec![Whose::All]),
            (Some("editions-folder-trainers"), trainers.into_iter().map(Whose::Trainer).collect()),
            (Some("editions-folder-rooms"), rooms.into_iter().map(Whose::Room).collect()),
            (Some("editions-folder-groups"), groups.into_iter().map(Whose::Group).collect()),
        ]
    }

    fn name_of(&self, whose: &Whose) -> Option<String> {
        match whose {
            Whose::All => None,
            Whose::Trainer(id) => Some(self.trainer(id)),
            Whose::Room(id) => {
                let room = self.resources.rooms.iter().find(|room| room.id == *id);
                Some(room.map_or_else(|| id.to_string(), |room| room.title.get(self.phrases.language()).to_owned()))
            }
            Whose::Group(id) => Some(self.group(id)),
        }
    }

    fn appointments(&self, whose: &Whose) -> Vec<Appointment> {
        agenda(self.plan, self.before, whose).iter().map(|entry| self.appointment(entry)).collect()
    }

    fn appointment(&self, Agenda { edition, number, session, gone }: &Agenda) -> Appointment {
        let of = edition.sessions.len();
        let numbers = [("number", number.to_string().into()), ("of", of.to_string().into())];
        let course = self.course(&edition.course);
        let mut title = if of == 1 {
            course
        } else {
            let values: Vec<_> = [("course", course.into())].into_iter().chain(numbers.clone()).collect();
            self.phrases.with("editions-title", &values)
        };
        if *gone {
            title = self.phrases.with("editions-gone", &[("title", title.into())]);
        }
        let mut text = vec![self.phrases.with("editions-number", &[("number", edition.id.to_string().into())])];
        text.push(self.phrases.with("editions-session", &numbers));
        text.push(self.phrases.with("editions-trainer", &[("trainer", self.trainer(&edition.trainer).into())]));
        text.push(self.seats(edition.taken()));
        // Whose calendar this is need not know how many of another group come.
        text.extend(edition.seats.iter().map(|(group, _)| format!("- {}", self.group(group))));
        Appointment {
            uid: format!("{}-{}-{number}@sestante", self.name, edition.id),
            when: match self.hours(*session) {
                Some((from, to)) => When::Hours { day: session.day, from, to },
                None => When::Days { from: session.day, until: session.day },
            },
            title,
            place: Some(self.place(edition)),
            text: text.join("\n"),
            url: self.catalogue().course(&edition.course).and_then(|course| course.url.clone()),
            busy: true,
            cancelled: *gone,
        }
    }
}
