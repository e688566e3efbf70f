//! What leaves the trainer's room, and the calendar file itself. `tests/tools/calendars.py` has the package icalendar read what is
//! written.

use std::fs;
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use sestante::app::trainer::Exports;
use sestante::base::{Bilingual, CampaignId, CourseId, Day, Language, Moment, PartId, PlanId, RoomId, TrainerId};
use sestante::formats::{
    Block, Entry, file_name, read_courses, read_framework, read_published, read_resources, write_ics,
};
use sestante::framework::Framework;
use sestante::i18n::{Names, Phrases};
use sestante::timetable::{
    Agenda, Appointment, Demand, DemandGroup, Edition, EditionId, GroupId, HalfDay, Plan, Resources, Session, When,
    Whose, agenda,
};
use sestante::training::{Catalogue, Course, Meeting};

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

fn now() -> Moment {
    Moment::new(day("2026-11-30"), 10 * 60 + 5).expect("a moment")
}

fn group(campaign: &str, part: &str) -> GroupId {
    GroupId { campaign: CampaignId::new(campaign).expect("a name"), part: PartId::new(part).expect("a name") }
}

fn edition(id: u32, course: &str, room: Option<&str>, trainer: &str, days: &[&str], seats: &[(&str, u32)]) -> Edition {
    Edition {
        id: EditionId(id),
        course: CourseId::new(course).expect("a name"),
        room: room.map(|room| RoomId::new(room).expect("a name")),
        trainer: TrainerId::new(trainer).expect("a name"),
        sessions: days.iter().map(|text| Session { day: day(text), half: HalfDay::Morning }).collect(),
        seats: seats.iter().map(|(part, seats)| (group("sample", part), *seats)).collect(),
        locked: id == 2,
    }
}

fn plan() -> Plan {
    let editions = vec![
        edition(
            1,
            "be-primi-passi",
            Some("aula-torre"),
            "trainer-a",
            &["2027-04-05", "2027-04-12"],
            &[("one", 9), ("two", 1)],
        ),
        edition(2, "be-posta-riunioni", None, "trainer-b", &["2027-10-04"], &[("one", 3)]),
    ];
    Plan { editions, next: 3 }
}

fn titled(part: &str, it: &str, en: &str) -> DemandGroup {
    let both = |it: &str, en: &str| Bilingual { it: it.to_owned(), en: en.to_owned() };
    DemandGroup {
        id: group("sample", part),
        body: both("Borgo Esempio", "Sample Borough"),
        titles: vec![both(it, en)],
        parts: vec![PartId::new(part).expect("a name")],
        people: 12,
        headcount: 40,
    }
}

/// All that exports are made of, from the sample files.
struct Room {
    framework: Framework,
    catalogue: Catalogue,
    resources: Resources,
    demand: Demand,
    phrases: Phrases,
    name: PlanId,
}

impl Room {
    fn new(language: Language) -> Self {
        let read = |name: &str| fs::read_to_string(format!("public/{name}")).expect("a file");
        let (framework, _) = read_framework("framework.json", &read("data/framework.json"));
        let (catalogue, _) = read_courses("sample-courses.json", &read("data/sample-courses.json"), &framework);
        let code = language.code();
        let text = format!("{}\n{}", read(&format!("lang/{code}.ftl")), read(&format!("lang/trainer.{code}.ftl")));
        Self {
            framework,
            catalogue,
            resources: read_resources("resources.json", &read("data/sample-resources.json")).expect("resources").0,
            demand: Demand {
                groups: vec![titled("one", "Sportelli", "Front desks"), titled("two", "Scuola", "Schools")],
                ..Demand::default()
            },
            phrases: Phrases::new(language, &text).expect("sound phrases"),
            name: PlanId::new("plan-7f3a").expect("a name"),
        }
    }

    fn exports<'a>(&'a self, plan: &'a Plan, before: &'a [Plan]) -> Exports<'a> {
        Exports {
            name: &self.name,
            plan,
            before,
            demand: &self.demand,
            resources: &self.resources,
            names: Names { framework: &self.framework, catalogue: &self.catalogue },
            phrases: &self.phrases,
            today: day("2026-11-30"),
        }
    }
}

