//! What was wrong with an input, and where.

/// A fault of an import: file, place in it, reason. `i18n` gives the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Name of the file.
    pub file: String,
    /// Place in the file, such as `roles[3]` or `line 2, column 7`; empty for the whole file.
    pub place: String,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The text is no JSON: cut off or damaged.
    Damaged,
    /// The file is not one of this kind; what was expected.
    NotOurs(&'static str),
    /// The file was written by a newer version.
    Newer(u32),
    /// An entry cannot be read; the reader's own words, in English.
    Entry(String),
    /// A name that refers to nothing.
    Unknown(String),
    /// A name that comes twice.
    Twice(String),
    /// A value outside its range, or one that breaks a rule; what the rule is.
    Rule(String),
}

impl Fault {
    pub(super) fn new(file: &str, place: impl Into<String>, reason: Reason) -> Self {
        Self { file: file.to_owned(), place: place.into(), reason }
    }
}
