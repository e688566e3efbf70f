//! Tables that come from elsewhere: CSV of whatever encoding and separator, and spreadsheets (XLSX). Cells are texts; what
//! they mean is for the reader of each kind of table.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use unicode_normalization::UnicodeNormalization;

use super::{Fault, Reason};

/// Largest file that is read, in bytes.
pub const LONGEST_TABLE: usize = 50_000_000;

/// Most cells of a sheet, with the empty ones before the last of each row.
const MOST_CELLS: usize = 5_000_000;

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
    let table = if is_book(name, bytes)? {
        let mut book = Book::open(name, bytes)?;
        let wanted = sheet.into_iter().chain(0..book.sheets.len());
        wanted.map(|place| book.table(place)).find_map(Result::transpose).transpose()?
    } else {
        text(name, bytes)?
    };
    let Some(table) = table else { return Err(breaks(name, "must not be empty")) };
    if table.rows.is_empty() { Err(breaks(name, "must have rows below the header")) } else { Ok(table) }
}

/// Reads all tables of a file, each with its name: that of the file, and in a spreadsheet that of the sheet behind it. A table
/// may have a header alone; an empty sheet is none.
///
/// # Errors
/// That it is no table, an old spreadsheet, or too long.
pub fn read_tables(name: &str, bytes: &[u8]) -> Result<Vec<(String, Table)>, Fault> {
    if !is_book(name, bytes)? {
        return Ok(text(name, bytes)?.into_iter().map(|table| (name.to_owned(), table)).collect());
    }
    let mut book = Book::open(name, bytes)?;
    let mut tables = Vec::new();
    for place in 0..book.sheets.len() {
        let title = format!("{name}, {}", book.sheets[place]);
        tables.extend(book.table(place)?.map(|table| (title, table)));
    }
    Ok(tables)
}

fn breaks(name: &str, rule: &str) -> Fault {
    Fault::new(name, "", Reason::Rule(rule.to_owned()))
}

/// Whether bytes are a spreadsheet, and no text.
fn is_book(name: &str, bytes: &[u8]) -> Result<bool, Fault> {
    if bytes.len() > LONGEST_TABLE {
        return Err(breaks(name, "at most 50 MB"));
    }
    if bytes.starts_with(OLD) {
        return Err(breaks(name, "a spreadsheet of the old kind (.xls): save it as .xlsx or .csv"));
    }
    Ok(bytes.starts_with(ZIP))
}

/// The table of some rows; `None` where all are empty.
fn table(writing: Writing, rows: Vec<TableRow>) -> Option<Table> {
    let clean = |cell: String| cell.nfc().collect::<String>().trim().to_owned();
    let mut rows = rows
        .into_iter()
        .map(|(number, row)| (number, row.into_iter().map(clean).collect::<Vec<String>>()))
        .filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
    let (_, mut header) = rows.next()?;
    while header.last().is_some_and(String::is_empty) {
        header.pop();
    }
    Some(Table { writing, header, rows: rows.collect() })
}

fn text(name: &str, bytes: &[u8]) -> Result<Option<Table>, Fault> {
    let (text, encoding) = decoded(bytes);
    if text.contains('\0') {
        return Err(damaged(name));
    }
    let separator = separator(&text);
    let rows = parsed(&text, separator, usize::MAX);
    Ok(table(Writing::Text { encoding, separator: char::from(separator) }, rows))
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
    let (mut line, mut counted) = (1, 0);
    rows.map(|row| {
        // The reader's own lines fall back by one where lines end as on Windows, and by each empty line before a row.
        let start = row.position().map_or(counted, |position| position.byte() as usize);
        let ends = text.as_bytes()[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        line += line_ends(&text.as_bytes()[counted..start + ends]);
        counted = start + ends;
        (line, row.iter().map(str::to_owned).collect())
    })
    .collect()
}

/// How many lines end in some bytes, whatever system has written them.
fn line_ends(bytes: &[u8]) -> usize {
    let ends = |place: usize| match bytes[place] {
        b'\n' => true,
        b'\r' => bytes.get(place + 1) != Some(&b'\n'),
        _ => false,
    };
    (0..bytes.len()).filter(|place| ends(*place)).count()
}

/// A spreadsheet.
struct Book<'a> {
    name: &'a str,
    sheets: Vec<String>,
    inside: Xlsx<Cursor<&'a [u8]>>,
}

impl<'a> Book<'a> {
    fn open(name: &'a str, bytes: &'a [u8]) -> Result<Self, Fault> {
        let inside: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| damaged(name))?;
        Ok(Self { name, sheets: inside.sheet_names(), inside })
    }

    /// The table of a sheet; `None` where it is empty or holds no cells at all, such as a chart. Cells are taken as they come,
    /// for one in the last row and column would make a table of thousands of millions.
    fn table(&mut self, place: usize) -> Result<Option<Table>, Fault> {
        let Some(sheet) = self.sheets.get(place) else { return Ok(None) };
        let Ok(mut cells) = self.inside.worksheet_cells_reader(sheet) else { return Ok(None) };
        let (mut rows, mut room) = (BTreeMap::<u32, Vec<String>>::new(), MOST_CELLS);
        while let Some(found) = cells.next_cell().map_err(|_| damaged(self.name))? {
            let (row, column) = found.get_position();
            let text = cell(found.get_value().clone().into());
            if text.is_empty() {
                continue;
            }
            let (line, column) = (rows.entry(row).or_default(), column as usize);
            if column >= line.len() {
                let more = column + 1 - line.len();
                room = room.checked_sub(more).ok_or_else(|| breaks(self.name, "at most 5 million cells"))?;
                line.resize(column + 1, String::new());
            }
            line[column] = text;
        }
        let begin = |line: &Vec<String>| line.iter().position(|cell| !cell.is_empty());
        let first = rows.values().filter_map(begin).min().unwrap_or(0);
        let rows = rows.into_iter().map(|(row, line)| (row as usize + 1, line.into_iter().skip(first).collect()));
        Ok(table(Writing::Sheet { sheets: self.sheets.clone(), read: place }, rows.collect()))
    }
}

fn damaged(name: &str) -> Fault {
    Fault::new(name, "", Reason::NotOurs("CSV, XLSX"))
}

/// A cell as text; a whole number without a decimal point, a day as ISO 8601 has it.
fn cell(data: Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text,
        // Below one it is a time of no day.
        Data::DateTime(at) if at.is_datetime() && at.as_f64() >= 1.0 => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    }
}
