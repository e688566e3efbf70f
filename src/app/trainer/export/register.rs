//! The register of an edition: lines to sign by hand. Names are written on paper, never here.

use super::Exports;
use crate::formats::{Block, Entry, write_html};
use crate::i18n::whole;
use crate::timetable::{Edition, Session};

impl Exports<'_> {
    /// The register of an edition, to be printed: a sheet of lines for each session, one line a seat.
    pub fn register(&self, edition: &Edition) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (session, number) in edition.sessions.iter().zip(1..) {
            if number > 1 {
                blocks.push(Block::Turn);
            }
            blocks.extend(self.sheet(edition, *session, number));
        }
        blocks
    }

    /// The register as a file: its name and text.
    pub fn register_file(&self, edition: &Edition) -> (String, String) {
        let title = self.phrases.get("editions-register");
        let text = write_html(self.phrases.language(), &title, &self.register(edition));
        (self.edition_file("editions-file-register", edition), text)
    }

    /// A sheet by itself: it is taken along on the day, without those of the other sessions.
    fn sheet(&self, edition: &Edition, session: Session, number: u32) -> [Block; 6] {
        let (language, of) = (self.phrases.language(), edition.sessions.len().to_string());
        let values = [("number", number.to_string().into()), ("of", of.into())];
        let head = ["table-number", "editions-register-name", "editions-register-in", "editions-register-out"];
        let line = |number: u32| vec![Entry::Number(whole(language, number)), Entry::Room, Entry::Room, Entry::Room];
        let trainer = self.trainer(&edition.trainer).into();
        [
            Block::Heading(self.course(&edition.course)),
            Block::List(vec![
                self.phrases.with("editions-number", &[("number", edition.id.to_string().into())]),
                self.place(edition),
                self.phrases.with("editions-trainer", &[("trainer", trainer)]),
                self.seats(edition.taken()),
            ]),
            Block::Part(format!("{}: {}", self.phrases.with("editions-session", &values), self.when(session))),
            Block::Table(
                head.iter().map(|name| self.phrases.get(name)).collect(),
                (1..=edition.taken()).map(line).collect(),
            ),
            Block::Text(self.phrases.get("editions-register-trainer")),
            Block::Room(1),
        ]
    }
}
