//! A body from a table: whatever encoding, separator and columns; people counted and never kept; bad rows told with their place.

use std::collections::BTreeMap;
use std::fmt::Write;

use sestante::formats::{
    Columns, Fault, Lines, NAMES, Reason, Staff, Table, Writing, count_staff, is_nested, proposed_columns, read_table,
};

fn table(bytes: &[u8]) -> Table {
    read_table("t.csv", bytes, None).unwrap_or_else(|fault| panic!("{fault:?}"))
}

/// What was counted, a line a unit: what it belongs to, its title, its number, its families.
fn lines(staff: &Staff) -> Vec<String> {
    let title = |id| staff.units.iter().find(|unit| unit.id == id).map_or("", |unit| &unit.title.it);
    let line = |unit: &sestante::cohort::Unit| {
        let above = unit.parent.clone().map(|id| title(id).to_owned() + " > ").unwrap_or_default();
        let people = unit.headcount.map_or("?".to_owned(), |people| people.to_string());
        let families: Vec<String> = unit.families.iter().map(|(name, count)| format!(" {name}={count}")).collect();
        format!("{above}{} {people}{}", unit.title.it, families.concat())
    };
    staff.units.iter().map(line).collect()
}

fn family(text: &str) -> Option<String> {
    let known: BTreeMap<&str, &str> = [("Istruttore", "amministrativo"), ("Geometra", "tecnico")].into();
    known.get(text).map(|family| (*family).to_owned())
}

fn count(bytes: &[u8], what: Lines, columns: Columns) -> (Vec<String>, Vec<Fault>) {
    let (staff, faults) = count_staff("t.csv", &table(bytes), what, &columns, family).expect("counted");
    (lines(&staff), faults)
}

const NAME_AND_NUMBER: Columns = Columns { unit: Some(0), above: None, people: Some(1), role: None, with_below: true };

