//! Files in and out: what is written reads back the same; what is broken is refused with its place.

use sestante::assessment::{Answer, Reply, Sitting};
use sestante::base::{CampaignId, ItemId, PartId, RoleId, Seed};
use sestante::cohort::{Contribution, Source};
use sestante::formats::{
    Expected, Fault, Handed, Person, Reason, read_bank, read_envelope, read_framework, read_person, write_envelope,
    write_person,
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

/// The same person is the same bytes, in this order of fields.
#[test]
fn a_person_is_written_in_a_fixed_order() {
    let (source, bands, mask, seed) = ("01".repeat(16), "02".repeat(32), "04".repeat(32), "05".repeat(32));
    let handed = format!(
        r#"{{"source":"{source}","bands":"{bands}","parts":["u01",null],"revision":3,"saved":true,"contribution":[0,1,0],"mask":"{mask}"}}"#
    );
    let trail = r#"[["LO1.1.01",2],["LO1.1.02","skipped"],["LO1.1.03","open"]]"#;
    let text = format!(
        r#"{{"format":"sestante-person","version":1,"role":"bibliotecario","minutes":2400,"seed":"{seed}","trail":{trail},"handed":{{"esempio":{handed}}}}}"#
    );
    assert_eq!(write_person(&person()), text);
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
        ("newer", changed("\"version\":1", "\"version\":2"), "version", Reason::Newer(2)),
        ("no version", changed("\"version\":1", "\"version\":0"), "version", not_ours.clone()),
        ("half a version", changed("\"version\":1", "\"version\":1.5"), "version", not_ours),
        ("answer 7", changed("\"LO1.1.01\",2", "\"LO1.1.01\",7"), "trail[0][1]", answer()),
        ("answer 1.5", changed("\"LO1.1.01\",2", "\"LO1.1.01\",1.5"), "trail[0][1]", answer()),
        ("a word that is none", changed("\"skipped\"", "\"forgot\""), "trail[1][1]", answer()),
        ("no answer", changed(",\"skipped\"", ""), "trail[1]", Reason::NotA(Expected::ListOf(2))),
        ("one more", changed("\"skipped\"", "\"skipped\",1"), "trail[1]", Reason::NotA(Expected::ListOf(2))),
        ("no list", changed("[\"LO1.1.03\",\"open\"]", "7"), "trail[2]", Reason::NotA(Expected::List)),
        ("bad item", changed("LO1.1.03", "=cmd()"), "trail[2][0]", Reason::NotA(Expected::Id)),
        ("short seed", changed("0505", "05"), "seed", Reason::NotA(Expected::Hex(64))),
        ("too many minutes", changed("2400", "9999999"), "minutes", number(0, 30_000)),
        ("above every number", changed("2400", "99999999999999999999"), "minutes", number(0, 30_000)),
        ("fewer than none", changed("2400", "-1"), "minutes", number(0, 30_000)),
        ("half a minute", changed("2400", "2400.5"), "minutes", number(0, 30_000)),
        ("a text for a number", changed("2400", "\"2400\""), "minutes", number(0, 30_000)),
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
        ("no truth", changed("true", "1"), "handed.esempio.saved", Reason::NotA(Expected::Flag)),
        ("bad part", changed("\"u01\"", "\"u 01\""), "handed.esempio.parts[0]", Reason::NotA(Expected::Id)),
        ("a number for a part", changed("null", "3"), "handed.esempio.parts[1]", Reason::NotA(Expected::Text)),
        ("bad mask", changed("0404", "zzzz"), "handed.esempio.mask", Reason::NotA(Expected::Hex(64))),
        ("a sign is no digit", changed("0404", "+404"), "handed.esempio.mask", Reason::NotA(Expected::Hex(64))),
        ("bad campaign", changed("esempio", "un esempio"), "handed.un esempio", Reason::NotA(Expected::Id)),
        ("missing field", changed("\"minutes\":2400,", ""), "minutes", Reason::Missing),
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
        ("a field twice", changed("\"minutes\"", "\"seed\":1,\"minutes\""), "seed", twice("seed")),
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
