//! What is printed of a plan: all of it by week, what each trainer, room and group has of it, and the registers to be signed. No name of a
//! participant is on any of it.

mod half_day;

use std::collections::BTreeMap;

use super::Exports;
use crate::app::trainer::{Paper, why_phrase};
use crate::formats::{Block, Entry, Line, Sections};
use crate::i18n::{date, whole};
use crate::timetable::propose::Unserved;
use crate::timetable::{Edition, EditionId, Session, Weekday, Whose, agenda};
use half_day::{ALL, Layout, OF_GROUP, OF_ROOM, OF_TRAINER, of_group};

/// Something of what is printed that can begin on a page of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Whose it is; empty where it is everybody's.
    pub title: String,
    /// The edition of a register.
    pub edition: Option<EditionId>,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

impl Exports<'_> {
    /// What a paper has on it: of registers that of one edition, or all. The whole plan and each register is one sheet; of trainers, rooms and groups those that are in the plan
    /// have one each, in their own order.
    pub fn sheets(&self, paper: Paper) -> Vec<Sheet> {
        let resources = self.resources;
        match paper {
            Paper::Plan => vec![Sheet { title: String::new(), edition: None, blocks: self.by_week() }],
            Paper::Trainers => {
                let known = resources.trainers.iter().map(|trainer| &trainer.id);
                let used = self.plan.editions.iter().map(|edition| &edition.trainer);
                let all = in_order(known, used).into_iter().map(Whose::Trainer);
                all.map(|whose| self.sheet_of(&whose, &OF_TRAINER)).collect()
            }
            Paper::Rooms => {
                let known = resources.rooms.iter().map(|room| &room.id);
                let used = self.plan.editions.iter().filter_map(|edition| edition.room.as_ref());
                let all = in_order(known, used).into_iter().map(Whose::Room);
                all.map(|whose| self.sheet_of(&whose, &OF_ROOM)).collect()
            }
            Paper::Groups => {
                let known = self.demand.groups.iter().map(|group| &group.id);
                let used = self.plan.editions.iter().flat_map(|edition| edition.seats.iter().map(|(group, _)| group));
                let all = in_order(known, used).into_iter().map(Whose::Group);
                all.map(|whose| self.sheet_of(&whose, &OF_GROUP)).collect()
            }
            Paper::Registers(only) => {
                let editions = self.in_time().into_iter().filter(|edition| only.is_none_or(|id| edition.id == id));
                let register = |edition: &Edition| Sheet {
                    title: self.numbered(edition.id, &self.course(&edition.course)),
                    edition: Some(edition.id),
                    blocks: self.register(edition),
                };
                editions.map(register).collect()
            }
        }
    }

    /// Editions and titles of all registers, in the order of the sheets, without what stands on them: a register has a line for each seat.
    pub fn registers(&self) -> Vec<(EditionId, String)> {
        let title = |edition: &Edition| (edition.id, self.numbered(edition.id, &self.course(&edition.course)));
        self.in_time().into_iter().map(title).collect()
    }

    /// The editions in order of time.
    fn in_time(&self) -> Vec<&Edition> {
        let mut editions: Vec<_> = self.plan.editions.iter().collect();
        editions.sort_by(|one, other| (&one.sessions, one.id).cmp(&(&other.sessions, other.id)));
        editions
    }

    /// What was not planned, course by course, those first that most people do without: people, and what stands in the way.
    pub fn unserved(&self, all: &[Unserved]) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(self.phrases.get("unserved-title"))];
        if all.is_empty() {
            blocks.push(Block::Text(self.phrases.get("unserved-none")));
            return blocks;
        }
        let mut courses: BTreeMap<usize, BTreeMap<&'static str, u32>> = BTreeMap::new();
        for one in all {
            *courses.entry(one.lesson).or_default().entry(why_phrase(one.reason)).or_default() += one.people;
        }
        let mut courses: Vec<_> =
            courses.into_iter().map(|(course, why)| (why.values().sum::<u32>(), course, why)).collect();
        courses.sort_by_key(|(people, course, _)| (std::cmp::Reverse(*people), *course));
        let number = |number: u32| whole(self.phrases.language(), number);
        let row = |(people, course, why): (u32, usize, BTreeMap<&'static str, u32>)| {
            let mut why: Vec<_> = why.into_iter().collect();
            why.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
            let said = |(name, people): (&'static str, u32)| format!("{}: {}", number(people), self.phrases.get(name));
            let title = self.demand.courses.get(course).map(|id| self.course(id)).unwrap_or_default();
            let why = why.into_iter().map(said).collect::<Vec<_>>().join("; ");
            vec![Entry::Text(title), Entry::Number(number(people)), Entry::Text(why)]
        };
        let head = ["need-course", "unserved-people", "unserved-why"].map(|name| self.phrases.get(name));
        blocks.push(Block::Table(head.into(), courses.into_iter().map(row).collect()));
        blocks
    }

    /// All half days of the plan, a section for each week.
    fn by_week(&self) -> Vec<Block> {
        let mut weeks: Vec<(i32, Vec<Line>)> = Vec::new();
        for entry in agenda(self.plan, &[], &Whose::All) {
            let monday = entry.session.day.number() - Weekday::of(entry.session.day) as i32;
            let line = self.line(&entry, &Whose::All, &ALL, true);
            match weeks.last_mut().filter(|(own, _)| *own == monday) {
                Some((_, lines)) => lines.push(line),
                None => weeks.push((monday, vec![line])),
            }
        }
        let title = |monday: i32| {
            let day = crate::base::Day::of_number(monday).unwrap_or_default();
            self.phrases.with("paper-week", &[("date", date(day).into())])
        };
        let sections = weeks.into_iter().map(|(monday, lines)| (title(monday), lines)).collect();
        vec![Block::Sections(Sections { head: self.heads(&ALL), below: self.phrases.get("paper-groups"), sections })]
    }

    /// What somebody has of the plan.
    fn sheet_of(&self, whose: &Whose, layout: &Layout) -> Sheet {
        let title = self.title_of(whose);
        let entries = agenda(self.plan, &[], whose);
        let mut editions: Vec<EditionId> = entries.iter().map(|entry| entry.edition.id).collect();
        editions.sort_unstable();
        editions.dedup();
        let mut sum = vec![
            self.phrases.count("plan-count", editions.len() as u32),
            self.phrases.count("paper-half-days", entries.len() as u32),
        ];
        if let Whose::Group(id) = whose {
            let first = entries.iter().filter(|entry| entry.number == 1);
            sum.push(self.seats(first.map(|entry| of_group(entry, id)).sum()));
        }
        let lines = entries.iter().map(|entry| self.line(entry, whose, layout.columns, layout.groups));
        let head = self.heads(layout.columns);
        let table = if layout.months {
            let mut months: Vec<(String, Vec<Line>)> = Vec::new();
            for (entry, line) in entries.iter().zip(lines) {
                let month = self.month(entry.session);
                match months.last_mut().filter(|(own, _)| *own == month) {
                    Some((_, lines)) => lines.push(line),
                    None => months.push((month, vec![line])),
                }
            }
            let below = self.phrases.get("paper-groups");
            Block::Sections(Sections { head, below, sections: months })
        } else {
            Block::Table(head, lines.map(|line| line.entries).collect())
        };
        Sheet {
            blocks: vec![Block::Heading(title.clone()), Block::Text(sum.join(" · ")), table], edition: None, title
        }
    }

    fn title_of(&self, whose: &Whose) -> String {
        match whose {
            Whose::All => String::new(),
            Whose::Trainer(id) => self.trainer(id),
            Whose::Room(id) => self.joined(self.room(id)),
            Whose::Group(id) => self.group(id),
        }
    }

    fn month(&self, session: Session) -> String {
        let (month, _) = session.day.month_and_day();
        let year = session.day.year().to_string();
        self.phrases.with("paper-month", &[("month", month.to_string().into()), ("year", year.into())])
    }

    /// A course with the number of its edition.
    fn numbered(&self, id: EditionId, course: &str) -> String {
        self.phrases.with("paper-edition", &[("number", id.to_string().into()), ("course", course.into())])
    }
}

/// What is used, in the order in which it is known; what is not known comes last.
fn in_order<'a, T: Ord + Clone + 'a>(known: impl Iterator<Item = &'a T>, used: impl Iterator<Item = &'a T>) -> Vec<T> {
    let mut used: std::collections::BTreeSet<&T> = used.collect();
    let known: Vec<T> = known.filter(|id| used.remove(id)).cloned().collect();
    known.into_iter().chain(used.into_iter().cloned()).collect()
}