/// Takes the folds out, as RFC 5545, 3.1 says.
fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn an_appointment_is_written_as_the_standard_says() {
    let one = Appointment {
        uid: "plan-7f3a-1-2@sestante".to_owned(),
        when: When::Hours { day: day("2027-03-28"), from: 9 * 60, to: 13 * 60 + 30 },
        title: "Fogli, \\ formule; e \"altro\"".to_owned(),
        place: Some("Aula 1, Municipio".to_owned()),
        text: "Prima riga\r\nseconda\u{7}".to_owned(),
        url: Some("https://example.org/a?b=c,d;e\r\nX:y".to_owned()),
        busy: true,
        cancelled: false,
    };
    let text = write_ics(Language::Italian, "Prova", now(), std::slice::from_ref(&one));
    let lines = unfolded(&text);
    let event: Vec<&str> = lines.iter().map(String::as_str).skip_while(|line| *line != "BEGIN:VEVENT").collect();
    let expected = [
        "BEGIN:VEVENT",
        "UID:plan-7f3a-1-2@sestante",
        "DTSTAMP:20261130T100500Z",
        "SEQUENCE:29933885",
        "DTSTART;TZID=Europe/Rome:20270328T090000",
        "DTEND;TZID=Europe/Rome:20270328T133000",
        "SUMMARY;LANGUAGE=it:Fogli\\, \\\\ formule\\; e \"altro\"",
        "LOCATION;LANGUAGE=it:Aula 1\\, Municipio",
        "DESCRIPTION;LANGUAGE=it:Prima riga\\nseconda\u{fffd}",
        "URL:https://example.org/a?b=c,d;eX:y",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(event, expected);
    assert_eq!(lines[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
    for half in [
        "TZOFFSETTO:+0200",
        "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ] {
        assert!(lines.iter().any(|line| line == half), "{half}");
    }
    // The last of whole days is the one before the end; what is gone makes nobody busy.
    let whole =
        Appointment { when: When::Days { from: day("2027-12-30"), until: day("2027-12-31") }, cancelled: true, ..one };
    let lines = unfolded(&write_ics(Language::Italian, "Prova", now(), &[whole]));
    for line in ["DTSTART;VALUE=DATE:20271230", "DTEND;VALUE=DATE:20280101", "STATUS:CANCELLED", "TRANSP:TRANSPARENT"] {
        assert!(lines.iter().any(|other| other == line), "{line}");
    }
}

#[test]
fn no_line_is_longer_than_75_bytes_and_none_is_cut_within_a_sign() {
    for sign in ["a", "è", "€", "😀", "\u{301}", " ", ",", "\n"] {
        for before in 0..90 {
            let title = format!("{}{}", "x".repeat(before), sign.repeat(60));
            let text = write_ics(Language::English, &title, now(), &[]);
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{title}");
            let told =
                unfolded(&text).into_iter().find_map(|line| Some(line.strip_prefix("X-WR-CALNAME:")?.to_owned()));
            let plain = told.expect("a title").replace("\\,", ",").replace("\\n", "\n");
            assert_eq!(plain, title);
        }
    }
}

/// Edition, session and whether it is gone.
fn short(entries: &[Agenda]) -> Vec<(u32, usize, bool)> {
    entries.iter().map(|one| (one.edition.id.0, one.number, one.gone)).collect()
}

#[test]
fn a_calendar_tells_what_moved_and_what_is_gone() {
    let before = plan();
    let trainer = |name: &str| Whose::Trainer(TrainerId::new(name).expect("a name"));
    assert_eq!(short(&agenda(&before, &[], &Whose::All)), [(1, 1, false), (1, 2, false), (2, 1, false)]);
    assert_eq!(short(&agenda(&before, &[], &trainer("trainer-b"))), [(2, 1, false)]);
    assert_eq!(short(&agenda(&before, &[], &Whose::Group(group("sample", "two")))), [(1, 1, false), (1, 2, false)]);
    // The same plan again says nothing new.
    assert_eq!(agenda(&before, std::slice::from_ref(&before), &Whose::All), agenda(&before, &[], &Whose::All));
    let mut moved = plan();
    moved.editions[0].sessions.remove(1);
    moved.editions[0].trainer = TrainerId::new("trainer-b").expect("a name");
    moved.editions.remove(1);
    assert_eq!(
        short(&agenda(&moved, std::slice::from_ref(&before), &Whose::All)),
        [(1, 1, false), (1, 2, true), (2, 1, true)]
    );
    assert_eq!(
        short(&agenda(&moved, std::slice::from_ref(&before), &trainer("trainer-a"))),
        [(1, 1, true), (1, 2, true)]
    );
    assert_eq!(
        short(&agenda(&moved, std::slice::from_ref(&before), &trainer("trainer-b"))),
        [(1, 1, false), (2, 1, true)]
    );
    let kept = [before.clone(), moved.clone()];
    assert_eq!(
        short(&agenda(&moved, &kept, &trainer("trainer-a"))),
        [(1, 1, true), (1, 2, true)],
        "as before once more"
    );
    let room = Whose::Room(RoomId::new("aula-torre").expect("a name"));
    assert_eq!(short(&agenda(&moved, std::slice::from_ref(&before), &room)), [(1, 1, false), (1, 2, true)]);
}

fn names_of(package: &zip::ZipArchive<Cursor<Vec<u8>>>) -> Vec<String> {
    package.file_names().map(|name| name.expect("a name").into_owned()).collect()
}

#[test]
fn calendars_come_one_a_trainer_room_and_group_with_names_in_the_language() {
    for (language, expected) in [
        (
            Language::Italian,
            [
                "edizioni-2026.ics",
                "docenti/edizioni-docente-a.ics",
                "docenti/edizioni-docente-b.ics",
                "aule/edizioni-aula-della-torre.ics",
                "gruppi/edizioni-sportelli.ics",
                "gruppi/edizioni-scuola.ics",
            ],
        ),
        (
            Language::English,
            [
                "editions-2026.ics",
                "trainers/editions-trainer-a.ics",
                "trainers/editions-trainer-b.ics",
                "rooms/editions-tower-classroom.ics",
                "groups/editions-front-desks.ics",
                "groups/editions-schools.ics",
            ],
        ),
    ] {
        let (room, plan) = (Room::new(language), plan());
        let exports = room.exports(&plan, &[]);
        let (name, bytes) = exports.calendars(now()).expect("a package");
        assert_eq!(name, ["sestante-calendari-2026.zip", "sestante-calendars-2026.zip"][language as usize]);
        let mut package = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
        let names: Vec<String> = names_of(&package);
        assert_eq!(names, expected);
        let mut text = String::new();
        package.by_name(expected[2]).expect("a file").read_to_string(&mut text).expect("text");
        let lines = unfolded(&text);
        assert!(
            lines.iter().any(|line| line == "LOCATION;LANGUAGE=it:Online" || line == "LOCATION;LANGUAGE=en:Online")
        );
        assert_eq!(lines.iter().filter(|line| line.starts_with("UID:plan-7f3a-2-1@")).count(), 1);
        let own = exports.calendar(&Whose::Trainer(TrainerId::new("trainer-b").expect("a name")), now());
        assert_eq!(own.map(|(_, own)| own), Some(text), "alone it is the same");
        let nobody = Whose::Trainer(TrainerId::new("trainer-l").expect("a name"));
        assert_eq!(exports.calendar(&nobody, now()), None);
    }
}

/// Two rooms of one name do not overwrite each other in the package.
#[test]
fn calendars_of_one_name_get_numbers() {
    let mut room = Room::new(Language::Italian);
    for group in &mut room.demand.groups {
        group.titles[0].it = "Uffici".to_owned();
    }
    let plan = plan();
    let (_, bytes) = room.exports(&plan, &[]).calendars(now()).expect("a package");
    let package = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let groups: Vec<String> = names_of(&package).into_iter().filter(|name| name.starts_with("gruppi/")).collect();
    assert_eq!(groups, ["gruppi/edizioni-uffici.ics", "gruppi/edizioni-uffici-2.ics"]);
}

#[test]
fn groups_of_several_bodies_are_told_with_their_body() {
    let mut room = Room::new(Language::Italian);
    room.demand.groups[1].body.it = "Unione dei comuni".to_owned();
    let plan = plan();
    let (_, text) = room.exports(&plan, &[]).invitation(&plan.editions[0]);
    assert!(text.contains("\n- Borgo Esempio: Sportelli: 9 posti\n- Unione dei comuni: Scuola: 1 posto\n"), "{text}");
}

#[test]
fn the_editions_are_a_table_with_a_row_for_each_session() {
    let (room, plan) = (Room::new(Language::Italian), plan());
    let exports = room.exports(&plan, &[]);
    let (name, text) = exports.table();
    assert_eq!(name, "sestante-edizioni-2026.csv");
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines.len(), 1 + 3 + 1);
    assert_eq!(
        lines[2],
        "1;Primi passi con il computer e il telefono di lavoro;2;2;12/04/2027;09:00;13:00;4;Aula della Torre;Municipio;Docente A;10;\"Sportelli: 9 posti; Scuola: 1 posto\";no;"
    );
    assert!(lines[3].starts_with(
        "2;\"Posta, riunioni a distanza e buone maniere in rete\";1;1;04/10/2027;09:00;13:00;4;Online;;Docente B;3;"
    ));
    assert!(lines[3].ends_with(";sì;"));
    let (name, bytes) = exports.workbook().expect("a workbook");
    assert_eq!(name, "sestante-edizioni-2026.xlsx");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Incontri", "Posti"]);
    let sessions = book.worksheet_range("Incontri").expect("a sheet");
    assert_eq!(sessions.get_size(), (4, 15));
    let Some(Data::DateTime(from)) = sessions.get_value((1, 5)) else { panic!("no time") };
    assert!((from.as_f64() - 9.0 / 24.0).abs() < 1e-9, "a time is a time");
    let Some(Data::DateTime(on)) = sessions.get_value((1, 4)) else { panic!("no day") };
    assert_eq!(on.as_f64() as i32 - 25_569, day("2027-04-05").number());
    let seats = book.worksheet_range("Posti").expect("a sheet");
    let rows: Vec<String> = seats.rows().skip(1).map(|row| format!("{} {} {}", row[0], row[2], row[3])).collect();
    assert_eq!(rows, ["1 Sportelli 9", "1 Scuola 1", "2 Sportelli 3"]);
}

#[test]
fn an_invitation_says_what_when_where_and_how_many() {
    let plan = plan();
    for (language, file, expected) in [
        (
            Language::Italian,
            "invito-1-primi-passi-con-il-computer-e-il-telefono-di-lavoro.txt",
            "Oggetto: Primi passi con il computer e il telefono di lavoro, edizione 1\n\n\
             È in programma il corso “Primi passi con il computer e il telefono di lavoro”, edizione 1.\n\n\
             Quando:\n- lunedì 05/04/2027, dalle 09:00 alle 13:00\n- lunedì 12/04/2027, dalle 09:00 alle 13:00\n\n\
             Dove: Aula della Torre, Municipio\n\nDurata: 8 h in tutto\n\nA cura di: Docente A\n\n\
             Posti:\n- Sportelli: 9 posti\n- Scuola: 1 posto\n\nOgni gruppo indica chi partecipa, entro i propri posti.\n",
        ),
        (
            Language::English,
            "invitation-1-first-steps-with-the-work-computer-and-phone.txt",
            "Subject: First steps with the work computer and phone, edition 1\n\n\
             The course “First steps with the work computer and phone”, edition 1, is to be held.\n\n\
             When:\n- Monday 05/04/2027, from 09:00 to 13:00\n- Monday 12/04/2027, from 09:00 to 13:00\n\n\
             Where: Tower classroom, Town hall\n\nHow long: 8 h in all\n\nGiven by: Trainer A\n\n\
             Seats:\n- Front desks: 9 seats\n- Schools: 1 seat\n\nEach group says who takes part, within its own seats.\n",
        ),
    ] {
        let room = Room::new(language);
        let (name, text) = room.exports(&plan, &[]).invitation(&plan.editions[0]);
        assert_eq!((name.as_str(), text.as_str()), (file, expected));
    }
    let mut room = Room::new(Language::Italian);
    room.resources.calendar.hours.clear();
    let (_, text) = room.exports(&plan, &[]).invitation(&plan.editions[1]);
    assert!(text.contains("- lunedì 04/10/2027, mattina\n\nDove: Online\n\nA cura di"), "{text}");
}

#[test]
fn a_register_has_a_line_to_sign_for_each_seat_and_session_and_names_nobody() {
    let (room, plan) = (Room::new(Language::Italian), plan());
    let exports = room.exports(&plan, &[]);
    let blocks = exports.register(&plan.editions[0]);
    let tables: Vec<_> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(head, rows) => Some((head.len(), rows)),
            _ => None,
        })
        .collect();
    assert_eq!(tables.len(), 2);
    for (columns, rows) in tables {
        assert_eq!((columns, rows.len()), (4, 10));
        for (row, number) in rows.iter().zip(1..) {
            assert_eq!(row[0], Entry::Number(number.to_string()));
            assert!(row[1..].iter().all(|entry| *entry == Entry::Room), "all else is written by hand");
        }
    }
    let (name, text) = exports.register_file(&plan.editions[0]);
    assert_eq!(name, "registro-1-primi-passi-con-il-computer-e-il-telefono-di-lavoro.html");
    assert!(text.contains("<h1>Registro delle presenze</h1>"));
    assert!(text.contains("<h3>Incontro 2 di 2: lunedì 12/04/2027, dalle 09:00 alle 13:00</h3>"));
}

