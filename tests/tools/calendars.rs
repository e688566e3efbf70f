//! Writes calendars as the app does, and says when somebody is busy by calendars; `calendars.py` holds both against the
//! package icalendar. usage: `calendars write FOLDER` | `calendars work WORK FOLDER` | `calendars busy FIRST LAST FILE...`

use std::fs;
use std::path::Path;

use sestante::app::trainer::{CONTENT_FILES, Exports, read_content};
use sestante::base::{CampaignId, CourseId, Day, Language, Moment, PartId, PlanId, RoomId, TrainerId};
use sestante::formats::{read_busy, read_editions, read_resources, write_ics};
use sestante::i18n::{Names, Phrases};
use sestante::timetable::{
    Appointment, Demand, Edition, EditionId, GroupId, HalfDay, Plan, Resources, Session, When, Whose,
};

/// Signs of one to four bytes, of which some stand together as one.
const SIGNS: [&str; 9] = ["a", "è", "€", "😀", "👩🏽‍💻", "e\u{301}", ",", "\n", "\\"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["write", folder] => write(Path::new(folder)),
        ["work", file, folder] => work(file, Path::new(folder)),
        ["busy", first, last, ref files @ ..] => busy(day(first), day(last), files),
        _ => {
            eprintln!("usage: calendars write FOLDER | calendars work WORK FOLDER | calendars busy FIRST LAST FILE...");
        }
    }
}

fn write(folder: &Path) {
    let save = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).expect("a file");
    save("signs.ics", write_ics(Language::Italian, "Segni, accenti; e altro", now(0), &signs()).as_bytes());
    save("days.ics", write_ics(Language::English, "Days", now(0), &days()).as_bytes());
    for language in Language::ALL {
        let code = language.code();
        let (first, second) = (plan(), changed(plan()));
        let mut resources = resources();
        let given = [(&first, &[][..], 0, "first"), (&second, &[first.clone()][..], 1, "second")];
        for (plan, before, minute, name) in given {
            with_exports(language, plan, before, &resources, |exports| {
                let (_, all) = exports.calendar(&Whose::All, now(minute)).expect("a calendar");
                save(&format!("{code}-{name}.ics"), all.as_bytes());
                let (_, trainer) = exports.calendar(&trainer("trainer-a"), now(minute)).expect("a calendar");
                save(&format!("{code}-{name}-trainer-a.ics"), trainer.as_bytes());
                save(&format!("{code}-{name}.zip"), &exports.calendars(now(minute)).expect("a package").1);
            });
        }
        resources.calendar.hours.clear();
        with_exports(language, &first, &[], &resources, |exports| {
            let (_, text) = exports.calendar(&Whose::All, now(0)).expect("a calendar");
            save(&format!("{code}-no-hours.ics"), text.as_bytes());
        });
    }
}

/// The calendars of a whole work as a trainer gives them out.
fn work(file: &str, folder: &Path) {
    let text = fs::read_to_string(file).expect("a work");
    let (work, faults) = read_editions(file, &text).expect("a sound work");
    assert!(faults.is_empty());
    for language in Language::ALL {
        with_exports(language, &work.plan, &[], &work.resources, |exports| {
            let exports = Exports { demand: &work.demand, ..*exports };
            let (_, package) = exports.calendars(now(0)).expect("a package");
            fs::write(folder.join(format!("{}-work.zip", language.code())), package).expect("a file");
        });
    }
}

fn busy(first: Day, last: Day, files: &[&str]) {
    for file in files {
        let (busy, unread) = read_busy(&fs::read_to_string(file).expect("a file"), first, last);
        for one in busy {
            println!("{file} {} {} {}", one.day, one.from, one.to);
        }
        for one in unread {
            println!("{file} unread {} {:?}", one.line, one.why);
        }
    }
}

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

fn now(minute: u16) -> Moment {
    Moment::new(day("2026-11-30"), 600 + minute).expect("a moment")
}

fn appointment(uid: String, when: When, title: String) -> Appointment {
    Appointment { uid, when, title, place: None, text: String::new(), url: None, busy: true, cancelled: false }
}

