//! The editions as tables: a row for each session.

use super::Exports;
use crate::formats::{Cell, Tab, write_csv, write_xlsx};
use crate::timetable::Edition;

impl Exports<'_> {
    /// The sessions as CSV: the file's name and text.
    pub fn table(&self) -> (String, String) {
        (self.file("editions-file-table"), write_csv(self.phrases.language(), &self.sessions()))
    }

    /// The sessions, and the seats of each group, as a workbook: the file's name and bytes. `None` for more than the format holds.
    pub fn workbook(&self) -> Option<(String, Vec<u8>)> {
        let tab = |name: &str, rows| Tab { name: self.phrases.get(name), head: true, rows };
        let tabs = [tab("editions-tab-sessions", self.sessions()), tab("editions-tab-seats", self.seats_of_groups())];
        let title = self.phrases.get("editions-calendar-all");
        Some((self.file("editions-file-workbook"), write_xlsx(self.today, &title, &tabs)?))
    }

    fn sessions(&self) -> Vec<Vec<Cell>> {
        let head = [
            "editions-col-edition",
            "editions-col-course",
            "editions-col-session",
            "editions-col-of",
            "table-day",
            "editions-col-from",
            "editions-col-to",
            "table-hours",
            "editions-col-room",
            "editions-col-site",
            "editions-col-trainer",
            "editions-col-seats",
            "editions-col-groups",
            "editions-col-locked",
            "table-address",
        ];
        let mut rows = vec![self.head(&head)];
        rows.extend(self.plan.editions.iter().flat_map(|edition| self.sessions_of(edition)));
        rows
    }

    fn sessions_of(&self, edition: &Edition) -> Vec<Vec<Cell>> {
        let whole = |number: usize| Cell::Whole(u32::try_from(number).unwrap_or(u32::MAX));
        let [room, site] =
            self.room_and_site(edition).unwrap_or_else(|| [self.phrases.get("editions-online"), String::new()]);
        let url = self.catalogue().course(&edition.course).and_then(|course| course.url.clone());
        let row = |(place, session): (usize, &_)| {
            let hours = self.hours(*session);
            let time = |time: Option<u16>| time.map_or(Cell::Text(String::new()), Cell::Time);
            vec![
                Cell::Whole(edition.id.0),
                Cell::Text(self.course(&edition.course)),
                whole(place + 1),
                whole(edition.sessions.len()),
                Cell::Day(session.day),
                time(hours.map(|(from, _)| from)),
                time(hours.map(|(_, to)| to)),
                hours.map_or(Cell::Text(String::new()), |(from, to)| Cell::Hours(u32::from(to - from))),
                Cell::Text(room.clone()),
                Cell::Text(site.clone()),
                Cell::Text(self.trainer(&edition.trainer)),
                Cell::Whole(edition.taken()),
                Cell::Text(self.seats_by_group(edition).join("; ")),
                Cell::Text(self.phrases.get(if edition.locked { "editions-yes" } else { "editions-no" })),
                Cell::Text(url.clone().unwrap_or_default()),
            ]
        };
        edition.sessions.iter().enumerate().map(row).collect()
    }

    /// A row for each edition and group.
    fn seats_of_groups(&self) -> Vec<Vec<Cell>> {
        let head = ["editions-col-edition", "editions-col-course", "editions-col-group", "editions-col-seats"];
        let mut rows = vec![self.head(&head)];
        for edition in &self.plan.editions {
            rows.extend(edition.seats.iter().map(|(group, seats)| {
                let course = Cell::Text(self.course(&edition.course));
                vec![Cell::Whole(edition.id.0), course, Cell::Text(self.group(group)), Cell::Whole(*seats)]
            }));
        }
        rows
    }

    fn head(&self, names: &[&str]) -> Vec<Cell> {
        names.iter().map(|name| Cell::Text(self.phrases.get(name))).collect()
    }
}