/// The same courses, and the dates where the path looks for them; nobody's seats.
#[test]
fn the_catalogue_tells_employees_when_and_where() {
    let (room, plan) = (Room::new(Language::Italian), plan());
    let (name, text) = room.exports(&plan, &[]).catalogue_file(&room.catalogue);
    assert_eq!(name, "sestante-catalogo-edizioni-2026.json");
    let (read, faults) = read_courses(&name, &text, &room.framework);
    assert_eq!(faults, []);
    let bare = |course: &Course| Course { editions: Vec::new(), ..course.clone() };
    assert_eq!(read.courses().iter().map(bare).collect::<Vec<_>>(), room.catalogue.courses());
    let of = |id: &str| &read.course(&CourseId::new(id).expect("a name")).expect("a course").editions;
    let at = |text: &str| Meeting { day: day(text), hours: Some((540, 780)) };
    let first = &of("be-primi-passi")[0];
    assert_eq!((first.number, &first.meetings[..]), (1, &[at("2027-04-05"), at("2027-04-12")][..]));
    assert_eq!(first.site.as_ref().map(|site| site.en.as_str()), Some("Town hall"));
    assert_eq!((of("be-posta-riunioni")[0].site.clone(), of("be-ia-1").len()), (None, 0));
    assert!(!text.contains("seats") && !text.contains("Sportelli"));
}

