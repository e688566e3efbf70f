//! What is printed of a plan, held against the plan itself: every half day once, nobody left out, nothing made up, no name.

use std::collections::BTreeSet;
use std::fs;

use sestante::app::trainer::{Exports, Paper, Sheet};
use sestante::base::{Day, Language, PlanId};
use sestante::formats::{Block, Entry, Workspace, read_editions, write_html};
use sestante::i18n::{Names, Phrases, date};
use sestante::timetable::propose::{Reason, Unserved};
use sestante::timetable::{Edition, EditionId};

struct Desk {
    work: Workspace,
    content: sestante::app::trainer::Content,
    phrases: Phrases,
    name: PlanId,
}

impl Desk {
    fn new(language: Language) -> Self {
        let read = |path: &str| fs::read_to_string(path).expect(path);
        let (work, faults) = read_editions("work", &read("tests/data/trainer/work.json")).expect("the work");
        assert_eq!(faults, []);
        let texts = sestante::app::trainer::CONTENT_FILES.map(|path| read(&format!("public/{path}")));
        let code = language.code();
        let text = ["", "trainer."].map(|own| read(&format!("public/lang/{own}{code}.ftl"))).join("\n");
        Self {
            work,
            content: sestante::app::trainer::read_content(&texts).0,
            phrases: Phrases::new(language, &text).expect("sound phrases"),
            name: PlanId::new("plan").expect("a name"),
        }
    }

    fn exports(&self) -> Exports<'_> {
        Exports {
            name: &self.name,
            plan: &self.work.plan,
            before: &[],
            demand: &self.work.demand,
            resources: &self.work.resources,
            names: Names { framework: &self.content.framework, catalogue: &self.content.catalogue },
            phrases: &self.phrases,
            today: Day::read("2026-12-01").expect("a day"),
        }
    }
}

/// The rows of a sheet as texts, with what stands below them.
fn rows(sheet: &Sheet) -> Vec<(Vec<String>, String)> {
    let said = |entry: &Entry| match entry {
        Entry::Text(words) | Entry::Number(words) | Entry::Share(_, words) => words.clone(),
        Entry::Room => String::new(),
    };
    let mut rows = Vec::new();
    for block in &sheet.blocks {
        match block {
            Block::Table(_, all) => rows.extend(all.iter().map(|row| (row.iter().map(said).collect(), String::new()))),
            Block::Sections(table) => rows.extend(
                table
                    .sections
                    .iter()
                    .flat_map(|(_, lines)| lines)
                    .map(|line| (line.entries.iter().map(said).collect(), line.below.clone())),
            ),
            _ => {}
        }
    }
    rows
}

/// Day (by its place in a text such as `lun 11/01/2027, 09:00–13:00`), hours, and number of the edition.
fn key(row: &[String]) -> (String, String, String) {
    let (day, hours) = row[0].split_once(", ").expect("day and hours");
    (day.rsplit(' ').next().expect("a day").to_owned(), hours.to_owned(), row[1].clone())
}

/// The same of the plan.
fn expected<'a>(editions: impl Iterator<Item = &'a Edition>) -> BTreeSet<(String, String, String)> {
    let hours = |session: &sestante::timetable::Session| match session.half {
        sestante::timetable::HalfDay::Morning => "09:00–13:00".to_owned(),
        sestante::timetable::HalfDay::Afternoon => "14:00–17:00".to_owned(),
    };
    editions
        .flat_map(|edition| {
            edition.sessions.iter().map(move |session| (date(session.day), hours(session), edition.id.to_string()))
        })
        .collect()
}

