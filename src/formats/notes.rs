//! What HR writes beside a campaign, for its exports: kept under `record/` and the name of the campaign.

use super::Fault;
use super::at::Wrong;
use super::pen::Pen;
use super::wire::Sheet;

const KIND: &str = "sestante-notes";

/// Longest note, in characters.
pub const LONGEST_NOTE: usize = 5000;

/// A field that HR fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Measures taken for AI literacy.
    Taken,
    /// Measures planned.
    Planned,
    /// AI systems in use, and by whom.
    Systems,
    /// The office that keeps the AI-literacy record.
    Office,
    /// The body's code in the index of public administrations (IPA).
    Code,
    /// Mail address of the contact for open data.
    Mail,
    /// Address at which the open data will be published.
    Address,
    /// The licence of the open data.
    Licence,
}

impl Note {
    /// All fields with their names in the file.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Taken, "taken"),
        (Self::Planned, "planned"),
        (Self::Systems, "systems"),
        (Self::Office, "office"),
        (Self::Code, "code"),
        (Self::Mail, "mail"),
        (Self::Address, "address"),
        (Self::Licence, "licence"),
    ];
}

/// All that HR wrote beside a campaign; a field that was not filled in is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes([String; Note::ALL.len()]);

impl Notes {
    /// What stands in a field.
    pub fn get(&self, note: Note) -> &str {
        &self.0[note as usize]
    }

    /// Writes into a field, up to [`LONGEST_NOTE`].
    pub fn set(&mut self, note: Note, text: &str) {
        self.0[note as usize] = text.chars().take(LONGEST_NOTE).collect();
    }

    /// Whether nothing was filled in.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }
}

/// Writes notes.
pub fn write_notes(notes: &Notes) -> String {
    let mut pen = Pen::new(KIND, 1);
    for (note, name) in Note::ALL {
        pen.field(name).text(notes.get(note));
    }
    pen.done()
}

/// Reads notes.
///
/// # Errors
/// The first fault.
pub fn read_notes(name: &str, text: &str) -> Result<Notes, Fault> {
    let sheet = Sheet::open(name, text, KIND, 1)?;
    let read = || -> Result<Notes, Wrong> {
        let mut notes = Notes::default();
        for (note, field) in Note::ALL {
            notes.set(note, &sheet.root().at(field).text()?);
        }
        Ok(notes)
    };
    Ok(read()?)
}