/// What trainers give out employees can open, whatever was typed or pasted.
#[test]
fn the_catalogue_is_read_by_those_for_whom_it_is_made() {
    let (mut room, plan) = (Room::new(Language::Italian), plan());
    let long = |place: usize| Bilingual { it: format!("{} {place}", "Ente ".repeat(9)), en: format!("Body {place}") };
    let group = room.demand.groups[0].clone();
    room.demand.groups.extend((0..8).map(|place| DemandGroup { body: long(place), ..group.clone() }));
    room.resources.sites[0].title.it = format!("Piazza\n Maggiore\u{200b}, {}", "1".repeat(300));
    let (name, text) = room.exports(&plan, &[]).catalogue_file(&room.catalogue);
    let (read, faults) = read_published(&name, &text, &room.framework).expect("a catalogue");
    assert_eq!(faults, []);
    assert!(read.body.is_some_and(|body| body.it.ends_with('…') && body.it.chars().count() <= 200));
}

#[test]
fn an_edition_that_cannot_be_read_is_told_with_its_place() {
    let room = Room::new(Language::Italian);
    let plan = plan();
    let (_, text) = room.exports(&plan, &[]).catalogue_file(&room.catalogue);
    for (from, to, place) in [
        ("\"date\":\"2027-04-12\"", "\"date\":\"2027-04-31\"", "courses[0].editions[0].sessions[1].date"),
        ("\"date\":\"2027-04-12\"", "\"date\":\"2027-04-05\"", "courses[0].editions[0].sessions"),
        ("\"from\":\"09:00\"", "\"from\":\"9:00\"", "courses[0].editions[0].sessions[0].from"),
        ("\"to\":\"13:00\"", "\"to\":\"08:00\"", "courses[0].editions[0].sessions[0].to"),
        ("\"number\":1", "\"number\":\"1\"", "courses[0].editions[0].number"),
    ] {
        let (read, faults) = read_courses("courses.json", &text.replacen(from, to, 1), &room.framework);
        assert_eq!(faults.iter().map(|fault| fault.place.as_str()).collect::<Vec<_>>(), [place], "{to}");
        assert_eq!(read.courses().len(), room.catalogue.courses().len() - 1, "the others stay");
    }
}

#[test]
fn names_of_files_can_be_saved_everywhere() {
    for (words, expected) in [
        ("Settore Cultura & Città / 2", "settore-cultura-citta-2"),
        ("  --a--  ", "a"),
        ("日本", "x"),
        ("", "x"),
        ("COM1", "x-com1"),
        ("nul", "x-nul"),
        ("comune", "comune"),
        ("a.ics", "a-ics"),
    ] {
        assert_eq!(file_name(words), expected, "{words}");
    }
    assert_eq!(file_name(&"è ".repeat(80)).len(), 59, "long names are cut, and end in a letter");
}