#[test]
fn the_whole_plan_has_every_half_day_once_in_its_week() {
    for language in Language::ALL {
        let desk = Desk::new(language);
        let sheets = desk.exports().sheets(Paper::Plan);
        let [sheet] = &sheets[..] else { panic!("one sheet") };
        let rows = rows(sheet);
        let keys: Vec<_> = rows.iter().map(|(row, _)| key(row)).collect();
        let wanted = expected(desk.work.plan.editions.iter());
        assert_eq!(keys.len(), wanted.len());
        assert_eq!(keys.into_iter().collect::<BTreeSet<_>>(), wanted);
        // Weeks begin on their Monday, and what stands in one is within its seven days.
        let Some(Block::Sections(table)) = sheet.blocks.first() else { panic!("a table in sections") };
        assert!(table.sections.is_sorted_by_key(|_| 0) && table.head.len() == 6);
        for (title, lines) in &table.sections {
            let day = |text: &str| {
                let at = text.find('/').expect("a day") - 2;
                let part = |from: usize, to: usize| text[at + from..at + to].to_owned();
                Day::read(&format!("{}-{}-{}", part(6, 10), part(3, 5), part(0, 2))).expect("a day").number()
            };
            let monday = day(title);
            assert_eq!((monday + 3).rem_euclid(7), 0, "{title} is a Monday");
            assert!(lines.iter().all(|line| match &line.entries[0] {
                Entry::Text(when) => (0..7).contains(&(day(when) - monday)),
                _ => false,
            }));
        }
        // Each edition says once for whom it is, with all its seats.
        let edition =
            |number: &str| desk.work.plan.editions.iter().find(|one| one.id.to_string() == number).expect("it");
        for (row, below) in rows.iter().filter(|(_, below)| !below.is_empty()) {
            let seats: u32 = below
                .split("; ")
                .map(|group| {
                    group
                        .rsplit('(')
                        .next()
                        .and_then(|end| end.strip_suffix(')'))
                        .expect("seats")
                        .parse::<u32>()
                        .expect("a number")
                })
                .sum();
            assert_eq!((seats.to_string(), seats), (row[5].clone(), edition(&row[1]).taken()));
        }
        let told = rows.iter().filter(|(_, below)| !below.is_empty()).count();
        assert_eq!(told, desk.work.plan.editions.len());
    }
}

#[test]
fn trainers_rooms_and_groups_have_their_own_part_and_together_the_whole() {
    let desk = Desk::new(Language::Italian);
    let (exports, plan) = (desk.exports(), &desk.work.plan);
    let all = expected(plan.editions.iter());
    let together = |paper: Paper| -> BTreeSet<_> {
        exports
            .sheets(paper)
            .iter()
            .flat_map(|sheet| rows(sheet).iter().map(|(row, _)| key(row)).collect::<Vec<_>>())
            .collect()
    };
    assert_eq!(together(Paper::Trainers), all);
    assert_eq!(together(Paper::Groups), all);
    assert_eq!(together(Paper::Rooms), expected(plan.editions.iter().filter(|edition| edition.room.is_some())));
    let titles: Vec<String> = exports.sheets(Paper::Trainers).into_iter().map(|sheet| sheet.title).collect();
    let order: Vec<String> = desk
        .work
        .resources
        .trainers
        .iter()
        .filter(|trainer| plan.editions.iter().any(|edition| edition.trainer == trainer.id))
        .map(|trainer| trainer.title.it.clone())
        .collect();
    assert_eq!(titles, order, "those who teach, in the order of the resources");
    for (sheet, group) in exports.sheets(Paper::Groups).iter().zip(&desk.work.demand.groups) {
        let own = |edition: &&Edition| edition.seats.iter().any(|(id, _)| *id == group.id);
        assert_eq!(
            rows(sheet).iter().map(|(row, _)| key(row)).collect::<BTreeSet<_>>(),
            expected(plan.editions.iter().filter(own))
        );
        for (row, _) in rows(sheet) {
            let edition = plan.editions.iter().find(|edition| edition.id.to_string() == row[1]).expect("it");
            let seats = edition.seats.iter().find(|(id, _)| *id == group.id).map(|(_, seats)| seats.to_string());
            assert_eq!(Some(row[5].clone()), seats, "its own seats, and nobody else's");
        }
    }
}

