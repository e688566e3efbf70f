//! What leaves HR's room: read back by other readers, held against expected files, and attacked.
//!
//! The expected files in `tests/data/exports/` are written anew with `WRITE=1 cargo test --test hr_exports`; then they are to
//! be read before they are kept.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::rc::Rc;

use calamine::{Data, Reader, Xlsx};
use sestante::app::hr::{
    CONTENT_FILES, Effect, Event, Export, Kept, Page, State, literacy, missing_notes, read_content, read_kept, report,
    update,
};
use sestante::app::room::Common;
use sestante::base::{Bilingual, CampaignId, Day, Language};
use sestante::cohort::{
    Added, Aggregate, Campaign, Cell, Contribution, Gate, Group, LineKind, Measure, Picture, SLOTS_PER_SCORE, Tally,
    noise_variance,
};
use sestante::formats::{Block, Entry, Note, Notes, read_aggregate, read_notes, write_html, write_notes};
use sestante::i18n::Phrases;

const FOLDER: &str = "tests/data/exports";

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

fn phrases(language: Language) -> Rc<Phrases> {
    let text =
        |start: &str| fs::read_to_string(format!("public/lang/{start}{}.ftl", language.code())).expect("phrases");
    Rc::new(Phrases::new(language, &format!("{}\n{}", text(""), text("hr."))).expect("sound phrases"))
}

fn sample() -> Aggregate {
    let text = fs::read_to_string("public/data/sample-aggregate.json").expect("the sample");
    read_aggregate("sample-aggregate.json", &text).expect("sound").0
}

/// HR's room with one aggregate, in a language.
fn room(language: Language, aggregate: Aggregate) -> (State, CampaignId) {
    let id = aggregate.campaign().id.clone();
    let mut kept = Kept::default();
    kept.campaigns.insert(id.clone(), aggregate.campaign().clone());
    kept.aggregates.insert(id.clone(), aggregate);
    let mut state = State::new(language, day("2027-02-01"), kept);
    let texts = CONTENT_FILES.map(|file| fs::read_to_string(format!("public/{file}")).expect(file));
    let (content, faults) = read_content(&texts);
    assert_eq!(faults, []);
    update(&mut state, Event::Room(Common::ContentCame(Some((Rc::new(content), faults)))));
    for language in Language::ALL {
        update(&mut state, Event::Room(Common::TextsCame(phrases(language))));
    }
    update(&mut state, Event::Room(Common::Opened(Page::Exports(id.clone()))));
    (state, id)
}

const NOTES: [(Note, &str); 7] = [
    (Note::Taken, "Corso base per 120 persone.\nIstruzioni <interne> & affiancamento."),
    (Note::Planned, "Corso avanzato entro giugno."),
    (Note::Systems, "Assistente per la scrittura, in tutti gli uffici."),
    (Note::Office, "Ufficio formazione"),
    (Note::Code, "c_a944"),
    (Note::Mail, "dati.aperti@borgo-esempio.example"),
    (Note::Address, "https://www.borgo-esempio.example/dati/competenze"),
];

fn fill(state: &mut State, id: &CampaignId) {
    for (note, text) in NOTES {
        update(state, Event::NoteChanged(id.clone(), note, text.to_owned()));
    }
}

/// The one file that an export gives: name and bytes.
fn file(state: &mut State, id: &CampaignId, export: Export) -> (String, Vec<u8>) {
    let mut effects = update(state, Event::ExportWanted(id.clone(), export));
    assert_eq!(effects.len(), 1, "{export:?}");
    match effects.remove(0) {
        Effect::Download { name, text } => (name, text.into_bytes()),
        Effect::DownloadBytes { name, bytes } => (name, bytes),
        effect => panic!("{export:?} gives {effect:?}"),
    }
}

