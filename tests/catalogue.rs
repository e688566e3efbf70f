//! A catalogue that a body gives out: what of it is read, and what comes of it in the path of an employee.

use std::fs;
use std::rc::Rc;

use sestante::app::{
    CONTENT_FILES, Content, Effect, Entropy, Event, Keep, Notice, Page, PathState, ROLES_FILE, State, Texts, envelopes,
    read_content, update,
};
use sestante::assessment::{Answer, Reply};
use sestante::base::{Bilingual, CourseId, Day, Language, Moment, PartId, RoleId, Seed};
use sestante::cohort::Source;
use sestante::formats::{
    LONGEST_CATALOGUE, Reason, read_person, read_published, write_envelope, write_person, write_published,
};
use sestante::framework::Wording;
use sestante::i18n::Phrases;
use sestante::job;
use sestante::storage::Opened;
use sestante::training::path::Held;
use sestante::training::{Catalogue, Cost, Course, Effect as Gain, Hours, Meeting, Mode, Offered, Published};

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

fn content() -> Content {
    let texts = CONTENT_FILES.map(|path| fs::read_to_string(format!("public/{path}")).expect(path));
    read_content(&texts).expect("content").0
}

/// A course that lifts much of what most roles ask, held twice.
fn course() -> Course {
    let level = |number: usize| sestante::framework::Level::ALL[number - 1];
    let scores = content().framework.scores;
    let effects =
        scores.iter().map(|score| Gain { score: score.id.clone(), entry: level(1), exit: level(5) }).collect();
    let edition = |number, days: [&str; 2], hours, site: Option<&str>| Offered {
        number,
        meetings: days.map(|text| Meeting { day: day(text), hours }).to_vec(),
        site: site.map(|site| Bilingual { it: site.to_owned(), en: format!("{site} (en)") }),
    };
    Course {
        id: CourseId::new("bologna-1").expect("a name"),
        title: Bilingual { it: "Tutto in due mattine".to_owned(), en: "All in two mornings".to_owned() },
        provider: "Scuola comunale".to_owned(),
        url: Some("https://www.comune.example/corsi?n=1".to_owned()),
        languages: vec!["it".to_owned()],
        hours: Hours::Published(480),
        mode: Mode::Classroom,
        cost: Cost::Free,
        to_check: false,
        prerequisites: Vec::new(),
        effects,
        editions: vec![
            edition(7, ["2027-04-12", "2027-04-19"], Some((540, 780)), Some("Palazzo")),
            edition(3, ["2027-03-01", "2027-03-08"], Some((540, 780)), None),
        ],
    }
}

fn published(courses: Vec<Course>) -> Published {
    Published {
        body: Some(Bilingual { it: "Comune di Prova".to_owned(), en: "Municipality of Trial".to_owned() }),
        made: Some(day("2026-11-20")),
        invented: true,
        catalogue: Catalogue::new(courses).0,
    }
}

#[test]
fn what_is_given_out_is_read_as_it_was() {
    let given = published([vec![course()], content().catalogue.courses().to_vec()].concat());
    let text = write_published(&given);
    assert_eq!(read_published("c.json", &text, &content().framework), Ok((given.clone(), Vec::new())));
    assert_eq!((given.editions().count(), given.span()), (2, Some((day("2027-03-01"), day("2027-04-19")))));
    // An edition that has begun cannot be gone to any more.
    let over = |text: &str| given.is_over(day(text));
    assert_eq!((over("2027-04-12"), over("2027-04-13")), (false, true));
    // The app's own file has no head, and is a catalogue too.
    let own = fs::read_to_string("public/data/courses.json").expect("courses");
    let (read, faults) = read_published("courses.json", &own, &content().framework).expect("a catalogue");
    assert_eq!((read.body, read.made, read.invented, faults), (None, None, false, Vec::new()));
    assert_eq!(read.catalogue, content().catalogue);
}

