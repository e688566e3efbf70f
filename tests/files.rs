//! Files in and out: what is written reads back the same; what is broken is refused with its place.

use sestante::assessment::{Answer, Reply, Sitting};
use sestante::base::{CampaignId, ItemId, PartId, RoleId, Seed};
use sestante::cohort::{Contribution, Source};
use sestante::formats::{
    Fault, Handed, Person, Reason, read_bank, read_campaign, read_courses, read_design, read_envelope, read_framework,
    read_person, read_roles, write_person,
};

fn person() -> Person {
    let id = |text| ItemId::new(text).expect("an id");
    let trail = [
        (id("LO1.1.01"), Reply::Answered(Answer::ALL[2])),
        (id("LO1.1.02"), Reply::Skipped),
        (id("LO1.1.03"), Reply::Open),
    ];
    let handed = Handed {
        source: Source([1; 16]),
        bands: Seed([2; 32]),
        parts: vec![Some(PartId::new("u01").expect("an id")), None],
        revision: 3,
        saved: true,
        contribution: Contribution(vec![0, 1, 0]),
        mask: Seed([4; 32]),
    };
    Person {
        role: RoleId::new("bibliotecario").ok(),
        sitting: Sitting::resume(Seed([5; 32]), trail),
        minutes: 2400,
        handed: [(CampaignId::new("esempio").expect("an id"), handed)].into(),
    }
}

#[test]
fn a_person_reads_back_the_same() {
    let text = write_person(&person());
    assert_eq!(read_person("x", &text), Ok(person()));
    assert_eq!(read_person("x", &format!("\u{feff}{text}")), Ok(person()), "with a byte order mark");
}

#[test]
fn a_broken_person_is_refused_with_its_place() {
    let good = write_person(&person());
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    };
    for (name, text, place, kind) in [
        ("empty", String::new(), "line 1, column 0", "damaged"),
        ("cut off", good[..good.len() / 2].to_owned(), "line 1", "damaged"),
        ("no object", "[1, 2]".to_owned(), "line 1", "not ours"),
        ("other kind", changed("sestante-person", "sestante-campaign"), "format", "not ours"),
        ("newer", changed("\"version\":1", "\"version\":2"), "version", "newer"),
        ("no version", changed("\"version\":1", "\"version\":0"), "version", "not ours"),
        ("answer 7", changed("\"LO1.1.01\",2", "\"LO1.1.01\",7"), "trail[0]", "rule"),
        ("a word that is none", changed("\"skipped\"", "\"forgot\""), "trail[1]", "rule"),
        ("bad item", changed("LO1.1.03", "=cmd()"), "trail[2]", "rule"),
        ("short seed", changed("0505", "05"), "seed", "rule"),
        ("too many minutes", changed("2400", "9999999"), "minutes", "rule"),
        ("bad mask", changed("0404", "zzzz"), "handed.esempio", "rule"),
        ("missing field", changed("\"minutes\":2400,", ""), "", "entry"),
    ] {
        let Fault { file, place: at, reason } = read_person("mine.json", &text).expect_err(name);
        let found = match reason {
            Reason::Damaged => "damaged",
            Reason::NotOurs(_) => "not ours",
            Reason::Newer(_) => "newer",
            Reason::Entry(_) => "entry",
            Reason::Unknown(_) => "unknown",
            Reason::Twice(_) => "twice",
            Reason::Rule(_) => "rule",
        };
        assert_eq!((file.as_str(), found), ("mine.json", kind), "{name}");
        assert!(at.starts_with(place), "{name}: {at} for {place}");
    }
}

#[test]
fn a_broken_envelope_is_refused() {
    for text in [
        r#"{"format":"sestante-envelope","version":1,"side":"hr","campaign":"c","source":"00","revision":1,"parts":[],"share":[1]}"#,
        r#"{"format":"sestante-envelope","version":1,"side":"hr","campaign":"c","source":"00000000000000000000000000000000","revision":0,"parts":[],"share":[1]}"#,
        r#"{"format":"sestante-envelope","version":1,"side":"trustee","campaign":"c","source":"00000000000000000000000000000000","revision":1,"parts":[],"share":[1]}"#,
        r#"{"format":"sestante-envelope","version":1,"side":"hr","campaign":"c","source":"00000000000000000000000000000000","revision":1,"parts":[],"share":[4294967296]}"#,
        r#"{"format":"sestante-envelope","version":1,"side":"hr","campaign":"c","source":"00000000000000000000000000000000","revision":1,"parts":[],"share":[-1]}"#,
    ] {
        assert!(read_envelope("x", text).is_err(), "{text}");
    }
}