/// A table as another reader sees it.
fn table(text: &[u8], between: u8) -> Vec<Vec<String>> {
    let text = text.strip_prefix("\u{feff}".as_bytes()).expect("the mark of UTF-8");
    let mut reader = csv_core::ReaderBuilder::new().delimiter(between).build();
    let (mut rows, mut row, mut rest) = (Vec::new(), Vec::new(), text);
    let mut field = vec![0; 1 << 16];
    let mut length = 0;
    loop {
        let (result, read, written) = reader.read_field(rest, &mut field[length..]);
        rest = &rest[read..];
        length += written;
        match result {
            csv_core::ReadFieldResult::Field { record_end } => {
                row.push(String::from_utf8(field[..length].to_vec()).expect("UTF-8"));
                length = 0;
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
            csv_core::ReadFieldResult::End => return rows,
            csv_core::ReadFieldResult::InputEmpty => {}
            csv_core::ReadFieldResult::OutputFull => panic!("a field is too long"),
        }
    }
}

fn between(language: Language) -> u8 {
    if language == Language::Italian { b';' } else { b',' }
}

/// The files of a package, by name.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut pack = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
    let mut files = BTreeMap::new();
    for place in 0..pack.len() {
        let mut file = pack.by_index(place).expect("a file");
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut content).expect("sound");
        files.insert(file.name().expect("a name").into_owned(), content);
    }
    files
}

