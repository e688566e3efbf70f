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
    /// Something that must be there is not.
    Missing,
    /// Something else stands there than what was expected.
    NotA(Expected),
    /// A name that refers to nothing.
    Unknown(String),
    /// A name that comes twice.
    Twice(String),
    /// A value outside its range, or one that breaks a rule; what the rule is.
    Rule(String),
}

/// What may stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number in a range.
    Whole {
        /// Smallest number of the range.
        least: u32,
        /// Largest number of the range.
        most: u32,
    },
    /// A number.
    Number,
    /// A list.
    List,
    /// A list of so many entries.
    ListOf(usize),
    /// An object: names and values between braces.
    Map,
    /// An identifier.
    Id,
    /// So many hexadecimal digits.
    Hex(usize),
    /// One of these words.
    OneOf(&'static [&'static str]),
}

impl Fault {
    /// A fault of a file at a place.
    pub fn new(file: &str, place: impl Into<String>, reason: Reason) -> Self {
        Self { file: file.to_owned(), place: place.into(), reason }
    }
}
