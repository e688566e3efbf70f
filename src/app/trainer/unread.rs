//! What was not understood in a calendar, in words.

use crate::formats::{Misread, Unread};
use crate::i18n::Phrases;

/// Says what was not understood in a calendar: the file, the line, what it is, and what to do.
pub fn unread_words(phrases: &Phrases, file: &str, unread: &Unread) -> String {
    let (kind, detail) = match &unread.why {
        Misread::NotACalendar => return phrases.with("busy-not-a-calendar", &[("file", file.into())]),
        Misread::Line => ("line", ""),
        Misread::Unfinished => ("unfinished", ""),
        Misread::Missing(name) => ("missing", *name),
        Misread::Time(name) => ("time", *name),
        Misread::Zone(name) => ("zone", name.as_str()),
        Misread::Rule(part) => ("rule", part.as_str()),
        Misread::Backwards => ("backwards", ""),
    };
    let what = phrases.with("busy-unread", &[("kind", kind.into()), ("detail", detail.into())]);
    let line = unread.line.to_string().into();
    phrases.with("busy-unread-line", &[("file", file.into()), ("line", line), ("what", what.into())])
}