/// Holds a text against the expected file of a name, or writes it.
fn expect(name: &str, text: &str) {
    let path = format!("{FOLDER}/{name}");
    if std::env::var_os("WRITE").is_some() {
        fs::create_dir_all(FOLDER).expect("the folder");
        fs::write(&path, text).expect("written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let differs = expected.lines().zip(text.lines()).find(|(one, other)| one != other);
    assert!(expected == text, "{name} is not as expected; the first line that differs: {differs:?}");
}

/// The head of a table and its rows for the whole body, a small part and a family.
fn some(text: &[u8], between: u8) -> String {
    let rows = table(text, between);
    let places: Vec<usize> = rows[0]
        .iter()
        .enumerate()
        .filter(|(_, name)| ["part_ids", "Codici dei gruppi", "Codes of the parts"].contains(&name.as_str()))
        .map(|(place, _)| place)
        .collect();
    let lines = String::from_utf8_lossy(text).into_owned();
    let kept = lines
        .lines()
        .zip(&rows)
        .enumerate()
        .filter(|(number, (_, row))| *number == 0 || ["", "b71", "direzione"].contains(&row[places[0]].as_str()));
    kept.flat_map(|(_, (line, _))| [line, "\n"]).collect()
}

#[test]
fn exports_are_as_expected() {
    for language in Language::ALL {
        let (mut state, id) = room(language, sample());
        fill(&mut state, &id);
        let code = language.code();
        for (export, name) in [(Export::Shares, "shares"), (Export::Demand, "demand")] {
            expect(&format!("{name}.{code}.csv"), &some(&file(&mut state, &id, export).1, between(language)));
        }
        let record = String::from_utf8(file(&mut state, &id, Export::Literacy).1).expect("UTF-8");
        expect(&format!("literacy.{code}.html"), &record);
        let blocks = report(&state, &id).expect("a report");
        expect(&format!("report.{code}.html"), &write_html(language, "report", &blocks));
        let files = unpacked(&file(&mut state, &id, Export::Open).1);
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            ["README.md", "demand.csv", "dictionary.csv", "metadata.ttl", "participation.csv", "shares.csv"]
        );
        // The package is the same in whichever language it was asked for.
        for name in ["README.md", "dictionary.csv", "metadata.ttl"] {
            expect(&format!("open.{name}"), &String::from_utf8_lossy(&files[name]));
        }
        for name in ["demand.csv", "participation.csv", "shares.csv"] {
            expect(&format!("open.{name}"), &some(&files[name], b','));
        }
    }
}

#[test]
fn the_same_day_gives_the_same_bytes() {
    let (mut state, id) = room(Language::Italian, sample());
    fill(&mut state, &id);
    for export in [Export::Workbook, Export::Open] {
        let first = file(&mut state, &id, export).1;
        assert!(first == file(&mut state, &id, export).1, "{export:?}");
        update(&mut state, Event::Room(Common::DayCame(day("2027-02-02"))));
        assert!(first != file(&mut state, &id, export).1, "the day stands in it");
        update(&mut state, Event::Room(Common::DayCame(day("2027-02-01"))));
    }
    let text = String::from_utf8(file(&mut state, &id, Export::Aggregate).1).expect("UTF-8");
    assert_eq!(read_aggregate("a", &text).expect("sound").0, sample(), "the trainer's file holds all of it");
}

/// The names of the columns in a language, of the table of shares.
fn place(rows: &[Vec<String>], head: &str) -> usize {
    rows[0].iter().position(|name| name == head).unwrap_or_else(|| panic!("no column {head}"))
}

/// A campaign of five parts, and what came out of its gates, so that every kind of cell is in its picture.
fn every_kind() -> Aggregate {
    let mut campaign: Campaign = sample().campaign().clone();
    let units = &mut campaign.partitions[0].parts;
    units.truncate(5);
    for part in units {
        part.headcount = 200;
    }
    let families = &mut campaign.partitions[1].parts;
    families.truncate(1);
    families[0].headcount = 1000;
    let parts: Vec<_> = campaign.partitions[0].parts.iter().map(|part| part.id.clone()).collect();
    let family = campaign.partitions[1].parts[0].id.clone();
    let length = Contribution::length(&campaign);
    // Of the first score and the first area so many in the first band, and so many below.
    let group = |places: &[usize], people: u32, measured: i32, below: i32| {
        let mut counts = vec![0; length];
        for place in 0..campaign.scores.len() + campaign.areas.len() {
            counts[place * SLOTS_PER_SCORE] = people.cast_signed();
        }
        for place in [0, campaign.scores.len()] {
            counts[place * SLOTS_PER_SCORE] = measured;
            counts[(place + 1) * SLOTS_PER_SCORE - 1] = below;
        }
        let parts = places.iter().map(|place| parts[*place].clone()).collect();
        Group { parts, people, variance: noise_variance(people), counts }
    };
    let (said, few, joined) = (group(&[0], 150, 150, -9), group(&[1], 12, -3, 1), group(&[2, 3], 25, 25, 3));
    // Few of all are measured in it, so that few are likely to be in any part.
    let whole = Group { parts: vec![family], ..group(&[], 187, 25, 10) };
    let tally =
        Tally { gate: Gate::Box([7; 16]), day: day("2027-01-30"), tables: vec![vec![said, few, joined], vec![whole]] };
    let mut aggregate = Aggregate::new(campaign);
    assert_eq!(aggregate.add(tally), Added::New);
    aggregate
}

#[test]
fn joined_few_nobody_and_zero_are_four_things() {
    for (language, words) in [
        (Language::Italian, ["gruppi uniti", "poche persone misurate", "nessuna partecipazione"]),
        (Language::English, ["joined parts", "few people measured", "nobody took part"]),
    ] {
        let (mut state, id) = room(language, every_kind());
        let picture: &Picture = state.picture(&id).expect("a picture");
        let kinds: Vec<LineKind> = picture.tables[0].lines.iter().map(|line| line.kind).collect();
        assert_eq!(kinds, [LineKind::Part, LineKind::Part, LineKind::Joined, LineKind::Nobody]);
        let rows = table(&file(&mut state, &id, Export::Shares).1, between(language));
        let head = |name: &str| place(&rows, &phrases(language).get(name));
        let below = head("exports-col-below");
        let (ids, line, status, code) = (
            head("exports-col-part-ids"),
            head("exports-col-line"),
            head("exports-col-status"),
            head("exports-col-measure-id"),
        );
        let band = place(
            &rows,
            &phrases(language).with("exports-col-band", &[("name", phrases(language).get("band-basic").into())]),
        );
        let row = |parts: &str| rows.iter().find(|row| row[ids] == parts && row[code] == "C1.1").expect("a row");
        let [zero, few, joined, nobody] = ["b01", "b02", "b03 b04", "b05"].map(row);
        assert_eq!(
            [&zero[below], &zero[below + 1]],
            ["0", "0"],
            "zero is a number with bounds, however negative the noise"
        );
        assert!(zero[below + 2].parse::<u32>().is_ok_and(|high| (1..30).contains(&high)), "{zero:?}");
        assert!(!zero[band].is_empty(), "bands from 30 people on");
        assert_eq!([&few[status], &few[below], &few[below + 2]], [words[1], "", ""], "too few: no number");
        assert_eq!(joined[line], words[0]);
        assert_eq!(joined[below].parse::<u32>().map(|share| share % 10), Ok(0), "in steps of ten: {joined:?}");
        let [share, low, high] = [0, 1, 2].map(|place| joined[below + place].parse::<u32>().expect("a number"));
        assert!(low < share && share < high, "with its interval: {joined:?}");
        assert_eq!(joined[band], "", "no bands under 30");
        assert_eq!([&nobody[line], &nobody[status], &nobody[below]], [words[2], words[2], ""]);
        let paper = write_html(language, "", &report(&state, &id).expect("a report"));
        assert!(words.iter().all(|words| paper.contains(words)), "all are on paper too");
    }
}

#[test]
fn a_table_says_of_each_line_what_the_picture_says() {
    for (language, aggregate) in [(Language::Italian, sample()), (Language::English, every_kind())] {
        let (mut state, id) = room(language, aggregate);
        let rows = table(&file(&mut state, &id, Export::Shares).1, between(language));
        let picture = state.picture(&id).expect("a picture");
        let lines: Vec<_> =
            std::iter::once(&picture.body).chain(picture.tables.iter().flat_map(|table| &table.lines)).collect();
        assert_eq!(rows.len(), 1 + lines.len() * picture.measures.len());
        assert!(rows.iter().all(|row| row.len() == rows[0].len()));
        let below = place(&rows, &phrases(language).get("exports-col-below"));
        let cells = lines.iter().flat_map(|line| line.cells.iter().map(move |cell| (line, cell)));
        let mut said = 0;
        for ((line, cell), row) in cells.zip(&rows[1..]) {
            assert_eq!(row[4], line.people.to_string());
            assert_eq!(row[5], line.headcount.to_string());
            let [share, low, high] = [0, 1, 2].map(|place| row[below + place].parse::<f64>());
            match cell {
                Cell::Said { measured, below, .. } => {
                    let (share, low, high) = (share.expect("a share"), low.expect("a bound"), high.expect("a bound"));
                    assert!(low <= share && share <= high, "{row:?}");
                    // Rounded outwards, and never narrower than what is known.
                    assert!(low <= below.low * 100.0 && below.high * 100.0 <= high, "{row:?}");
                    let step = if *measured < 30.0 { 10.0 } else { 1.0 };
                    assert!((share - below.estimate * 100.0).abs() <= step / 2.0 + 1e-9, "{row:?}");
                    said += 1;
                }
                _ => assert!(share.is_err() && low.is_err() && high.is_err(), "{row:?}"),
            }
        }
        assert!(said > 60);
    }
}

#[test]
fn the_demand_says_how_many_people_a_share_stands_for() {
    let (mut state, id) = room(Language::English, sample());
    let rows = table(&file(&mut state, &id, Export::Demand).1, b',');
    let column = |name: &str| place(&rows, &phrases(Language::English).get(name));
    let (now, from, headcount) =
        (column("exports-col-now"), column("exports-col-now-from"), column("exports-col-headcount"));
    let lines = 1 + 80 + 7;
    assert_eq!(rows.len(), 1 + lines * sample().campaign().offer.len());
    for row in &rows[1..] {
        let number = |place: usize| row[place].parse::<f64>().unwrap_or_else(|_| panic!("{row:?}"));
        let (low, high, all) = (number(now + 1), number(now + 2), number(headcount));
        assert_eq!(number(from) as u32, (low * all / 100.0).floor() as u32, "{row:?}");
        assert_eq!(number(from + 1) as u32, (high * all / 100.0).ceil() as u32, "{row:?}");
    }
}

/// The sheets of a workbook as another reader sees them.
fn sheets(bytes: &[u8]) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let names = book.sheet_names();
    let read = |name: String| {
        let range = book.worksheet_range(&name).expect("a sheet");
        (name, range.rows().map(<[Data]>::to_vec).collect())
    };
    names.into_iter().map(read).collect()
}

