//! A trainer's own calendar in the trainer's room: what it takes of the half days, what is told of it, and that nothing else of it is kept.

use std::fs;
use std::rc::Rc;

use sestante::app::room::Common;
use sestante::app::trainer::{
    CONTENT_FILES, CalendarRead, Change, ContentTexts, Effect, Event, Kept, News, Notice, Page, Part, State, Supply,
    read_content, read_kept, update,
};
use sestante::base::{Day, Language, TrainerId};
use sestante::formats::{
    PlanningTable, planning_rows, read_planning, read_resources, write_csv, write_editions, write_resources,
};
use sestante::i18n::Phrases;
use sestante::timetable::{Absent, Clash, EditionId, HalfDay, Session, Span, Trainer};

/// The room with the work of the invented example.
fn room() -> State {
    let today = Day::read("2026-12-01").expect("a day");
    let mut state = State::new(Language::Italian, today, Kept::default());
    let texts: ContentTexts = CONTENT_FILES.map(|path| fs::read_to_string(format!("public/{path}")).expect(path));
    update(&mut state, Event::Room(Common::ContentCame(Some((Rc::new(read_content(&texts).0), Vec::new())))));
    let work = fs::read("tests/data/trainer/work.json").expect("the work");
    update(&mut state, Event::FileCame("work.json".to_owned(), work.into()));
    assert!(state.clashes.iter().all(Clash::is_mild));
    state
}

fn phrases(language: Language) -> Phrases {
    let code = language.code();
    let text = ["", "trainer."].map(|own| fs::read_to_string(format!("public/lang/{own}{code}.ftl")).expect("phrases"));
    Phrases::new(language, &text.join("\n")).expect("sound phrases")
}

/// A calendar of events with titles and people in them, each given as its lines.
fn calendar(events: &[&str]) -> String {
    let event = |lines: &&str| {
        format!(
            "BEGIN:VEVENT\nSUMMARY:Visita dal dottor Bianchi\nLOCATION:Via Verdi 3\nATTENDEE;CN=Maria Rossi:mailto:m@example.org\n{}\nEND:VEVENT\n",
            lines.replace("; ", "\n")
        )
    };
    let events = events.iter().map(event).collect::<Vec<_>>().concat();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Maria Rossi\n{events}END:VCALENDAR\n").replace('\n', "\r\n")
}

fn who(state: &State) -> TrainerId {
    state.plan().editions[0].trainer.clone()
}

fn trainer<'a>(state: &'a State, id: &TrainerId) -> &'a Trainer {
    state.resources().trainer(id).expect("the trainer")
}

fn give(state: &mut State, id: &TrainerId, text: &str) -> Vec<Effect> {
    update(state, Event::CalendarCame(id.clone(), "rossi.ics".to_owned(), text.as_bytes().into()))
}

fn told(state: &State) -> &CalendarRead {
    state.calendar.as_ref().expect("something is told")
}

/// Editions of the plan that clash because the trainer is busy by the calendar.
fn busy_clashes(state: &State) -> Vec<EditionId> {
    let busy = |clash: &Clash| match clash {
        Clash::TrainerAbsent { edition, why: Absent::Busy(_), .. } => Some(*edition),
        _ => None,
    };
    state.clashes.iter().filter_map(busy).collect()
}

/// The half day of the first edition of the plan: a morning, when courses are held from 9 to 13.
fn first(state: &State) -> Session {
    let [session] = state.plan().editions[0].sessions[..] else { panic!("one half day") };
    assert_eq!(session.half, HalfDay::Morning);
    session
}

/// The beginning of an appointment on its day.
fn begins(session: Session, time: &str) -> String {
    format!("DTSTART:{}T{time}", session.day.to_string().replace('-', ""))
}

