//! A half day of a plan as a row on paper.

use crate::app::trainer::export::{Exports, clock};
use crate::formats::{Entry, Line};
use crate::i18n::{Value, date, whole};
use crate::timetable::{Agenda, GroupId, HalfDay, Session, Weekday, Whose};

/// A column of a table of half days.
#[derive(Clone, Copy)]
pub(super) enum Column {
    When,
    Number,
    Course,
    Place,
    Trainer,
    Seats,
}

impl Column {
    fn phrase(self) -> &'static str {
        match self {
            Self::When => "plan-col-when",
            Self::Number => "plan-col-number",
            Self::Course => "plan-col-course",
            Self::Place => "edition-room-label",
            Self::Trainer => "plan-col-trainer",
            Self::Seats => "plan-col-seats",
        }
    }
}

/// How a table of half days is laid out.
pub(super) struct Layout {
    /// Its columns.
    pub columns: &'static [Column],
    /// Whether a section is a month; there are none otherwise.
    pub months: bool,
    /// Whether the groups of an edition stand below it.
    pub groups: bool,
}

/// The columns of the whole plan.
pub(super) const ALL: [Column; 6] =
    [Column::When, Column::Number, Column::Course, Column::Place, Column::Trainer, Column::Seats];
/// What a trainer has of it.
pub(super) const OF_TRAINER: Layout = Layout {
    columns: &[Column::When, Column::Number, Column::Course, Column::Place, Column::Seats],
    months: true,
    groups: true,
};
/// What a room has of it.
pub(super) const OF_ROOM: Layout = Layout {
    columns: &[Column::When, Column::Number, Column::Course, Column::Trainer, Column::Seats],
    months: true,
    groups: false,
};
/// What a group has of it.
pub(super) const OF_GROUP: Layout = Layout { columns: &ALL, months: false, groups: false };

impl Exports<'_> {
    /// A half day as a row. Who comes stands below the first half day of an edition only.
    pub(super) fn line(&self, entry: &Agenda, whose: &Whose, columns: &[Column], below: bool) -> Line {
        let Agenda { edition, number, session, .. } = *entry;
        let of = edition.sessions.len();
        let seats = if let Whose::Group(id) = whose { of_group(entry, id) } else { edition.taken() };
        let course = self.course(&edition.course);
        let cell = |column: &Column| match column {
            Column::When => Entry::Text(self.when_short(session)),
            Column::Number => Entry::Number(edition.id.to_string()),
            Column::Course if of == 1 => Entry::Text(course.clone()),
            Column::Course => {
                let numbers = [("number", number.to_string().into()), ("of", of.to_string().into())];
                let values: Vec<(&str, Value)> =
                    [("course", course.clone().into())].into_iter().chain(numbers).collect();
                Entry::Text(self.phrases.with("editions-title", &values))
            }
            Column::Place => Entry::Text(self.place(edition)),
            Column::Trainer => Entry::Text(self.trainer(&edition.trainer)),
            Column::Seats => Entry::Number(whole(self.phrases.language(), seats)),
        };
        let group = |(id, seats): &(GroupId, u32)| {
            let seats = whole(self.phrases.language(), *seats);
            self.phrases.with("paper-group", &[("group", self.group(id).into()), ("seats", seats.into())])
        };
        let below = if below && number == 1 {
            edition.seats.iter().map(group).collect::<Vec<_>>().join("; ")
        } else {
            String::new()
        };
        Line { entries: columns.iter().map(cell).collect(), below }
    }

    /// The heads of columns.
    pub(super) fn heads(&self, columns: &[Column]) -> Vec<String> {
        columns.iter().map(|column| self.phrases.get(column.phrase())).collect()
    }

    /// When a session is, in few words.
    fn when_short(&self, session: Session) -> String {
        let day = (Weekday::of(session.day) as u32 + 1).to_string();
        let weekday = self.phrases.with("weekday-short", &[("day", day.into())]);
        let day = [("weekday", weekday.into()), ("date", date(session.day).into())];
        let (name, more) = if let Some((from, to)) = self.hours(session) {
            ("paper-when", vec![("from", clock(from).into()), ("to", clock(to).into())])
        } else {
            let half = if session.half == HalfDay::Morning { "half-morning" } else { "half-afternoon" };
            ("session-when", vec![("half", self.phrases.get(half).into())])
        };
        self.phrases.with(name, &day.into_iter().chain(more).collect::<Vec<_>>())
    }
}

/// Seats of a group in the edition of a half day.
pub(super) fn of_group(entry: &Agenda, id: &GroupId) -> u32 {
    entry.edition.seats.iter().filter(|(group, _)| group == id).map(|(_, seats)| seats).sum()
}