#[test]
fn the_workbook_holds_the_same_tables_with_numbers_as_numbers() {
    for language in Language::ALL {
        let (mut state, id) = room(language, every_kind());
        let sheets = sheets(&file(&mut state, &id, Export::Workbook).1);
        let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
        let tabs = ["exports-tab-about", "exports-tab-taking-part", "exports-tab-shares", "exports-tab-demand"];
        assert_eq!(names, tabs.map(|name| phrases(language).get(name)));
        for (export, at) in [(Export::Shares, 2), (Export::Demand, 3)] {
            let rows = table(&file(&mut state, &id, export).1, between(language));
            let sheet = &sheets[at].1;
            assert_eq!(sheet.len(), rows.len());
            for (cells, row) in sheet.iter().zip(&rows) {
                for (place, text) in row.iter().enumerate() {
                    match cells.get(place).unwrap_or(&Data::Empty) {
                        Data::Empty => assert_eq!(text, ""),
                        Data::Float(number) => assert_eq!(&number.to_string(), text),
                        Data::String(words) => {
                            assert_eq!(words, text.strip_prefix('\'').unwrap_or(text));
                            assert!(text.parse::<f64>().is_err(), "a number as text: {text}");
                        }
                        other => panic!("{other:?}"),
                    }
                }
            }
        }
        let about: Vec<String> = sheets[0].1.iter().flatten().map(ToString::to_string).collect();
        let about = about.join("\n");
        let campaign = state.aggregates[&id].campaign();
        for words in [campaign.title.get(language), campaign.body.get(language), campaign.trustee.get(language), "187"]
        {
            assert!(about.contains(words), "{words}");
        }
        for name in ["exports-limit-noise", "exports-limit-joined", "exports-limit-interval", "exports-means-below"] {
            assert!(about.contains(&phrases(language).get(name)), "{name}");
        }
    }
}

