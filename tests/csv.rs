//! Tables: what a spreadsheet would run or change is kept from it, and what is written reads back the same.

#[path = "tools/nasty.rs"]
mod nasty;

use csv_core::{ReadFieldResult, ReaderBuilder};
use nasty::{HARMLESS, NASTY};
use sestante::base::{Day, Language};
use sestante::formats::{Cell, write_csv};

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// Fields by another reader than ours could be: csv-core, which knows nothing of apostrophes.
fn fields(language: Language, table: &str) -> Vec<Vec<String>> {
    let between = if language == Language::Italian { b';' } else { b',' };
    let mut reader = ReaderBuilder::new().delimiter(between).build();
    let mut input = table.strip_prefix('\u{feff}').expect("a mark").as_bytes();
    let (mut rows, mut row, mut field, mut output) = (Vec::new(), Vec::new(), Vec::new(), [0; 64]);
    loop {
        let (result, read, written) = reader.read_field(input, &mut output);
        input = &input[read..];
        field.extend_from_slice(&output[..written]);
        match result {
            ReadFieldResult::Field { record_end } => {
                row.push(String::from_utf8(std::mem::take(&mut field)).expect("UTF-8"));
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
            ReadFieldResult::End => return rows,
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
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
