//! A row of a table, read cell by cell: each cell is what its column asks for, or a fault with row and column.

use super::column::{Column, NEVER, Titled};
use crate::base::{BadId, Day};
use crate::formats::halves;
use crate::formats::{Expected, Fault, Reason, TableRow, folded};
use crate::timetable::{Span, Week};

/// Number of 1 January 1970 in the days of a workbook, which has days as numbers.
const EPOCH: i32 = 25_569;

/// Days that a number in a column of days may be: from 2000 to 2099.
const DAY_NUMBERS: std::ops::Range<u32> = 36_526..73_051;

/// What parts the entries of a cell.
const BETWEEN: [char; 4] = [' ', ',', ';', '\n'];

/// A row.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub name: &'a str,
    pub header: &'a [String],
    pub columns: &'a [(Column, Option<usize>)],
    pub cells: &'a TableRow,
}

impl<'a> Row<'a> {
    /// Where the columns of a table stand under this header; `None` when one that is needed is missing.
    pub fn columns(titled: &[Titled], header: &[String]) -> Option<Vec<(Column, Option<usize>)>> {
        let find = |titled: &Titled| {
            let place = header.iter().position(|own| titled.titles.iter().any(|title| folded(own) == folded(title)));
            (place.is_some() || !titled.needed).then_some((titled.column, place))
        };
        titled.iter().map(find).collect()
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.columns.iter().find(|(own, _)| *own == column).and_then(|(_, place)| *place)
    }

    /// Whether the table has a column.
    pub fn has(&self, column: Column) -> bool {
        self.place(column).is_some()
    }

    /// What stands in a column; empty where there is no such column. The apostrophe that keeps a spreadsheet from reading a
    /// text as something else is taken away.
    pub fn text(&self, column: Column) -> &'a str {
        let cell = self.place(column).and_then(|place| self.cells.1.get(place)).map(String::as_str).unwrap_or_default();
        cell.strip_prefix('\'').unwrap_or(cell).trim()
    }

    /// A fault of a cell.
    pub fn fault(&self, column: Column, reason: Reason) -> Fault {
        let title = self.place(column).and_then(|place| self.header.get(place)).map(String::as_str).unwrap_or_default();
        let place =
            if title.is_empty() { format!("line {}", self.cells.0) } else { format!("line {}, {title}", self.cells.0) };
        Fault::new(self.name, place, reason)
    }

    /// A fault of a cell: it breaks a rule.
    pub fn breaks(&self, column: Column, rule: &str) -> Fault {
        self.fault(column, Reason::Rule(rule.to_owned()))
    }

    /// A text that must be there.
    pub fn needed(&self, column: Column) -> Result<&'a str, Fault> {
        Some(self.text(column)).filter(|text| !text.is_empty()).ok_or_else(|| self.fault(column, Reason::Missing))
    }

    /// A whole number, digits only; `None` for an empty cell.
    pub fn whole(&self, column: Column, least: u32, most: u32) -> Result<Option<u32>, Fault> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|number| digits && (least..=most).contains(number));
        number.map(Some).ok_or_else(|| self.fault(column, Reason::NotA(Expected::Whole { least, most })))
    }

    /// A whole number that must be there.
    pub fn needed_whole(&self, column: Column, least: u32, most: u32) -> Result<u32, Fault> {
        self.whole(column, least, most)?.ok_or_else(|| self.fault(column, Reason::Missing))
    }

    /// Cents of an amount in euro with at most two decimals, after a point or a comma; 0 for an empty cell. A point that may as
    /// well part thousands is refused.
    pub fn cents(&self, column: Column) -> Result<u32, Fault> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(0);
        }
        let (euro, rest) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let sound = !euro.is_empty() && digits(euro) && digits(rest) && rest.len() <= 2;
        let cents = || euro.parse::<u32>().ok()?.checked_mul(100)?.checked_add(format!("{rest:0<2}").parse().ok()?);
        let found = if sound { cents() } else { None };
        found.ok_or_else(|| self.breaks(column, "an amount such as 120 or 12,50"))
    }

    /// One of some words in either language, by its place; `None` for an empty cell.
    pub fn word(&self, column: Column, words: &[[&str; 2]]) -> Result<Option<usize>, Fault> {
        let text = folded(self.text(column));
        if text.is_empty() {
            return Ok(None);
        }
        let place = words.iter().position(|both| both.iter().any(|word| folded(word) == text));
        let told = || words.iter().map(|both| both.join(" / ")).collect::<Vec<_>>().join(", ");
        place.map(Some).ok_or_else(|| self.breaks(column, &told()))
    }

    /// A day; `None` for an empty cell.
    pub fn day(&self, column: Column) -> Result<Option<Day>, Fault> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let number = || {
            let number: u32 = text.parse().ok().filter(|number| DAY_NUMBERS.contains(number))?;
            Some(Day::new(1970, 1, 1)?.after(number - EPOCH as u32))
        };
        let day = halves::day(text.split('T').next().unwrap_or(text)).or_else(number);
        day.map(Some).ok_or_else(|| self.breaks(column, "a day such as 2027-03-01 or 01/03/2027"))
    }

    /// Half days of the week; `None` for an empty cell.
    pub fn week(&self, column: Column) -> Result<Option<Week>, Fault> {
        if self.text(column) == NEVER {
            return Ok(Some(Week::NONE));
        }
        let words: Vec<&str> = self.words(column).collect();
        let slot = |word: &&str| {
            let rule = format!("{word}: half days such as mon-am fri-pm, or lun-mat ven-pom");
            halves::slot(word).ok_or_else(|| self.breaks(column, &rule))
        };
        let week: Week = words.iter().map(slot).collect::<Result<_, _>>()?;
        Ok((!words.is_empty()).then_some(week))
    }

    /// Spans of days.
    pub fn spans(&self, column: Column) -> Result<Vec<Span>, Fault> {
        let span = |word| {
            let rule = format!("{word}: days such as 2027-03-01, 2027-03-01-pm or 2027-03-01..2027-03-05");
            halves::span(word).ok_or_else(|| self.breaks(column, &rule))
        };
        self.words(column).map(span).collect()
    }

    /// An identifier.
    pub fn id<T>(&self, column: Column, text: &str, new: impl Fn(&str) -> Result<T, BadId>) -> Result<T, Fault> {
        new(text).map_err(|_| self.fault(column, Reason::NotA(Expected::Id)))
    }

    /// The entries of a cell.
    pub fn words(&self, column: Column) -> impl Iterator<Item = &'a str> {
        self.text(column).split(BETWEEN).filter(|word| !word.is_empty())
    }
}
