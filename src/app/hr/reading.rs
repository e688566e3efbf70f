//! A file of which the body is made: it is in memory while its columns are chosen, and never kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::formats::{Columns, Fault, Lines, Staff, Table};

/// What a file is taken for so far. It has no `Debug`, since its rows may name people.
#[derive(Clone, PartialEq)]
pub struct Reading {
    /// Name of the file.
    pub name: String,
    /// Its bytes, to read another sheet.
    pub bytes: Arc<[u8]>,
    /// The table.
    pub table: Arc<Table>,
    /// What a row is; asked for, never guessed.
    pub lines: Option<Lines>,
    /// What the columns say.
    pub columns: Columns,
    /// The family of what stands in the column of roles and is not known, as it was chosen.
    pub meanings: BTreeMap<String, String>,
    /// What was counted with these columns.
    pub staff: Staff,
    /// Rows that could not be read.
    pub faults: Vec<Fault>,
    /// Why nothing was counted.
    pub refused: Option<Fault>,
}