fn content(name: &str) -> String {
    std::fs::read_to_string(format!("public/data/{name}.json")).expect("a content file")
}

/// Each row plants one fault into a real content file; it must be found with its place, and the rest kept.
#[test]
fn planted_faults_in_content_are_found_with_their_place() {
    let (framework, _) = read_framework("framework.json", &content("framework"));
    let read = |file: &str, text: &str| -> (Vec<Fault>, usize) {
        match file {
            "framework" => {
                let (framework, faults) = read_framework(file, text);
                (faults, framework.scores.len())
            }
            "bank" => {
                let (bank, faults) = read_bank(file, text, &framework);
                (faults, bank.items().len())
            }
            "roles" => {
                let (roles, faults) = read_roles(file, text, &framework);
                (faults, roles.len())
            }
            "courses" => {
                let (catalogue, faults) = read_courses(file, text, &framework);
                (faults, catalogue.courses().len())
            }
            "model" => (read_design(file, text).err().into_iter().collect(), 0),
            _ => (read_campaign(file, text).err().unwrap_or_default(), 0),
        }
    };
    for (file, from, to, place, lost) in [
        ("framework", r#""area": "1""#, r#""area": "9""#, "scores[0]", 1),
        ("framework", r#""id": "1.2""#, r#""id": "1,2""#, "scores[1]", 1),
        ("bank", r#""score": "1.1""#, r#""score": "9.9""#, "items[0]", 1),
        ("bank", r#""band": "basic""#, r#""band": "low""#, "items[0]", 1),
        ("bank", r#""kind": "knowledge""#, r#""kind": "wisdom""#, "items[1]", 1),
        ("bank", "LO1.1.02", "LO1.1.01", "items", 1),
        ("roles", "[2, 2]", "[9, 2]", "roles[0]", 1),
        ("roles", "[2, 2]", "[2, 0]", "roles[0]", 1),
        ("roles", r#""family""#, r#""familia""#, "roles[0]", 1),
        ("courses", "https://www.syllabus", "javascript://www.syllabus", "courses[0]", 1),
        ("courses", r#""minutes": 105"#, r#""minutes": 0"#, "courses[0]", 1),
        (
            "courses",
            r#""score": "1.2", "entry": 1, "exit": 2"#,
            r#""score": "1.2", "entry": 2, "exit": 2"#,
            "syl-introdurre-ia.effects",
            1,
        ),
        (
            "courses",
            r#""score": "1.2", "entry": 1, "exit": 2"#,
            r#""score": "1.2", "entry": 1, "exit": 9"#,
            "courses[0]",
            1,
        ),
        (
            "courses",
            r#""to_check": false,"#,
            r#""to_check": false, "prerequisites": ["nowhere"],"#,
            "syl-introdurre-ia.prerequisites",
            1,
        ),
        (
            "courses",
            r#""to_check": false,"#,
            r#""to_check": false, "prerequisites": ["syl-introdurre-ia"],"#,
            "prerequisites",
            1,
        ),
        ("courses", r#""id": "syl-bim""#, r#""id": "syl-introdurre-ia""#, "courses", 1),
        ("model", r#""slope": 1.7"#, r#""slope": 0"#, "slope", 0),
        ("model", "-0.6, 0.0", "0.0, -0.6", "steps", 0),
        ("model", r#""enough": 0.45"#, r#""enough": 1.5"#, "enough", 0),
        ("campaign", r#""threshold": 10"#, r#""threshold": 3"#, "threshold", 0),
        ("campaign", r#""headcount": 80"#, r#""headcount": 8"#, "u10", 0),
        ("campaign", r#""id": "u02""#, r#""id": "u01""#, "", 0),
        ("campaign", "}", "", "line", 0),
    ] {
        let text = content(file);
        assert!(text.contains(from), "{file}: {from}");
        let (none, whole) = read(file, &text);
        assert_eq!(none, [], "{file} is sound to begin with");
        let (faults, kept) = read(file, &text.replacen(from, to, 1));
        assert!(
            faults.iter().any(|fault| fault.file == file && fault.place.starts_with(place)),
            "{file}: {to}: {faults:?}"
        );
        assert_eq!(whole - kept, lost, "{file}: {to}: the rest is kept");
    }
}
