//! What could not be understood in a calendar.

/// Something in a calendar that was not understood, and where. What it belongs to is left out; the rest is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Number of the line in the file, from 1.
    pub line: usize,
    /// What was not understood.
    pub why: Misread,
}

/// What is not understood in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misread {
    /// The file is no calendar.
    NotACalendar,
    /// The line has no name and value.
    Line,
    /// The file ends before this part of it does.
    Unfinished,
    /// This has to stand in an appointment, and does not.
    Missing(&'static str),
    /// What this says is no time that can be read.
    Time(&'static str),
    /// The clock of this name is not known to be that of Italy or universal time.
    Zone(String),
    /// This part of a rule of recurrence is not understood.
    Rule(String),
    /// The end lies before the beginning.
    Backwards,
}
