//! Files in and out: what is written reads back the same; what is broken is refused with its place.

use sestante::assessment::{Answer, Goal, Length, Reply, Sitting};
use sestante::base::{AreaId, Bilingual, CampaignId, CourseId, Day, ItemId, PartId, RoleId, ScoreId, Seed, UnitId};
use sestante::cohort::{Contribution, Source};
use sestante::formats::{
    Expected, Fault, Handed, Person, Reason, read_bank, read_envelope, read_framework, read_person, write_envelope,
    write_person,
};
use sestante::framework::Level;
use sestante::training::{Learned, Mode, Wishes};

fn person() -> Person {
    let id = |text| ItemId::new(text).expect("an id");
    let trail = [
        (id("LO1.1.01"), Reply::Answered(Answer::ALL[2])),
        (id("LO1.1.02"), Reply::Skipped),
        (id("LO1.1.03"), Reply::Open),
    ];
    let handed = Handed {
        title: Some(Bilingual { it: "Prova".to_owned(), en: "Trial".to_owned() }),
        day: Day::read("2026-11-24"),
        source: Source([1; 16]),
        bands: Seed([2; 32]),
        parts: vec![Some(PartId::new("u01").expect("an id")), None],
        revision: 3,
        saved: true,
        contribution: Contribution(vec![0, 1, 0]),
        mask: Seed([4; 32]),
    };
    let mut sitting = Sitting::resume(Seed([5; 32]), trail);
    sitting.latest = Day::read("2026-11-25");
    let mut earlier = Sitting::resume(Seed([6; 32]), [(id("LO2.1.01"), Reply::Answered(Answer::ALL[0]))]);
    earlier.latest = Day::read("2026-03-01");
    let course = |text| CourseId::new(text).expect("an id");
    Person {
        role: RoleId::new("bibliotecario").ok(),
        unit: UnitId::new("biblioteche").ok(),
        goal: Goal::Area(AreaId::new("2").expect("an id")),
        length: Length::Standard,
        sitting,
        past: vec![earlier],
        targets: [(ScoreId::new("1.1").expect("an id"), Level::new(5)), (ScoreId::new("1.2").expect("an id"), None)]
            .into(),
        wishes: Wishes {
            weekly: 90,
            weeks: 30,
            languages: Some(["en".to_owned(), "it".to_owned()].into()),
            without: [Mode::Classroom, Mode::Unknown].into(),
            most_cents: Some(0),
            must: [course("a")].into(),
            never: [course("b")].into(),
            minutes: [(course("c"), 240)].into(),
        },
        learned: vec![Learned {
            day: Day::read("2026-10-05").expect("a day"),
            title: "=corso \"di\" prova".to_owned(),
            provider: String::new(),
            course: Some(course("a")),
            minutes: 90,
        }],
        campaign: None,
        catalogue: Some("the text of a catalogue".into()),
        handed: [(CampaignId::new("esempio").expect("an id"), handed)].into(),
    }
}

#[test]
fn a_person_reads_back_the_same() {
    let text = write_person(&person());
    assert_eq!(read_person("x", &text), Ok(person()));
    assert_eq!(read_person("x", &format!("\u{feff}{text}")), Ok(person()), "with a byte order mark");
}