/// Each sign at each place of a line, after letters of one byte: somewhere it falls on the end of the line. The title tells which.
fn signs() -> Vec<Appointment> {
    let when = When::Hours { day: day("2027-04-05"), from: 540, to: 780 };
    let each = |before: usize| SIGNS.iter().map(move |sign| format!("{}{}", "x".repeat(before), sign.repeat(40)));
    let titles = (40..80).flat_map(each).enumerate();
    titles.map(|(number, title)| appointment(format!("signs-{number}@sestante"), when, title)).collect()
}

/// Days on which clocks change or which are holidays, and the day after each.
fn days() -> Vec<Appointment> {
    let days = [
        "2027-03-28",
        "2027-03-29",
        "2027-04-25",
        "2027-04-26",
        "2027-10-04",
        "2027-10-05",
        "2027-10-31",
        "2027-11-01",
    ];
    let timed = days.map(|text| {
        let when = When::Hours { day: day(text), from: 540, to: 780 };
        appointment(format!("timed-{text}@sestante"), when, text.to_owned())
    });
    let whole = days.map(|text| {
        let when = When::Days { from: day(text), until: day(text).after(6) };
        appointment(format!("whole-{text}@sestante"), when, text.to_owned())
    });
    timed.into_iter().chain(whole).collect()
}

fn trainer(id: &str) -> Whose {
    Whose::Trainer(TrainerId::new(id).expect("a name"))
}

fn edition(id: u32, course: &str, room: Option<&str>, trainer: &str, sessions: &[(&str, HalfDay)]) -> Edition {
    let group = |part: &str, seats| {
        let campaign = CampaignId::new("sample").expect("a name");
        (GroupId { campaign, part: PartId::new(part).expect("a name") }, seats)
    };
    Edition {
        id: EditionId(id),
        course: CourseId::new(course).expect("a name"),
        room: room.map(|room| RoomId::new(room).expect("a name")),
        trainer: TrainerId::new(trainer).expect("a name"),
        sessions: sessions.iter().map(|(text, half)| Session { day: day(text), half: *half }).collect(),
        seats: vec![group("one", 9), group("two", 1)],
        locked: false,
    }
}

fn plan() -> Plan {
    let (am, pm) = (HalfDay::Morning, HalfDay::Afternoon);
    let editions = vec![
        edition(
            1,
            "be-primi-passi",
            Some("aula-torre"),
            "trainer-a",
            &[("2027-03-22", am), ("2027-03-30", am), ("2027-04-05", pm)],
        ),
        edition(2, "be-posta-riunioni", None, "trainer-a", &[("2027-04-26", am)]),
        edition(3, "be-documenti", Some("aula-fornaci"), "trainer-h", &[("2027-10-29", am), ("2027-11-02", am)]),
        edition(4, "be-identita", Some("aula-torre"), "trainer-c", &[("2027-10-05", pm)]),
    ];
    Plan { editions, next: 5 }
}

/// The first is moved, the second is given by somebody else, the third is gone, the fourth stays.
fn changed(mut plan: Plan) -> Plan {
    plan.editions[0].sessions[1] = Session { day: day("2027-03-31"), half: HalfDay::Afternoon };
    plan.editions[1].trainer = TrainerId::new("trainer-c").expect("a name");
    plan.editions.remove(2);
    plan
}

fn resources() -> Resources {
    let text = fs::read_to_string("public/data/sample-resources.json").expect("resources");
    read_resources("sample-resources.json", &text).expect("sound resources").0
}

fn with_exports(language: Language, plan: &Plan, before: &[Plan], resources: &Resources, run: impl Fn(&Exports)) {
    let read = |name: &str| fs::read_to_string(format!("public/{name}")).expect("a file");
    let texts = CONTENT_FILES.map(read);
    let (content, faults) = read_content(&texts);
    assert!(faults.is_empty());
    let code = language.code();
    let text = format!("{}\n{}", read(&format!("lang/{code}.ftl")), read(&format!("lang/trainer.{code}.ftl")));
    let phrases = Phrases::new(language, &text).expect("sound phrases");
    run(&Exports {
        name: &PlanId::new("plan-7f3a").expect("a name"),
        plan,
        before,
        demand: &Demand::default(),
        resources,
        names: Names { framework: &content.framework, catalogue: &content.catalogue },
        phrases: &phrases,
        today: day("2026-11-30"),
    });
}