#[test]
fn any_writing_of_the_same_table_is_read_the_same() {
    let expected = ["Qualità 12", "Città, strade e ponti 40"];
    let plain = "Ufficio;Persone\r\nQualità;12\r\nCittà, strade e ponti;40\r\n";
    let commas = "Ufficio,Persone\nQualità,12\n\"Città, strade e ponti\",40\n";
    let tabs = "Ufficio\tPersone\nQualità\t12\nCittà, strade e ponti\t40";
    let apart = "Ufficio;Persone\nQualita\u{300};12\nCitta\u{300}, strade e ponti;40\n";
    let utf16 = |text: &str| [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin = |text: &str| text.chars().map(|sign| sign as u8).collect::<Vec<u8>>();
    let rows: [(Vec<u8>, &str, char); 7] = [
        (plain.into(), "UTF-8", ';'),
        (format!("\u{feff}{plain}").into(), "UTF-8", ';'),
        (latin(plain), "windows-1252", ';'),
        (utf16(plain), "UTF-16LE", ';'),
        (commas.into(), "UTF-8", ','),
        (tabs.into(), "UTF-8", '\t'),
        (apart.into(), "UTF-8", ';'),
    ];
    for (bytes, encoding, separator) in rows {
        assert_eq!(table(&bytes).writing, Writing::Text { encoding, separator });
        assert_eq!(table(&bytes).header, ["Ufficio", "Persone"]);
        assert_eq!(count(&bytes, Lines::Offices, NAME_AND_NUMBER), (expected.map(str::to_owned).to_vec(), vec![]));
    }
}

#[test]
fn a_spreadsheet_is_read_sheet_by_sheet() {
    let bytes = std::fs::read("tests/data/offices.xlsx").expect("the spreadsheet");
    let sheets = || vec!["Uffici".to_owned(), "Altro".to_owned()];
    for (wanted, read, units, bad) in [
        (None, 0, vec!["Qualità 12", "Strade ?", "Parchi ?"], vec!["line 4, Persone"]),
        (Some(1), 1, vec!["Nidi 70"], vec![]),
        (Some(7), 0, vec!["Qualità 12", "Strade ?", "Parchi ?"], vec!["line 4, Persone"]),
    ] {
        let table = read_table("t.xlsx", &bytes, wanted).unwrap_or_else(|fault| panic!("{fault:?}"));
        assert_eq!(table.writing, Writing::Sheet { sheets: sheets(), read });
        let (staff, faults) = count_staff("t", &table, Lines::Offices, &NAME_AND_NUMBER, family).expect("counted");
        assert_eq!(lines(&staff), units);
        assert_eq!(faults.iter().map(|fault| fault.place.as_str()).collect::<Vec<_>>(), bad);
    }
}

#[test]
fn what_is_no_table_is_refused_with_the_reason() {
    for (bytes, rule) in [
        (&b""[..], "must not be empty"),
        (b"\r\n;;\r\n", "must not be empty"),
        (b"Ufficio;Persone\r\n", "must have rows below the header"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "a spreadsheet of the old kind (.xls): save it as .xlsx or .csv"),
    ] {
        let fault = read_table("x", bytes, None).err().expect("refused");
        assert_eq!((fault.file.as_str(), fault.reason), ("x", Reason::Rule(rule.to_owned())));
    }
    for bytes in [&b"PK\x03\x04 and no more"[..], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"] {
        assert_eq!(read_table("x", bytes, None).err().map(|fault| fault.reason), Some(Reason::NotOurs("CSV, XLSX")));
    }
}

#[test]
fn a_bad_row_is_told_with_its_place_and_the_rest_is_counted() {
    let text = "Ufficio;Persone\nA;12\nB;1.234\n;7\nC;12,0\nD;=1+1\nE;\nA;3\nF;-4\nG;0\n";
    let (units, faults) = count(text.as_bytes(), Lines::Offices, NAME_AND_NUMBER);
    assert_eq!(units, ["A 12", "B ?", "C ?", "D ?", "E ?", "F ?", "G 0"], "a number that is not known is never zero");
    let places: Vec<&str> = faults.iter().map(|fault| fault.place.as_str()).collect();
    assert_eq!(
        places,
        [
            "line 3, Persone",
            "line 4, Ufficio",
            "line 5, Persone",
            "line 6, Persone",
            "line 8, Ufficio",
            "line 9, Persone"
        ]
    );
    assert_eq!(faults[4].reason, Reason::Twice("A".to_owned()));
}

#[test]
fn offices_stand_below_what_they_belong_to() {
    let columns = Columns { above: Some(2), ..NAME_AND_NUMBER };
    let text = "Ufficio;Persone;Settore\nSegreteria;5;Lavori\nStrade;40;LAVORI \nSegreteria;6;Scuole\nLavori;50;\n";
    let expected = ["Lavori 50", "Lavori > Segreteria 5", "Lavori > Strade 40", "Scuole ?", "Scuole > Segreteria 6"];
    assert_eq!(count(text.as_bytes(), Lines::Offices, columns), (expected.map(str::to_owned).to_vec(), vec![]));
    let (staff, _) = count_staff("t", &table(text.as_bytes()), Lines::Offices, &columns, family).expect("counted");
    assert_eq!(staff.people(), 50 + 6);
    assert!(is_nested(&staff), "it matters whether the fifty are among the others");
    // Its own people beside those below it become an office of its name.
    let apart = [
        "Lavori ?",
        "Lavori > Lavori 50",
        "Lavori > Segreteria 5",
        "Lavori > Strade 40",
        "Scuole ?",
        "Scuole > Segreteria 6",
    ];
    let columns = Columns { with_below: false, ..columns };
    assert_eq!(count(text.as_bytes(), Lines::Offices, columns).0, apart);
    // A ring is told and broken; a name that two have is not guessed.
    let (units, faults) = count("U;N;S\nA;1;B\nB;2;A\n".as_bytes(), Lines::Offices, columns);
    assert_eq!((units.len(), faults.len()), (2 + 1, 1), "{units:?} {faults:?}");
    let (units, faults) = count("U;N;S\nX;1;A\nX;2;B\nY;3;X\n".as_bytes(), Lines::Offices, columns);
    assert!(units.contains(&"Y 3".to_owned()), "{units:?}");
    assert_eq!(faults, [Fault::new("t.csv", "line 4", Reason::Twice("X".to_owned()))]);
}

/// A payroll list as they are: one row a person.
fn payroll() -> String {
    let mut text = "Matricola;Cognome;Nome;Settore;Ufficio;Profilo;IBAN\n".to_owned();
    for number in 0..60 {
        let (sector, office) = [("Lavori", "Strade"), ("Lavori", "Parchi"), ("Scuole", "Nidi")][number % 3];
        let role = ["Istruttore", "Geometra", "Astronauta"][number / 20];
        let _ = writeln!(text, "{number};Cognome{number};Nome{number};{sector};{office};{role};IT{number}");
    }
    text
}

#[test]
fn a_payroll_list_is_counted_and_not_kept() {
    let text = payroll();
    let columns = proposed_columns(&table(text.as_bytes()).header, Lines::People);
    assert_eq!(columns, Columns { unit: Some(4), above: Some(3), people: None, role: Some(5), with_below: true });
    let (staff, faults) = count_staff("p", &table(text.as_bytes()), Lines::People, &columns, family).expect("counted");
    assert_eq!((staff.rows, &faults[..]), (60, &[][..]));
    assert_eq!(staff.unknown, [("Astronauta".to_owned(), 20)], "a role that is not known is asked for");
    assert_eq!(lines(&staff), ["Lavori ?", "Lavori > Strade 20", "Lavori > Parchi 20", "Scuole ?", "Scuole > Nidi 20"]);
    let kept = format!("{staff:?}");
    assert!(["Cognome", "Nome1", "IT1"].iter().all(|word| !kept.contains(word)), "nothing of the person is in it");
    let all = |text: &str| family(text).or_else(|| Some("spazio".to_owned()));
    let (staff, _) = count_staff("p", &table(text.as_bytes()), Lines::People, &columns, all).expect("counted");
    assert_eq!(lines(&staff)[1], "Lavori > Strade 20 amministrativo=7 spazio=6 tecnico=7");
}

#[test]
fn a_column_of_names_is_refused() {
    let text = payroll();
    for (columns, title) in [
        (Columns { unit: Some(1), ..Columns::default() }, "Cognome"),
        (Columns { unit: Some(4), role: Some(2), ..Columns::default() }, "Nome"),
        (Columns { unit: Some(4), above: Some(0), ..Columns::default() }, "Matricola"),
    ] {
        let fault = count_staff("p", &table(text.as_bytes()), Lines::People, &columns, family).expect_err("refused");
        assert_eq!(fault, Fault::new("p", title, Reason::Rule(NAMES.to_owned())));
    }
    assert!(count_staff("p", &table(text.as_bytes()), Lines::People, &Columns::default(), family).is_err());
}