const NASTY: [&str; 7] = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "bell\u{7}, null\u{0}, unit\u{1f}",
    "\"@it . <http://evil.example> a <x> ; dct:title \"",
    "</title><script>alert(1)</script>",
    "_x0041_ & <b>",
    "two\nlines\r\nand \\u0022",
];

#[test]
fn a_title_cannot_run_or_break_out() {
    for title in NASTY {
        let mut aggregate = sample();
        let mut campaign = aggregate.campaign().clone();
        let nasty = Bilingual { it: title.to_owned(), en: title.to_owned() };
        campaign.title = nasty.clone();
        campaign.body = nasty.clone();
        campaign.partitions[0].title = nasty.clone();
        campaign.partitions[0].parts[0].title = nasty;
        let tallies: Vec<Tally> = aggregate.tallies().cloned().collect();
        aggregate = Aggregate::new(campaign);
        for tally in tallies {
            assert_eq!(aggregate.add(tally), Added::New);
        }
        let (mut state, id) = room(Language::English, aggregate);
        fill(&mut state, &id);
        let rows = table(&file(&mut state, &id, Export::Shares).1, b',');
        let (name, shown) =
            (&rows[1][3], if title.starts_with(['=', '+']) { format!("'{title}") } else { title.to_owned() });
        assert_eq!(*name, shown);
        let bytes = file(&mut state, &id, Export::Workbook).1;
        for (name, text) in unpacked(&bytes).into_iter().filter(|(name, _)| name.contains("sheet")) {
            let text = String::from_utf8(text).expect("UTF-8");
            assert!(!text.contains("<f>"), "{name}: no formula");
            assert!(!text.chars().any(|sign| sign < ' ' && sign != '\n'), "{name}: XML can hold it");
        }
        let sheets = sheets(&bytes);
        let plain: String = title
            .replace("\r\n", "\n\n")
            .chars()
            .map(|sign| if sign < ' ' && sign != '\n' { '\u{fffd}' } else { sign })
            .collect();
        let written = plain.replace("_x0041_", "_x005F_x0041_");
        assert!([plain, written].contains(&sheets[2].1[1][3].to_string()), "{:?}", sheets[2].1[1][3]);
        let record = String::from_utf8(file(&mut state, &id, Export::Literacy).1).expect("UTF-8");
        assert!(!record.contains("<script") && !record.contains("<b>") && !record.contains("<interne>"));
        assert_eq!(record.matches("</title>").count(), 1);
        let files = unpacked(&file(&mut state, &id, Export::Open).1);
        let turtle = String::from_utf8(files["metadata.ttl"].clone()).expect("UTF-8");
        assert_eq!(statements(&turtle).len(), 4 + 4, "as many subjects as ever: {title:?}\n{turtle}");
        assert!(!subjects(&turtle).contains(&"<http://evil.example>".to_owned()));
    }
}