/// The same person is the same bytes, in this order of fields.
#[test]
fn a_person_is_written_in_a_fixed_order() {
    let (source, bands, mask, seed) = ("01".repeat(16), "02".repeat(32), "04".repeat(32), "05".repeat(32));
    let handed = format!(
        r#"{{"title":{{"it":"Prova","en":"Trial"}},"source":"{source}","bands":"{bands}","parts":["u01",null],"revision":3,"saved":true,"day":"2026-11-24","contribution":[0,1,0],"mask":"{mask}"}}"#
    );
    let trail = r#"[["LO1.1.01",2],["LO1.1.02","skipped"],["LO1.1.03","open"]]"#;
    let sitting = format!(r#"{{"seed":"{seed}","latest":"2026-11-25","trail":{trail}}}"#);
    let earlier = format!(r#"{{"seed":"{}","latest":"2026-03-01","trail":[["LO2.1.01",0]]}}"#, "06".repeat(32));
    let wishes = r#"{"weekly":90,"weeks":30,"languages":["en","it"],"without":["classroom","unknown"],"most_cents":0,"must":["a"],"never":["b"],"minutes":{"c":240}}"#;
    let learned = r#"{"day":"2026-10-05","title":"=corso \"di\" prova","provider":"","course":"a","minutes":90}"#;
    let text = format!(
        r#"{{"format":"sestante-person","version":2,"role":"bibliotecario","unit":"biblioteche","goal":"area","area":"2","length":"standard","sitting":{sitting},"past":[{earlier}],"targets":{{"1.1":5,"1.2":null}},"wishes":{wishes},"learned":[{learned}],"campaign":null,"catalogue":"the text of a catalogue","handed":{{"esempio":{handed}}}}}"#
    );
    assert_eq!(write_person(&person()), text);
}

/// Files of version 1 are read as long as there are any.
#[test]
fn a_person_of_version_1_reads_on() {
    let (source, bands, mask, seed) = ("01".repeat(16), "02".repeat(32), "04".repeat(32), "05".repeat(32));
    let handed = format!(
        r#"{{"source":"{source}","bands":"{bands}","parts":["u01",null],"revision":3,"saved":true,"contribution":[0,1,0],"mask":"{mask}"}}"#
    );
    let trail = r#"[["LO1.1.01",2],["LO1.1.02","skipped"],["LO1.1.03","open"]]"#;
    let text = format!(
        r#"{{"format":"sestante-person","version":1,"role":"bibliotecario","minutes":2401,"seed":"{seed}","trail":{trail},"handed":{{"esempio":{handed}}}}}"#
    );
    let read = read_person("x", &text).expect("a person");
    let newest = person();
    assert_eq!((&read.role, read.sitting.trail()), (&newest.role, newest.sitting.trail()));
    assert_eq!((read.wishes.weekly, read.wishes.weeks), (121, 20), "no minute less than before");
    let campaign = CampaignId::new("esempio").expect("an id");
    let before = Handed { title: None, day: None, ..newest.handed[&campaign].clone() };
    assert_eq!(read.handed[&campaign], before);
    assert_eq!(read_person("x", &write_person(&read)), Ok(read), "and is written as the newest version");
}

#[test]
fn a_broken_person_is_refused_with_its_place() {
    let good = write_person(&person());
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    };
    let answer = || Reason::Rule("an answer is 0 to 3, \"skipped\" or \"open\"".to_owned());
    let twice = |name: &str| Reason::Twice(name.to_owned());
    let number = |least, most| Reason::NotA(Expected::Whole { least, most });
    let not_ours = Reason::NotOurs("sestante-person");
    for (name, text, place, reason) in [
        ("empty", String::new(), "line 1, column 0", Reason::Damaged),
        ("cut off", good[..100].to_owned(), "line 1, column 100", Reason::Damaged),
        ("cut off in a later line", format!("\u{feff}\n{}", &good[..100]), "line 2, column 100", Reason::Damaged),
        ("deep nesting", "[".repeat(100_000), "line 1, column 128", Reason::Damaged),
        ("deep objects", "{\"a\":".repeat(100_000), "line 1, column 636", Reason::Damaged),
        ("no object", "[1, 2]".to_owned(), "format", not_ours.clone()),
        ("other kind", changed("sestante-person", "sestante-campaign"), "format", not_ours.clone()),
        ("newer", changed("\"version\":2", "\"version\":3"), "version", Reason::Newer(3)),
        ("no version", changed("\"version\":2", "\"version\":0"), "version", not_ours.clone()),
        ("half a version", changed("\"version\":2", "\"version\":1.5"), "version", not_ours),
        ("answer 7", changed("\"LO1.1.01\",2", "\"LO1.1.01\",7"), "sitting.trail[0][1]", answer()),
        ("answer 1.5", changed("\"LO1.1.01\",2", "\"LO1.1.01\",1.5"), "sitting.trail[0][1]", answer()),
        ("a word that is none", changed("\"skipped\"", "\"forgot\""), "sitting.trail[1][1]", answer()),
        ("no answer", changed(",\"skipped\"", ""), "sitting.trail[1]", Reason::NotA(Expected::ListOf(2))),
        ("one more", changed("\"skipped\"", "\"skipped\",1"), "sitting.trail[1]", Reason::NotA(Expected::ListOf(2))),
        ("no list", changed("[\"LO1.1.03\",\"open\"]", "7"), "sitting.trail[2]", Reason::NotA(Expected::List)),
        ("bad item", changed("LO1.1.03", "=cmd()"), "sitting.trail[2][0]", Reason::NotA(Expected::Id)),
        ("short seed", changed("0505", "05"), "sitting.seed", Reason::NotA(Expected::Hex(64))),
        ("too many minutes", changed("\"weekly\":90", "\"weekly\":9999999"), "wishes.weekly", number(1, 2160)),
        (
            "above every number",
            changed("\"weekly\":90", "\"weekly\":99999999999999999999"),
            "wishes.weekly",
            number(1, 2160),
        ),
        ("fewer than none", changed("\"weekly\":90", "\"weekly\":-1"), "wishes.weekly", number(1, 2160)),
        ("half a minute", changed("\"weekly\":90", "\"weekly\":90.5"), "wishes.weekly", number(1, 2160)),
        ("a text for a number", changed("\"weekly\":90", "\"weekly\":\"90\""), "wishes.weekly", number(1, 2160)),
        (
            "a revision before the first",
            changed("\"revision\":3", "\"revision\":-0"),
            "handed.esempio.revision",
            number(0, u32::MAX),
        ),
        (
            "a count too large",
            changed("[0,1,0]", "[0,4294967296,0]"),
            "handed.esempio.contribution[1]",
            number(0, u32::MAX),
        ),
        (
            "a level too high",
            changed("\"1.1\":5", "\"1.1\":9"),
            "targets.1.1",
            Reason::Rule("a level from 1 to 8".to_owned()),
        ),
        (
            "a day that is none",
            changed("2026-10-05", "2026-02-30"),
            "learned[0].day",
            Reason::Rule("a day such as 2026-11-25".to_owned()),
        ),
        (
            "training without a title",
            changed("=corso \\\"di\\\" prova", " "),
            "learned[0].title",
            Reason::Rule("must not be empty".to_owned()),
        ),
        (
            "no time at all",
            changed("\"course\":\"a\",\"minutes\":90", "\"course\":\"a\",\"minutes\":0"),
            "learned[0].minutes",
            number(1, 30_000),
        ),
        (
            "a goal that is none",
            changed("\"area\",\"area\"", "\"areas\",\"area\""),
            "goal",
            Reason::NotA(Expected::OneOf(&["whole", "role", "area", "ai"])),
        ),
        (
            "no campaign",
            changed("\"campaign\":null", "\"campaign\":\"{}\""),
            "campaign",
            Reason::Rule("the text of a campaign file".to_owned()),
        ),
        ("no truth", changed("true", "1"), "handed.esempio.saved", Reason::NotA(Expected::Flag)),
        ("bad part", changed("\"u01\"", "\"u 01\""), "handed.esempio.parts[0]", Reason::NotA(Expected::Id)),
        (
            "a number for a part",
            changed("\"u01\",null", "\"u01\",3"),
            "handed.esempio.parts[1]",
            Reason::NotA(Expected::Text),
        ),
        ("bad mask", changed("0404", "zzzz"), "handed.esempio.mask", Reason::NotA(Expected::Hex(64))),
        ("a sign is no digit", changed("0404", "+404"), "handed.esempio.mask", Reason::NotA(Expected::Hex(64))),
        ("bad campaign", changed("esempio", "un esempio"), "handed.un esempio", Reason::NotA(Expected::Id)),
        ("missing field", changed("\"weekly\":90,", ""), "wishes.weekly", Reason::Missing),
        ("a field of a field", changed("\"saved\":true,", ""), "handed.esempio.saved", Reason::Missing),
        (
            "no object inside",
            changed("{\"esempio\":", "{\"x\":null,\"esempio\":"),
            "handed.x",
            Reason::NotA(Expected::Map),
        ),
        (
            "no objects at all",
            changed("{\"esempio\":", "[").replace("}}}", "}]}"),
            "handed",
            Reason::NotA(Expected::Map),
        ),
        ("a field twice", changed("\"weekly\"", "\"weeks\":1,\"weekly\""), "wishes.weeks", twice("weeks")),
        ("twice inside", changed("\"saved\"", "\"mask\":\"\",\"saved\""), "handed.esempio.mask", twice("mask")),
    ] {
        let fault = read_person("mine.json", &text).expect_err(name);
        assert_eq!(fault, Fault { file: "mine.json".to_owned(), place: place.to_owned(), reason }, "{name}");
    }
}

#[test]
fn a_broken_envelope_is_refused_with_its_place() {
    let good = format!(
        r#"{{"format":"sestante-envelope","version":1,"side":"hr","campaign":"c","source":"{}","revision":1,"parts":[],"share":[1]}}"#,
        "00".repeat(16)
    );
    assert_eq!(read_envelope("x", &good).map(|envelope| write_envelope(&envelope)), Ok(good.clone()));
    for (from, to, place) in [
        ("000000", "0000", "source"),
        (r#""revision":1"#, r#""revision":0"#, "revision"),
        ("hr", "trustee", "side"),
        ("hr", "HR", "side"),
        ("[1]", "[4294967296]", "share[0]"),
        ("[1]", "[1,-1]", "share[1]"),
        ("[1]", "[1,2.5]", "share[1]"),
        ("[1]", "1", "share"),
        (r#""parts":[],"#, "", "parts"),
    ] {
        assert!(good.contains(from), "{from}");
        let fault = read_envelope("x", &good.replacen(from, to, 1)).expect_err(to);
        assert_eq!(fault.place, place, "{to}");
    }
}

/// The faults of all entries are told, one an entry.
#[test]
fn each_bad_entry_costs_itself_and_is_told() {
    let framework = std::fs::read_to_string("public/data/framework.json").expect("the framework");
    let (framework, _) = read_framework("framework.json", &framework);
    let text = r#"{"format":"sestante-bank","version":1,"items":[
        {"id":"a","score":"1.1","kind":"skill","band":"low"},
        {"id":"b","score":"1.1","kind":"skill","band":"basic"},
        {"id":"c","score":"1.1","kind":7,"band":"low"},
        {"id":"d","score":"1.1","kind":"skill","id":"e","band":"basic"},
        [],
        {"id":"f","score":"1.1","kind":"skill","band":"basic"}]}"#;
    let (bank, faults) = read_bank("bank.json", text, &framework);
    assert_eq!(bank.items().iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["b", "f"]);
    let places: Vec<&str> = faults.iter().map(|fault| fault.place.as_str()).collect();
    assert_eq!(places, ["items[0].band", "items[2].kind", "items[3].id", "items[4]"]);
}
