//! Tables: what a spreadsheet would run or change is kept from it, and what is written reads back the same.

#[path = "tools/nasty.rs"]
mod nasty;

use nasty::{HARMLESS, NASTY};
use sestante::base::{Day, Language};
use sestante::formats::{Cell, write_csv};

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// Fields by another reader than ours could be: csv-core, which knows nothing of apostrophes.
fn fields(language: Language, table: &str) -> Vec<Vec<String>> {
    let between = if language == Language::Italian { b';' } else { b',' };
    let mut reader = csv_core::ReaderBuilder::new().delimiter(between).build();
    let (mut input, mut rows) = (table.strip_prefix('\u{feff}').expect("a mark").as_bytes(), Vec::new());
    let (mut output, mut ends) = ([0; 4096], [0; 64]);
    loop {
        let (result, read, written, count) = reader.read_record(input, &mut output, &mut ends);
        input = &input[read..];
        match result {
            csv_core::ReadRecordResult::Record => {
                let mut start = 0;
                let mut row = Vec::new();
                for end in &ends[..count] {
                    row.push(String::from_utf8(output[start..*end].to_vec()).expect("UTF-8"));
                    start = *end;
                }
                assert_eq!(start, written);
                rows.push(row);
            }
            csv_core::ReadRecordResult::End => return rows,
            other => panic!("{other:?}"),
        }
    }
}

/// Takes exactly one apostrophe away.
fn plain(field: &str) -> &str {
    field.strip_prefix('\'').unwrap_or(field)
}

#[test]
fn each_language_has_its_own_marks() {
    let day = Day::read("2026-03-05").map(Cell::Day).expect("a day");
    let rows = [
        vec![text("Giorno"), text("Ore"), text("Costo")],
        vec![day, Cell::Hours(490), Cell::Money(1250)],
        vec![text(""), Cell::Hours(60), Cell::Money(0)],
    ];
    for (language, expected) in [
        (Language::Italian, "\u{feff}Giorno;Ore;Costo\r\n05/03/2026;8,17;12,5\r\n;1;0\r\n"),
        (Language::English, "\u{feff}Giorno,Ore,Costo\r\n2026-03-05,8.17,12.5\r\n,1,0\r\n"),
    ] {
        assert_eq!(write_csv(language, &rows), expected);
    }
}

#[test]
fn what_a_spreadsheet_would_change_has_one_apostrophe_more_and_nothing_else_has() {
    for language in Language::ALL {
        let written = |one: &str| fields(language, &write_csv(language, &[vec![text(one), text("x")]]))[0][0].clone();
        for nasty in NASTY {
            assert_eq!(written(nasty), format!("'{nasty}"), "{language:?}");
        }
        for harmless in HARMLESS {
            assert_eq!(written(harmless), harmless, "{language:?}");
        }
    }
}

/// Every text comes back, also every start of a nasty one, after one apostrophe is taken away from what begins with one.
#[test]
fn texts_read_back_the_same() {
    let mut texts: Vec<String> = NASTY.iter().chain(&HARMLESS).map(|text| (*text).to_owned()).collect();
    texts.extend(NASTY.iter().map(|text| format!("'{text}")));
    texts.extend(NASTY.iter().map(|text| text.chars().take(2).collect()));
    texts.extend(["\"", "\"\"", "\n", "a\r\nb", ";\",\"", "\u{1f600}", "\u{feff}x", "Ⅷ", "½", "٣"].map(str::to_owned));
    for language in Language::ALL {
        let rows: Vec<Vec<Cell>> = texts.iter().map(|one| vec![text(one), text("x"), text(one)]).collect();
        let read = fields(language, &write_csv(language, &rows));
        assert_eq!(read.len(), texts.len());
        for (row, text) in read.iter().zip(&texts) {
            assert_eq!([plain(&row[0]), plain(&row[2])], [text, text], "{language:?}");
        }
    }
}

/// Hours are rounded to hundredths, from which every number of minutes can be told.
#[test]
fn hours_read_back_to_the_minute() {
    for minutes in (0..=3000).chain([7200, 30_000]) {
        let written =
            &fields(Language::English, &write_csv(Language::English, &[vec![Cell::Hours(minutes), text("x")]]))[0][0];
        let hours: f64 = written.parse().expect("a bare number");
        assert_eq!((hours * 60.0).round() as u32, minutes, "{written}");
    }
}
