//! Exporting: tables for a spreadsheet, and the path as a calendar.

use crate::app::{Effect, PathState, State};
use crate::base::Moment;
use crate::formats::{Cell, write_csv, write_ics};
use crate::i18n::Phrases;
use crate::timetable::{Appointment, When};
use crate::training::path::{Held, Placed, Plan, placed};
use crate::training::{Cost, Course, Learned, Offered};

/// Offers the training done.
pub(super) fn learned(state: &State) -> Vec<Effect> {
    let row = |phrases: &Phrases, learned: &Learned| {
        let from = if learned.course.is_some() { phrases.get("table-catalogue") } else { String::new() };
        vec![
            Cell::Day(learned.day),
            Cell::Text(learned.title.clone()),
            Cell::Text(learned.provider.clone()),
            Cell::Hours(learned.minutes),
            Cell::Text(from),
        ]
    };
    let head = ["table-day", "table-title", "table-provider", "table-hours", "table-from"];
    table(state, "file-learned", &head, |phrases| state.person.learned.iter().map(|one| row(phrases, one)).collect())
}

/// Offers the path that is shown.
pub(super) fn path(state: &State) -> Vec<Effect> {
    let PathState::Ready(_, plan) = &state.path else { return Vec::new() };
    let head = [
        "table-number",
        "table-title",
        "table-provider",
        "table-hours",
        "table-published",
        "table-first-day",
        "table-last-day",
        "table-cost",
        "table-mode",
        "table-language",
        "table-reason",
        "table-address",
        "table-edition",
    ];
    table(state, "file-path", &head, |phrases| courses(state, plan, phrases))
}

/// Offers the path that is shown as a calendar: each course on the whole days of its weeks, or at the times of its edition.
pub(super) fn calendar(state: &State, now: Moment) -> Vec<Effect> {
    let (PathState::Ready(_, plan), Some(texts)) = (&state.path, state.texts()) else { return Vec::new() };
    let phrases = &texts.phrases;
    let text = write_ics(phrases.language(), &phrases.get("path-title"), now, &appointments(state, plan, phrases));
    vec![Effect::Download { name: named("file-path-calendar", state, phrases), text }]
}

/// The courses of a path. A course is known again by its own name: nothing tells whose path it is, and a later calendar
/// moves what an earlier one brought.
fn appointments(state: &State, plan: &Plan, phrases: &Phrases) -> Vec<Appointment> {
    let (names, wishes) = (state.names(), &state.person.wishes);
    let placed = placed(plan, names.catalogue, wishes, state.today);
    let courses = plan.steps.iter().zip(placed).filter_map(|(step, when)| {
        let course = names.catalogue.course(&step.course)?;
        let facts = [course.provider.clone(), phrases.duration(wishes.minutes_of(course))];
        let whole = Appointment {
            uid: format!("path-{}@sestante", course.id),
            when: When::Days { from: when.from, until: when.until },
            title: phrases.course(names, &course.id),
            place: None,
            text: facts.into_iter().chain(phrases.reasons(names, step)).collect::<Vec<_>>().join("\n"),
            url: course.url.clone(),
            // Some hours of these weeks, at times of one's own choice.
            busy: false,
            cancelled: false,
        };
        let Some(edition) = offered(course, when) else { return Some(vec![whole]) };
        let meetings = edition.meetings.iter().zip(1..).map(|(meeting, number)| Appointment {
            uid: format!("path-{}-{number}@sestante", course.id),
            when: match meeting.hours {
                Some((from, to)) => When::Hours { day: meeting.day, from, to },
                None => When::Days { from: meeting.day, until: meeting.day },
            },
            place: Some(phrases.site(edition)),
            text: format!("{}\n{}", phrases.when(course, when), whole.text),
            busy: true,
            ..whole.clone()
        });
        Some(meetings.collect())
    });
    courses.flatten().collect()
}

fn courses(state: &State, plan: &Plan, phrases: &Phrases) -> Vec<Vec<Cell>> {
    let (names, wishes) = (state.names(), &state.person.wishes);
    let placed = placed(plan, names.catalogue, wishes, state.today);
    let rows = plan.steps.iter().zip(placed).zip(1..).filter_map(|((step, when), number)| {
        let course = names.catalogue.course(&step.course)?;
        Some(vec![
            Cell::Whole(number),
            Cell::Text(phrases.course(names, &course.id)),
            Cell::Text(course.provider.clone()),
            Cell::Hours(wishes.minutes_of(course)),
            Cell::Text(phrases.get(if course.hours.is_estimated() { "table-no" } else { "table-yes" })),
            Cell::Day(when.from),
            Cell::Day(when.until),
            cost(course, phrases),
            Cell::Text(phrases.mode(course.mode)),
            Cell::Text(phrases.languages(&course.languages)),
            Cell::Text(phrases.reasons(names, step).join("; ")),
            Cell::Text(course.url.clone().unwrap_or_default()),
            offered(course, when).map_or(Cell::Text(String::new()), |edition| Cell::Whole(edition.number)),
        ])
    });
    rows.collect()
}

/// The edition of a course that the path takes.
fn offered(course: &Course, placed: Placed) -> Option<&Offered> {
    match placed.held {
        Held::Edition(place) => course.editions.get(place),
        Held::OwnTime | Held::NoEdition => None,
    }
}

/// What a course costs as a number, or in words that it is not stated, which no sum takes for nothing.
fn cost(course: &Course, phrases: &Phrases) -> Cell {
    match course.cost {
        Cost::Free => Cell::Money(0),
        Cost::Cents(cents) => Cell::Money(cents),
        Cost::Unknown => Cell::Text(phrases.cost(Cost::Unknown)),
    }
}

/// A file of a table with its head, named by a phrase.
fn table(state: &State, name: &str, head: &[&str], rows: impl FnOnce(&Phrases) -> Vec<Vec<Cell>>) -> Vec<Effect> {
    let Some(texts) = state.texts() else { return Vec::new() };
    let phrases = &texts.phrases;
    let mut all = vec![head.iter().map(|name| Cell::Text(phrases.get(name))).collect()];
    all.extend(rows(phrases));
    vec![Effect::Download { name: named(name, state, phrases), text: write_csv(phrases.language(), &all) }]
}

/// The name of a file, which tells nothing of the person.
fn named(name: &str, state: &State, phrases: &Phrases) -> String {
    phrases.with(name, &[("year", state.today.year().to_string().into())])
}