/// What must not come in with a file of somebody else, and where it is told. The first course has it, the second is sound and stays.
#[test]
fn nothing_else_comes_in_with_a_catalogue() {
    let text =
        write_published(&published(vec![Course { id: CourseId::new("b").expect("a name"), ..course() }, course()]));
    let many = |one: &str, count: usize| [one].repeat(count).join(",");
    let long = "a".repeat(201);
    let sessions = many(r#"{"date":"2027-01-01"}"#, 201);
    for (from, to, place) in [
        ("https://www.comune.example/corsi?n=1", "javascript:alert(1)", "courses[0].url"),
        ("https://www.comune.example/corsi?n=1", "data:text/html,x", "courses[0].url"),
        ("https://www.comune.example", "https://www.syllabus.gov.it@trap.example", "courses[0].url"),
        ("https://www.comune.example", "https://www.comune.example\\\\@trap.example", "courses[0].url"),
        ("https://www.comune.example", "https://www.сomune.example", "courses[0].url"),
        ("https://www.comune.example/corsi?n=1", "https://", "courses[0].url"),
        ("https://www.comune.example/corsi", "https://www.comune.example/ corsi", "courses[0].url"),
        ("Tutto in due mattine", "Tutto \\u202eottut", "courses[0].title.it"),
        ("Tutto in due mattine", &long, "courses[0].title.it"),
        ("Tutto in due mattine", "", "courses[0].title.it"),
        ("Scuola comunale", "Scuola\\u0000", "courses[0].provider"),
        ("Palazzo", "Palazzo\\n", "courses[0].editions[0].site.it"),
        (r#"["it"]"#, r#"["<b>"]"#, "courses[0].languages[0]"),
        (r#""score":"1.1""#, r#""score":"9.9""#, "courses[0].effects[0].score"),
        (r#""from":"09:00""#, r#""from":"9""#, "courses[0].editions[0].sessions[0].from"),
        (r#"{"date":"2027-04-12","from":"09:00","to":"13:00"}"#, &sessions, "courses[0].editions[0].sessions"),
    ] {
        assert!(text.contains(from), "{from}");
        let (read, faults) =
            read_published("c.json", &text.replacen(from, to, 1), &content().framework).expect("the rest");
        assert_eq!(faults.iter().map(|fault| fault.place.as_str()).collect::<Vec<_>>(), [place], "{to}");
        assert_eq!(read.catalogue.courses().len(), 1, "the sound one stays");
    }
}

#[test]
fn what_is_no_catalogue_is_refused_with_the_reason() {
    let text = write_published(&published(vec![course()]));
    let refused = |text: &str| {
        let faults = read_published("c.json", text, &content().framework).expect_err("refused");
        (faults[0].place.clone(), faults[0].reason.clone())
    };
    let own_kind = Reason::NotOurs("sestante-courses");
    for (text, place, reason) in [
        ("Buongiorno".to_owned(), "line 1, column 1", Reason::Damaged),
        (text[..text.len() - 9].to_owned(), "", Reason::Damaged),
        (text.replace("sestante-courses", "sestante-campaign"), "format", own_kind),
        (text.replace(r#""version":1"#, r#""version":2"#), "version", Reason::Newer(2)),
        (text.replace(r#""made":"2026-11-20""#, r#""made":"gestern""#), "made", Reason::Damaged),
        (text.replace("Comune di Prova", "Comune\\u200b"), "body.it", Reason::Damaged),
        (format!("{text}{}", " ".repeat(LONGEST_CATALOGUE)), "", Reason::Damaged),
        (text.replace("\"1.1\"", "\"9.9\""), "courses[0].effects[0].score", Reason::Unknown("9.9".to_owned())),
        (r#"{"format":"sestante-courses","version":1,"courses":[]}"#.to_owned(), "courses", Reason::Missing),
        (
            format!(r#"{{"format":"sestante-courses","version":1,"courses":[{}]}}"#, ["{}"].repeat(501).join(",")),
            "courses",
            Reason::Damaged,
        ),
    ] {
        let told = refused(&text);
        if !place.is_empty() {
            assert_eq!(told.0, place);
        }
        if reason != Reason::Damaged {
            assert_eq!(told.1, reason);
        }
    }
}

/// An employee's app in Italian, with a role, answers of the lowest kind, and an own sitting.
fn employee() -> State {
    let roles = fs::read_to_string(format!("public/{ROLES_FILE}")).expect(ROLES_FILE);
    let today = day("2027-01-11");
    let mut state = State::new(Language::Italian, today, Content::first(&roles), Opened::default(), Seed([1; 32]));
    update(&mut state, Event::ContentCame(Some((Rc::new(content()), Vec::new()))));
    for language in Language::ALL {
        let text = fs::read_to_string(format!("public/lang/{}.ftl", language.code())).expect("phrases");
        let phrases = Rc::new(Phrases::new(language, &text).expect("sound phrases"));
        update(&mut state, Event::TextsCame(Rc::new(Texts { phrases, wording: Wording::default() })));
    }
    let role = RoleId::new("funzionario-amministrativo").expect("a name");
    update(&mut state, Event::RoleChosen(Some(role)));
    for _ in 0..21 {
        update(&mut state, Event::Opened(Page::Sitting(None)));
        let Page::Sitting(Some(item)) = state.page.clone() else { panic!("{:?}", state.page) };
        update(&mut state, Event::Replied(item, Reply::Answered(Answer::ALL[0])));
    }
    state
}

/// Goes to the path, with the worker's answer.
fn plan(state: &mut State) {
    let effects = update(state, Event::Opened(Page::Path));
    finish(state, effects);
}

fn finish(state: &mut State, effects: Vec<Effect>) {
    for effect in effects {
        if let Effect::Plan(ticket, request) = effect {
            update(state, Event::Planned(ticket, job::run(&request).ok()));
        }
    }
}

/// The courses of the path.
fn courses(state: &State) -> Vec<String> {
    let PathState::Ready(_, plan) = &state.path else { panic!("{:?}", state.path) };
    plan.steps.iter().map(|step| step.course.to_string()).collect()
}

fn came(name: &str, text: &str) -> Event {
    Event::CatalogueCame(name.to_owned(), text.as_bytes().into())
}

fn saved(effects: &[Effect]) -> String {
    let text = effects.iter().find_map(|effect| match effect {
        Effect::Save(_, text) => Some(text.clone()),
        _ => None,
    });
    text.expect("a save")
}

#[test]
fn the_path_is_planned_around_the_editions_until_the_catalogue_is_taken_away() {
    let mut state = employee();
    plan(&mut state);
    let own = courses(&state);
    assert!(!own.is_empty() && !own.contains(&"bologna-1".to_owned()));
    let text = write_published(&published([vec![course()], content().catalogue.courses().to_vec()].concat()));
    let effects = update(&mut state, came("catalogo.json", &text));
    let record = saved(&effects);
    finish(&mut state, effects);
    assert!(courses(&state).contains(&"bologna-1".to_owned()), "{:?}", courses(&state));
    assert_eq!(state.notices, [Notice::Catalogue(true, None)]);
    assert_eq!(state.published().map(|one| one.editions().count()), Some(2));
    // The edition that ends first is taken, at its hours.
    let PathState::Ready(_, plan_now) = &state.path else { panic!("a plan") };
    let placed = sestante::training::path::placed(plan_now, state.catalogue(), &state.person.wishes, state.today);
    let at = plan_now.steps.iter().position(|step| step.course.as_str() == "bologna-1").expect("the course");
    assert_eq!((placed[at].held, placed[at].until), (Held::Edition(1), day("2027-03-08")));
    let effects = update(&mut state, Event::PathCalendarWanted(Moment::default()));
    let [Effect::Download { text: calendar, .. }] = &effects[..] else { panic!("{effects:?}") };
    for line in ["DTSTART;TZID=Europe/Rome:20270301T090000", "DTEND;TZID=Europe/Rome:20270308T130000", ":online\r\n"] {
        assert!(calendar.contains(line), "{line}");
    }
    // It is kept with the rest, and is there again.
    assert_eq!(read_person("r", &record).expect("a record").catalogue.as_deref(), Some(text.as_str()));
    let mut again = employee();
    update(&mut again, Event::FileChosen("sestante.json".to_owned(), record));
    assert_eq!(again.published().and_then(|one| one.made), Some(day("2026-11-20")));
    // In another tab too.
    let mut tab = employee();
    update(&mut tab, Event::RecordChanged(Some(write_person(&state.person)), Seed([2; 32])));
    assert!(tab.published().is_some());
    let effects = update(&mut state, Event::CatalogueLeft);
    finish(&mut state, effects);
    assert_eq!((courses(&state), &state.person.catalogue), (own.clone(), &None));
    assert_eq!(state.notices, [Notice::Catalogue(false, None)]);
    let effects = update(&mut state, Event::CatalogueUndone);
    finish(&mut state, effects);
    assert!(courses(&state).contains(&"bologna-1".to_owned()) && state.notices.is_empty());
    assert_eq!(update(&mut state, Event::CatalogueUndone), [], "once");
    update(&mut state, Event::EraseWanted(Seed([3; 32])));
    assert!(state.published().is_none() && state.person.catalogue.is_none());
}

#[test]
fn a_catalogue_opened_where_the_record_is_loaded_goes_to_its_place() {
    let mut state = employee();
    let role = state.person.role.clone();
    let text = write_published(&published(vec![course()]));
    update(&mut state, Event::FileChosen("catalogo.json".to_owned(), text));
    assert!(state.published().is_some() && state.person.role == role && state.before_load.is_none());
}

#[test]
fn a_bad_catalogue_changes_nothing_and_says_why() {
    let mut state = employee();
    let good = write_published(&published(vec![course()]));
    update(&mut state, came("good.json", &good));
    let before = state.person.clone();
    let half = good.replacen("\"1.1\"", "\"9.9\"", 1);
    for bad in ["rubbish", "\u{0}", &half] {
        assert!(update(&mut state, came("bad.json", bad)).is_empty());
        assert!(matches!(state.notices.last(), Some(Notice::NotCatalogue(fault)) if fault.file == "bad.json"));
        assert_eq!(state.person, before);
    }
    update(&mut state, Event::CatalogueCame("photo.jpg".to_owned(), [0xff, 0xd8].as_slice().into()));
    assert!(matches!(state.notices.last(), Some(Notice::NotCatalogue(_))));
    // Of one that is sound but for a course the rest is taken, and the first fault told.
    let some =
        write_published(&published(vec![Course { id: CourseId::new("b").expect("a name"), ..course() }, course()]));
    update(&mut state, came("some.json", &some.replacen("\"1.1\"", "\"9.9\"", 1)));
    assert!(matches!(state.notices[..], [Notice::Catalogue(true, Some((_, 1)))]));
    // One that was taken and cannot be read by this program stays in the record; the own one is used.
    let mut other = employee();
    let mut person = before;
    person.catalogue = Some("from the future".into());
    update(&mut other, Event::RecordChanged(Some(write_person(&person)), Seed([2; 32])));
    assert!(other.published().is_none() && other.person.catalogue.is_some());
    assert_eq!(other.catalogue(), &other.content.catalogue);
    assert!(matches!(other.notices[..], [Notice::NotCatalogue(_)]));
}

/// A catalogue that says of the courses on offer that they teach something else must not change what is handed in: it could be made to
/// ask one question of one person.
#[test]
fn what_is_contributed_goes_by_the_own_catalogue() {
    let (mut with, mut without) = (employee(), employee());
    let changed: Vec<Course> = content()
        .catalogue
        .courses()
        .iter()
        .map(|own| Course { effects: Vec::new(), prerequisites: Vec::new(), ..own.clone() })
        .collect();
    update(&mut with, came("c.json", &write_published(&published(changed))));
    assert!(with.published().is_some() && with.keep == Keep::Shelf);
    let parts: Vec<PartId> =
        with.campaign().expect("a campaign").partitions.iter().map(|one| one.parts[1].id.clone()).collect();
    let mut texts = Vec::new();
    for state in [&mut with, &mut without] {
        let entropy = Entropy { source: Source([1; 16]), bands: Seed([2; 32]), mask: Seed([3; 32]) };
        update(state, Event::ContributionOpened(entropy));
        for (place, part) in parts.iter().enumerate() {
            update(state, Event::PartChosen(place, Some(part.clone())));
        }
        let campaign = state.campaign().expect("a campaign").clone();
        let both = envelopes(&campaign, &state.person.handed[&campaign.id]).expect("both halves");
        texts.push(both.map(|envelope| write_envelope(&envelope)));
        let id = &state.content.catalogue.courses()[0].id;
        let title = state.texts().map(|texts| texts.phrases.course(state.own_names(), id));
        assert_eq!(title, Some(state.content.catalogue.courses()[0].title.it.clone()));
    }
    assert_eq!(texts[0], texts[1]);
}
