//! What came of a calendar that was read, in words.

use super::unread_words;
use crate::base::{Day, TrainerId};
use crate::formats::{Misread, Unread};
use crate::i18n::{Phrases, date, whole};

/// How many things that were not understood are told one by one.
const TOLD: usize = 10;

/// What came of a calendar that was read for a trainer's busy times. It is told until something else is done, and kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarRead {
    /// Whose it is.
    pub trainer: TrainerId,
    /// Name of the file.
    pub file: String,
    /// Whether there was nothing in it.
    pub empty: bool,
    /// First day that was looked at.
    pub first: Day,
    /// Last day that was looked at.
    pub last: Day,
    /// Open half days on which the trainer is busy by it.
    pub taken: u32,
    /// Whether the same half days were there already.
    pub known: bool,
    /// What was not understood.
    pub unread: Vec<Unread>,
}

impl CalendarRead {
    /// Whether it was taken in.
    pub fn is_good(&self) -> bool {
        self.taken > 0
    }

    /// What came of it, in a sentence.
    pub fn words(&self, phrases: &Phrases) -> String {
        let file = || ("file", self.file.as_str().into());
        if self.empty {
            return phrases.with("busy-empty", &[file()]);
        }
        if let [unread @ Unread { why: Misread::NotACalendar, .. }] = &self.unread[..] {
            return unread_words(phrases, &self.file, unread);
        }
        let count = || {
            let shown = whole(phrases.language(), self.taken);
            [file(), ("count", self.taken.into()), ("shown", shown.into())]
        };
        match (self.taken, self.known) {
            (0, _) => {
                let days = [("from", date(self.first).into()), ("to", date(self.last).into())];
                phrases.with("busy-nothing", &[file()].into_iter().chain(days).collect::<Vec<_>>())
            }
            (_, true) => phrases.with("busy-known", &count()),
            (_, false) => phrases.with("busy-taken", &count()),
        }
    }

    /// What was not understood: a sentence with how much, and one for each of the first; empty where all was.
    pub fn unread_words(&self, phrases: &Phrases) -> Vec<String> {
        let all = self.unread.len() as u32;
        if self.empty || self.unread.iter().all(|one| one.why == Misread::NotACalendar) {
            return Vec::new();
        }
        let mut words = vec![phrases.count("busy-not-read", all)];
        words.extend(self.unread.iter().take(TOLD).map(|one| unread_words(phrases, &self.file, one)));
        words
    }
}