/// Subjects with their predicates, as a plain reader of the Turtle that the app writes sees them: texts and addresses are
/// skipped as wholes. (rdflib read the expected file.)
fn statements(turtle: &str) -> Vec<(String, Vec<String>)> {
    let mut tokens: Vec<String> = Vec::new();
    let mut signs = turtle.chars().peekable();
    while let Some(sign) = signs.next() {
        let mut token = sign.to_string();
        match sign {
            sign if sign.is_whitespace() => continue,
            '<' => token.extend(std::iter::from_fn(|| signs.next_if(|sign| *sign != '>')).chain(['>'])),
            '"' => {
                while let Some(sign) = signs.next() {
                    assert!(sign != '\n', "a text ends in its line");
                    token.push(sign);
                    match sign {
                        '\\' => token.extend(signs.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '.' | ';' | ',' | '[' | ']' => {}
            _ => {
                while let Some(sign) = signs.next_if(|sign| !sign.is_whitespace() && !",;[]".contains(*sign)) {
                    token.push(sign);
                }
            }
        }
        if sign == '<' {
            signs.next();
        }
        tokens.push(token);
    }
    let mut found = Vec::new();
    let body = tokens.split(|token| token == ".").filter(|part| !part.is_empty() && !part[0].starts_with("@prefix"));
    for part in body {
        let mut inner = 0;
        let mut predicates = vec![part[1].clone()];
        for two in part.windows(2) {
            inner += i32::from(two[0] == "[") - i32::from(two[0] == "]");
            if two[0] == ";" && inner == 0 {
                predicates.push(two[1].clone());
            }
        }
        found.push((format!("{} a {}", part[0], part[2]), predicates));
    }
    found
}

fn subjects(turtle: &str) -> Vec<String> {
    statements(turtle)
        .into_iter()
        .map(|(subject, _)| subject.split(" a ").next().unwrap_or_default().to_owned())
        .collect()
}

/// The mandatory properties of DCAT-AP_IT, after the practical guide of dati.gov.it
/// (github.com/giorgialodi/Guida-pratica-DCAT-AP_IT), for what the package holds.
const MANDATORY: [(&str, &[&str]); 5] = [
    (
        "dcatapit:Dataset",
        &[
            "dct:identifier",
            "dct:title",
            "dct:description",
            "dct:modified",
            "dcat:theme",
            "dct:rightsHolder",
            "dct:accrualPeriodicity",
            "dcat:distribution",
        ],
    ),
    ("dcatapit:Distribution", &["dct:format", "dcat:accessURL", "dct:license"]),
    ("dcatapit:Agent", &["dct:identifier", "foaf:name"]),
    ("dcatapit:Organization", &["vcard:fn", "vcard:hasEmail"]),
    ("dcatapit:LicenseDocument", &["dct:type"]),
];

#[test]
fn the_metadata_has_what_is_mandatory() {
    let (mut state, id) = room(Language::Italian, sample());
    fill(&mut state, &id);
    for (licence, address) in [("", "licenses/by/4.0/"), ("CC0 1.0", "publicdomain/zero/1.0/")] {
        update(&mut state, Event::NoteChanged(id.clone(), Note::Licence, licence.to_owned()));
        let files = unpacked(&file(&mut state, &id, Export::Open).1);
        let turtle = String::from_utf8(files["metadata.ttl"].clone()).expect("UTF-8");
        let found = statements(&turtle);
        for (class, properties) in MANDATORY {
            let own: Vec<_> = found.iter().filter(|(subject, _)| subject.ends_with(&format!(" {class}"))).collect();
            assert!(!own.is_empty(), "{class}\n{turtle}");
            for (subject, has) in own {
                let missing: Vec<_> =
                    properties.iter().filter(|property| !has.iter().any(|own| own == *property)).collect();
                assert!(missing.is_empty(), "{subject} lacks {missing:?}");
            }
        }
        assert_eq!(found.iter().filter(|(subject, _)| subject.ends_with("dcatapit:Distribution")).count(), 4);
        assert!(
            turtle.contains("dcatapit:startDate \"2026-11-02\"^^xsd:date"),
            "the period has its mandatory beginning"
        );
        assert!(turtle.contains(address), "the licence chosen");
    }
}

#[test]
fn a_package_waits_for_what_it_needs() {
    for (note, good, bad) in [
        (Note::Code, "r_emiro", ["", "c a944", "c_a944>"]),
        (Note::Mail, "a.b@c.it", ["", "a@b", "a b@c.it"]),
        (Note::Address, "http://dati.example/x?y=1", ["", "dati.example", "https://a.it/\"> <b"]),
    ] {
        let (mut state, id) = room(Language::Italian, sample());
        fill(&mut state, &id);
        for text in bad {
            update(&mut state, Event::NoteChanged(id.clone(), note, text.to_owned()));
            assert_eq!(missing_notes(&state, &id), [note], "{text:?}");
            assert_eq!(update(&mut state, Event::ExportWanted(id.clone(), Export::Open)), [], "{text:?}");
        }
        update(&mut state, Event::NoteChanged(id.clone(), note, good.to_owned()));
        assert_eq!(missing_notes(&state, &id), []);
        file(&mut state, &id, Export::Open);
    }
}

#[test]
fn what_is_written_beside_a_campaign_is_kept_erased_and_had_back() {
    let (mut state, id) = room(Language::Italian, sample());
    let effects = update(&mut state, Event::NoteChanged(id.clone(), Note::Taken, "un corso".to_owned()));
    let [Effect::Keep(key, Some(text))] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(key, "record/esempio");
    let kept = read_kept(vec![(key.clone(), text.clone()), ("record/x".to_owned(), "rubbish".to_owned())]);
    assert_eq!(kept.notes[&id].get(Note::Taken), "un corso");
    assert_eq!(kept.broken.len(), 1, "what cannot be read is told");
    let gone = Effect::Keep(key.clone(), None);
    assert!(update(&mut state, Event::CampaignErased(id.clone())).contains(&gone));
    assert!(state.notes.is_empty());
    let back = update(&mut state, Event::CampaignEraseUndone);
    assert!(back.contains(&Effect::Keep(key.clone(), Some(text.clone()))));
    assert_eq!(state.notes[&id].get(Note::Taken), "un corso");
    assert_eq!(
        update(&mut state, Event::NoteChanged(id.clone(), Note::Taken, String::new())),
        [gone],
        "nothing is left of nothing"
    );
    let mut notes = Notes::default();
    notes.set(Note::Planned, &"è".repeat(9000));
    let read = read_notes("n", &write_notes(&notes)).expect("sound");
    assert_eq!((read.get(Note::Planned).chars().count(), read == notes), (5000, true));
}

#[test]
fn the_record_never_says_that_a_level_is_reached() {
    for (language, facts) in [
        (
            Language::Italian,
            [
                "articolo 4 del regolamento (UE) 2024/1689",
                "2 febbraio 2025",
                "nella misura del possibile",
                "Non attesta",
                "48",
                "21",
                "LO1.1.04",
            ],
        ),
        (
            Language::English,
            [
                "Article 4 of Regulation (EU) 2024/1689",
                "2 February 2025",
                "to their best extent",
                "does not attest",
                "48",
                "21",
                "LO1.1.04",
            ],
        ),
    ] {
        let (mut state, id) = room(language, sample());
        let empty = literacy(&state, &id).expect("a record");
        assert_eq!(
            empty.iter().filter(|block| matches!(block, Block::Room(_))).count(),
            4,
            "room for what is not filled in"
        );
        fill(&mut state, &id);
        let blocks = literacy(&state, &id).expect("a record");
        assert!(!blocks.iter().any(|block| matches!(block, Block::Room(_))));
        let text = write_html(language, "", &blocks);
        for fact in facts {
            assert!(text.to_lowercase().contains(&fact.to_lowercase()), "{fact}");
        }
        // A level is called sufficient only where the law is told, and where it is said that the record does not say so.
        let told: Vec<&str> = text.lines().filter(|line| line.contains("sufficient")).collect();
        assert_eq!(told.len(), 3, "{told:#?}");
        let families = &state.aggregates[&id].campaign().partitions[1].parts;
        let Some(Block::Table(_, rows)) = blocks.iter().filter(|block| matches!(block, Block::Table(..))).nth(1) else {
            panic!()
        };
        assert_eq!(rows.len(), 1 + families.len());
        for row in &rows[1..] {
            for entry in &row[2..] {
                assert!(matches!(entry, Entry::Number(words) if words.contains('–')), "with its interval: {entry:?}");
            }
        }
    }
}

#[test]
fn the_report_ranks_needs_with_ai_apart_and_has_room_to_decide() {
    for language in Language::ALL {
        let (state, id) = room(language, sample());
        let blocks = report(&state, &id).expect("a report");
        let tables: Vec<_> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Table(head, rows) => Some((head, rows)),
                _ => None,
            })
            .collect();
        // Two of participation, needs, AI, two of areas, courses, plan.
        let lengths: Vec<usize> = tables.iter().map(|(_, rows)| rows.len()).collect();
        assert_eq!(lengths, [7, 80, 21, 2, 7, 80, 10, 8]);
        let shares: Vec<u32> = tables[2]
            .1
            .iter()
            .map(|row| match &row[1] {
                Entry::Share(percent, words) => {
                    assert!(words.contains('–'));
                    percent.share
                }
                entry => panic!("{entry:?}"),
            })
            .collect();
        assert!(shares.is_sorted_by(|one, other| one >= other), "the largest first");
        assert!(tables[7].1.iter().all(|row| row[3] == Entry::Room), "room for decisions by hand");
        assert!(blocks.contains(&Block::Text(phrases(language).get("report-plan-what"))));
        assert!(phrases(language).get("report-plan-what").contains("40"));
        let areas = state
            .picture(&id)
            .expect("a picture")
            .measures
            .iter()
            .filter(|one| matches!(one, Measure::Area(_)))
            .count();
        assert!(tables[4].0.len() == 1 + areas && tables[4].1.iter().all(|row| row.len() == 1 + areas));
    }
}