#[test]
fn an_appointment_takes_the_half_days_that_it_touches_and_clashes_at_once() {
    let mut state = room();
    let first = first(&state);
    let id = who(&state);
    let before = state.desk.work.clone();
    let effects = give(&mut state, &id, &calendar(&[&format!("{}; DURATION:PT30M", begins(first, "124500"))]));
    assert_eq!(trainer(&state, &id).busy, [[Span { from: first, to: first }]]);
    assert_eq!((told(&state).taken, told(&state).known, told(&state).unread.len()), (1, false, 0));
    assert_eq!(busy_clashes(&state), [state.plan().editions[0].id]);
    assert_eq!(state.plan(), &before.plan, "the plan stays as it is");

    // Times only: nothing of the calendar's words is kept anywhere.
    let kept = effects.iter().find_map(|effect| match effect {
        Effect::Keep(_, Some(text)) => Some(text.clone()),
        _ => None,
    });
    let kept = kept.expect("the work is kept");
    assert!(kept.contains(&format!(r#""busy":[["{}-am"]]"#, first.day)));
    for word in ["Bianchi", "Verdi", "Maria", "rossi"] {
        assert!(!kept.contains(word), "{word}");
    }
    let again = read_kept(vec![("work".to_owned(), kept)]);
    assert_eq!(again.work.as_ref(), Some(&*state.desk.work));

    update(&mut state, Event::Undone);
    assert_eq!((&state.desk.work, busy_clashes(&state).len(), &state.calendar), (&before, 0, &None));
    update(&mut state, Event::Redone);
    assert_eq!(busy_clashes(&state).len(), 1);

    // All that a calendar took is taken away together.
    let mut free = trainer(&state, &id).clone();
    free.busy.remove(0);
    update(&mut state, Event::Changed(Change::Supply(Box::new(Supply::Trainer(free)))));
    assert_eq!((&state.desk.work, busy_clashes(&state).len()), (&before, 0));
}

#[test]
fn what_is_told_of_a_calendar_is_what_was_taken() {
    for (what, text, taken, unread, changed) in [
        ("a time in the evening", calendar(&["DTSTART:20270111T190000; DURATION:PT2H"]), 0, 0, false),
        ("the pause between the halves", calendar(&["DTSTART:20270111T130000; DURATION:PT1H"]), 0, 0, false),
        ("a Sunday", calendar(&["DTSTART;VALUE=DATE:20270117"]), 0, 0, false),
        ("before the first day", calendar(&["DTSTART:20261231T090000; DURATION:PT4H"]), 0, 0, false),
        ("nothing at all", calendar(&[]), 0, 0, false),
        ("marked as free", calendar(&["DTSTART:20270111T090000; DURATION:PT4H; TRANSP:TRANSPARENT"]), 0, 0, false),
        ("a whole day", calendar(&["DTSTART;VALUE=DATE:20270112"]), 2, 0, true),
        ("a week with its end", calendar(&["DTSTART;VALUE=DATE:20270111; DTEND;VALUE=DATE:20270118"]), 10, 0, true),
        // Easter Monday, 29 March, is closed, and so is 30 March.
        ("over Easter", calendar(&["DTSTART;VALUE=DATE:20270329; DTEND;VALUE=DATE:20270401"]), 2, 0, true),
        (
            "each Tuesday of January",
            calendar(&["DTSTART:20270112T150000; DURATION:PT1H; RRULE:FREQ=WEEKLY;UNTIL=20270131T000000Z"]),
            3,
            0,
            true,
        ),
        (
            "a rule that is not understood beside one that is",
            calendar(&[
                "DTSTART:20270112T150000; DURATION:PT1H; RRULE:FREQ=HOURLY;COUNT=400",
                "DTSTART:20270113T090000; DURATION:PT1H",
            ]),
            1,
            1,
            true,
        ),
        ("only a rule that is not understood", calendar(&["DTSTART:20270112T150000; RRULE:FREQ=HOURLY"]), 0, 1, false),
        ("a text", "Buongiorno a tutti\n".to_owned(), 0, 1, false),
        ("an empty file", String::new(), 0, 1, false),
    ] {
        let mut state = room();
        let (id, before) = (who(&state), state.desk.work.clone());
        give(&mut state, &id, &text);
        let read = told(&state);
        assert_eq!((read.taken, read.unread.len()), (taken, unread), "{what}");
        assert_eq!(
            (*state.desk.work != *before, !state.before.is_empty() && state.before.len() > 1),
            (changed, changed),
            "{what}"
        );
        for language in Language::ALL {
            let phrases = phrases(language);
            let said = read.words(&phrases);
            assert!(said.starts_with("rossi.ics: ") && !said.contains('$'), "{what}: {said}");
            let lines = read.unread_words(&phrases);
            let expected = if unread == 0 || !text.contains("VCALENDAR") { 0 } else { unread + 1 };
            assert_eq!(lines.len(), expected, "{what}: {lines:?}");
        }
    }
}

#[test]
fn each_bad_file_is_told_in_its_own_words() {
    let said = |text: &str| {
        let mut state = room();
        let id = who(&state);
        give(&mut state, &id, text);
        (told(&state).words(&phrases(Language::English)), told(&state).unread_words(&phrases(Language::English)))
    };
    let export = "An .ics file is needed, as calendar programs export it.";
    assert_eq!(said(" \r\n").0, format!("rossi.ics: the file is empty. {export}"));
    assert_eq!(said("A;B\n1;2\n").0, format!("rossi.ics: not a calendar. {export}"));
    assert_eq!(
        said(&calendar(&["DTSTART:20280111T090000; DURATION:PT1H"])).0,
        "rossi.ics: from 11/01/2027 to 30/06/2027 there is no appointment in the hours of courses, and nothing has changed. \
         Appointments cancelled or marked as free do not count."
    );
    let (words, lines) =
        said(&calendar(&["DTSTART:20270112T150000; DURATION:PT1H; RRULE:FREQ=HOURLY", "DTSTART:20270112"]));
    assert!(words.contains(": 2 half days"), "{words}");
    assert_eq!(lines[0], "One place in the file was not read.");
    assert!(lines[1].starts_with("rossi.ics, line 10: the recurrence “FREQ=HOURLY” cannot be read"), "{lines:?}");
    let many = vec!["DTSTART:soon"; 12];
    let (_, lines) = said(&calendar(&many));
    assert_eq!(lines.len(), 11);
    assert!(lines[0].contains("12"), "{}", lines[0]);
}

#[test]
fn a_calendar_that_comes_again_changes_nothing_and_another_one_is_added() {
    let mut state = room();
    let id = who(&state);
    let (one, other) =
        (calendar(&["DTSTART:20270111T090000; DURATION:PT1H"]), calendar(&["DTSTART;VALUE=DATE:20270112"]));
    give(&mut state, &id, &one);
    let work = state.desk.work.clone();
    assert_eq!(give(&mut state, &id, &one), [], "nothing is to be kept");
    assert!(told(&state).known && state.desk.work == work);
    give(&mut state, &id, &other);
    assert_eq!(trainer(&state, &id).busy.len(), 2);
    // What is told goes when one looks elsewhere.
    update(&mut state, Event::Room(Common::Opened(Page::Resources(Part::Rooms))));
    assert_eq!(state.calendar, None);
}

#[test]
fn a_calendar_among_other_files_is_not_a_table() {
    let mut state = room();
    let work = state.desk.work.clone();
    let text = calendar(&["DTSTART:20270111T090000; DURATION:PT1H"]);
    update(&mut state, Event::FileCame("rossi.ics".to_owned(), format!("\u{feff}{text}").as_bytes().into()));
    assert_eq!(state.notices.last(), Some(&Notice::Own(News::CalendarElsewhere("rossi.ics".to_owned()))));
    assert_eq!(state.desk.work, work);
}

#[test]
fn busy_times_go_into_files_and_tables_and_come_back() {
    let mut state = room();
    let id = who(&state);
    for text in ["DTSTART:20270111T090000; DURATION:PT1H", "DTSTART;VALUE=DATE:20270112; DTEND;VALUE=DATE:20270115"] {
        give(&mut state, &id, &calendar(&[text]));
    }
    let resources = state.resources();
    assert_eq!(read_resources("r", &write_resources(resources)).expect("resources"), (resources.clone(), vec![]));
    assert!(write_editions(&state.desk.work).contains(r#""busy":[["2027-01-11-am"],["2027-01-12..2027-01-14"]]"#));
    let mut bare = resources.clone();
    bare.trainers.iter_mut().for_each(|trainer| trainer.busy.clear());
    for language in Language::ALL {
        let table = write_csv(language, &planning_rows(language, resources, PlanningTable::Trainers));
        let here = read_planning("t.csv", table.as_bytes(), resources).expect("a table").0;
        assert_eq!(&here, resources, "where they are known they stay apart");
        let elsewhere = read_planning("t.csv", table.as_bytes(), &bare).expect("a table").0;
        assert_eq!(
            elsewhere.trainer(&id).expect("the trainer").busy,
            [resources.trainer(&id).expect("it").busy.concat()]
        );
        // A table of before, without the column, takes nothing away.
        let old: String =
            table.lines().map(|line| line.rsplit_once([',', ';']).expect("columns").0.to_owned() + "\r\n").collect();
        assert_eq!(&read_planning("t.csv", old.as_bytes(), resources).expect("a table").0, resources);
    }
}
