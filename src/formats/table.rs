//! Tables that come from elsewhere: CSV of whatever encoding and separator, and spreadsheets (XLSX). Cells are texts; what
//! they mean is for the reader of each kind of table.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use unicode_normalization::UnicodeNormalization;

use super::{Fault, Reason};

/// Largest file that is read, in bytes.
pub const LONGEST_TABLE: usize = 50_000_000;

/// What begins every ZIP, and so every XLSX.
const ZIP: &[u8] = b"PK\x03\x04";

/// What begins a spreadsheet of the old kind (XLS), which is not read.
const OLD: &[u8] = b"\xd0\xcf\x11\xe0";

const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// How many lines are looked at to find the separator.
const LOOKED_AT: usize = 50;

/// How a table was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    /// As text.
    Text {
        /// Name of the encoding, as it is called: `UTF-8`.
        encoding: &'static str,
        /// What parts the columns.
        separator: char,
    },
    /// As a spreadsheet.
    Sheet {
        /// Names of its sheets.
        sheets: Vec<String>,
        /// Place of the sheet that was read.
        read: usize,
    },
}

/// A row: its number in the file, from 1, and its cells.
pub type TableRow = (usize, Vec<String>);

/// A table with a header. It has no `Debug`, since its rows may name people.
#[derive(Clone, PartialEq, Eq)]
pub struct Table {
    /// How it was written.
    pub writing: Writing,
    /// What the columns are called.
    pub header: Vec<String>,
    /// The rows below the header, but those that are empty.
    pub rows: Vec<TableRow>,
}

/// Reads a table: of a spreadsheet the sheet wanted, or else the first that is not empty. Accents written as two signs become
/// one, spaces at both ends of cells go.
///
/// # Errors
/// That it is no table, an old spreadsheet, too long, or has nothing below its header.
pub fn read_table(name: &str, bytes: &[u8], sheet: Option<usize>) -> Result<Table, Fault> {
    let fault = |rule: &str| Fault::new(name, "", Reason::Rule(rule.to_owned()));
    if bytes.len() > LONGEST_TABLE {
        return Err(fault("at most 50 MB"));
    }
    if bytes.starts_with(OLD) {
        return Err(fault("a spreadsheet of the old kind (.xls): save it as .xlsx or .csv"));
    }
    let (writing, rows) = if bytes.starts_with(ZIP) { spreadsheet(name, bytes, sheet)? } else { text(name, bytes)? };
    let clean = |cell: String| cell.nfc().collect::<String>().trim().to_owned();
    let mut rows = rows
        .into_iter()
        .map(|(number, row)| (number, row.into_iter().map(clean).collect::<Vec<String>>()))
        .filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
    let Some((_, mut header)) = rows.next() else { return Err(fault("must not be empty")) };
    while header.last().is_some_and(String::is_empty) {
        header.pop();
    }
    let rows: Vec<TableRow> = rows.collect();
    if rows.is_empty() {
        return Err(fault("must have rows below the header"));
    }
    Ok(Table { writing, header, rows })
}

fn text(name: &str, bytes: &[u8]) -> Result<(Writing, Vec<TableRow>), Fault> {
    let (text, encoding) = decoded(bytes);
    if text.contains('\0') {
        return Err(Fault::new(name, "", Reason::NotOurs("CSV, XLSX")));
    }
    let separator = separator(&text);
    let rows = parsed(&text, separator, usize::MAX);
    Ok((Writing::Text { encoding, separator: char::from(separator) }, rows))
}

/// The text of bytes: UTF-8 or UTF-16 by its mark, else UTF-8 where it is that throughout, else what Windows writes.
fn decoded(bytes: &[u8]) -> (String, &'static str) {
    for encoding in [UTF_8, UTF_16LE, UTF_16BE] {
        let (text, used, _) = encoding.decode(bytes);
        if encoding_rs::Encoding::for_bom(bytes).is_some_and(|(marked, _)| marked == encoding) {
            return (text.into_owned(), used.name());
        }
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), UTF_8.name()),
        Err(_) => (WINDOWS_1252.decode(bytes).0.into_owned(), WINDOWS_1252.name()),
    }
}

/// The separator by which the first lines have the same number of columns most often; of several the one that gives more.
fn separator(text: &str) -> u8 {
    let judged = |separator: &u8| {
        let rows = parsed(text, *separator, LOOKED_AT);
        let columns = rows.first().map_or(0, |(_, row)| row.len());
        let alike = rows.iter().filter(|(_, row)| row.len() == columns).count();
        (columns > 1, alike * 100 / rows.len().max(1), columns)
    };
    // Of equals the first: `max_by_key` would take the last.
    SEPARATORS.iter().rev().max_by_key(|separator| judged(separator)).copied().unwrap_or(b';')
}

fn parsed(text: &str, separator: u8, most: usize) -> Vec<TableRow> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let rows = reader.records().flatten().take(most);
    rows.map(|row| {
        let line = row.position().map_or(0, |position| position.line() as usize);
        (line, row.iter().map(str::to_owned).collect())
    })
    .collect()
}

fn spreadsheet(name: &str, bytes: &[u8], sheet: Option<usize>) -> Result<(Writing, Vec<TableRow>), Fault> {
    let damaged = |_| Fault::new(name, "", Reason::NotOurs("CSV, XLSX"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let sheets = book.sheet_names();
    let mut rows = |place: usize| -> Option<Vec<TableRow>> {
        let range = book.worksheet_range(sheets.get(place)?).ok()?;
        let first = range.start().map_or(0, |(row, _)| row as usize);
        let rows: Vec<TableRow> =
            range.rows().zip(first + 1..).map(|(row, number)| (number, row.iter().map(cell).collect())).collect();
        (!rows.is_empty()).then_some(rows)
    };
    let mut wanted = sheet.into_iter().chain(0..sheets.len());
    let found = wanted.find_map(|place| Some((place, rows(place)?)));
    let Some((read, rows)) = found else {
        return Err(Fault::new(name, "", Reason::Rule("must not be empty".to_owned())));
    };
    Ok((Writing::Sheet { sheets, read }, rows))
}

/// A cell as text; a whole number without a decimal point.
fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        other => other.to_string(),
    }
}
