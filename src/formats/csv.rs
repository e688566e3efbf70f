//! Tables for spreadsheets: RFC 4180 with what the spreadsheet of the language expects on a double click.
//!
//! Italian: `;`, decimal comma, day/month/year. English: `,`, decimal point, ISO 8601. Both: UTF-8 with a mark at the
//! beginning, lines ended by CR LF. Numbers and days are written bare; a text that a spreadsheet would run, or read as a
//! number or a day, gets an apostrophe in front, and so does one that begins with an apostrophe: whoever takes exactly
//! one away has the text as it was.

use crate::base::{Day, Language};

/// The mark by which spreadsheets know UTF-8.
const MARK: char = '\u{feff}';

/// What begins a formula, in ASCII and in full width, and what some programs skip before one.
const RUNS: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\u{feff}'];

/// Words that a spreadsheet in Italian or English reads as part of a day, a time, a number or a truth value. Each month and
/// day of the week also by its first three letters.
const READ: [&str; 50] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "lunedì",
    "martedì",
    "mercoledì",
    "giovedì",
    "venerdì",
    "sabato",
    "domenica",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "sept",
    "am",
    "pm",
    "a",
    "p",
    "m",
    "e",
    "t",
    "z",
    "eur",
    "usd",
    "gbp",
];

/// Words that are truth values by themselves.
const TRUTHS: [&str; 4] = ["true", "false", "vero", "falso"];

/// What stands in one place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A whole number.
    Whole(u32),
    /// A whole number that may be below nothing.
    Signed(i32),
    /// Minutes, written as hours with at most two decimals; rounded to the minute they are the same again.
    Hours(u32),
    /// Euro cents, written as euro.
    Money(u32),
    /// A day.
    Day(Day),
    /// A time of day, in minutes after midnight.
    Time(u16),
}

/// Writes rows as the spreadsheet of a language reads them.
pub fn write_csv(language: Language, rows: &[Vec<Cell>]) -> String {
    let between = if language == Language::Italian { ';' } else { ',' };
    let mut text = String::from(MARK);
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                text.push(between);
            }
            text.push_str(&written(language, cell));
        }
        text.push_str("\r\n");
    }
    text
}

fn written(language: Language, cell: &Cell) -> String {
    match cell {
        Cell::Text(text) if is_read(text) => quoted(format!("'{text}")),
        Cell::Text(text) => quoted(text.clone()),
        Cell::Whole(number) => number.to_string(),
        Cell::Signed(number) => number.to_string(),
        Cell::Hours(minutes) => hundredths(language, (minutes * 100 + 30) / 60),
        Cell::Money(cents) => hundredths(language, *cents),
        Cell::Time(minute) => format!("{:02}:{:02}", minute / 60, minute % 60),
        Cell::Day(day) => match (language, day.month_and_day()) {
            (Language::Italian, (month, number)) => format!("{number:02}/{month:02}/{:04}", day.year()),
            (Language::English, _) => day.to_string(),
        },
    }
}

/// A number of hundredths, without decimals that say nothing.
fn hundredths(language: Language, number: u32) -> String {
    let point = if language == Language::Italian { ',' } else { '.' };
    match (number / 100, number % 100) {
        (whole, 0) => whole.to_string(),
        (whole, rest) if rest % 10 == 0 => format!("{whole}{point}{}", rest / 10),
        (whole, rest) => format!("{whole}{point}{rest:02}"),
    }
}

/// Whether a spreadsheet would not leave a text as it is, or a reader of ours would take its apostrophe away.
fn is_read(text: &str) -> bool {
    let plain = text.trim_start();
    if text.starts_with(RUNS) || plain.starts_with(RUNS) || plain.starts_with('\'') {
        return true;
    }
    let lower = text.to_lowercase();
    if TRUTHS.contains(&lower.trim()) {
        return true;
    }
    // A number or a day has a digit, and no word but those that belong to one.
    lower.contains(char::is_numeric) && lower.split(|letter: char| !letter.is_alphabetic()).all(is_part)
}

fn is_part(word: &str) -> bool {
    word.is_empty() || READ.iter().any(|read| *read == word || (word.chars().count() == 3 && read.starts_with(word)))
}

/// The field of a text, in quotes where it holds a mark of either language or an end of line, or begins or ends in a space.
fn quoted(field: String) -> String {
    if field.contains(['"', ',', ';', '\t', '\r', '\n']) || field.trim() != field {
        return format!("\"{}\"", field.replace('"', "\"\""));
    }
    field
}