#[test]
fn a_register_is_a_sheet_of_blank_lines_for_each_session() {
    let desk = Desk::new(Language::English);
    let sheets = desk.exports().sheets(Paper::Registers(None));
    assert_eq!(sheets.len(), desk.work.plan.editions.len());
    let first = |id: EditionId| desk.work.plan.editions.iter().find(|edition| edition.id == id).expect("it");
    let mut several = 0;
    for sheet in &sheets {
        let edition = first(sheet.edition.expect("an edition"));
        assert!(sheet.title.starts_with(&format!("{}. ", edition.id)));
        let turns = sheet.blocks.iter().filter(|block| **block == Block::Turn).count();
        assert_eq!(turns + 1, edition.sessions.len(), "each session can be taken along by itself");
        several += turns;
        let rows = rows(sheet);
        assert_eq!(rows.len(), edition.sessions.len() * edition.taken() as usize);
        assert!(rows.iter().all(|(row, _)| row[1..].iter().all(String::is_empty)), "names are written by hand");
    }
    assert!(several > 0);
    let days: Vec<_> = sheets.iter().map(|sheet| first(sheet.edition.expect("one")).sessions[0]).collect();
    assert!(days.is_sorted());
}

#[test]
fn where_one_register_is_wanted_no_other_is_made() {
    let desk = Desk::new(Language::English);
    let exports = desk.exports();
    let all = exports.sheets(Paper::Registers(None));
    let named: Vec<_> = all.iter().map(|sheet| (sheet.edition.expect("one"), sheet.title.clone())).collect();
    assert_eq!(exports.registers(), named, "all can be chosen from, in the order of the sheets");
    for sheet in all {
        assert_eq!(exports.sheets(Paper::Registers(sheet.edition)), [sheet]);
    }
    assert_eq!(exports.sheets(Paper::Registers(Some(EditionId(999_999)))), []);
}

#[test]
fn what_was_not_planned_is_told_with_its_reasons() {
    let desk = Desk::new(Language::English);
    let one = |lesson, people, reason| Unserved { lesson, group: 0, people, reason };
    let blocks = desk.exports().unserved(&[
        one(0, 3, Reason::NoTrainer),
        one(1, 40, Reason::TooFew { people: 2, least: 5 }),
        one(0, 9, Reason::NoRoom),
        one(1, 2, Reason::TooFew { people: 1, least: 5 }),
    ]);
    let title =
        |place: usize| desk.content.catalogue.course(&desk.work.demand.courses[place]).expect("it").title.en.clone();
    let row = |course, people: &str, why: &str| {
        vec![Entry::Text(title(course)), Entry::Number(people.to_owned()), Entry::Text(why.to_owned())]
    };
    let [Block::Heading(head), Block::Table(heads, rows)] = &blocks[..] else { panic!("{blocks:?}") };
    assert_eq!((head.as_str(), heads.len()), ("What is left out, and why", 3));
    assert_eq!(
        *rows,
        [
            row(1, "42", "42: too few people can come at the same time"),
            row(0, "12", "9: no room is free; 3: no trainer is free")
        ]
    );
    let none = desk.exports().unserved(&[]);
    assert_eq!(none[1], Block::Text("Nobody: all need has a seat.".to_owned()));
}

#[test]
fn sections_and_turns_stand_in_a_file_of_their_own_too() {
    let desk = Desk::new(Language::English);
    let sheets = desk.exports().sheets(Paper::Plan);
    let text = write_html(Language::English, "A & B", &[sheets[0].blocks.clone(), vec![Block::Turn]].concat());
    assert_eq!(text.matches("<tbody class=\"line\">").count(), rows(&sheets[0]).len());
    assert!(
        text.contains("<th colspan=\"6\" scope=\"colgroup\">Week of Monday 11/01/2027</th>")
            && text.contains("<hr class=\"turn\">")
    );
}
