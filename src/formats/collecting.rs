//! What the collector tells the page: how far it is, and what it could not take in.

use super::Fault;
use super::at::{At, Wrong};
use super::pen::Pen;
use super::wire::Sheet;
use crate::cohort::Standing;

const KIND: &str = "sestante-collecting";

/// Why something was not taken in. What was found instead, or where, stands beside it in a [`Trouble`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The line is no JSON; from which column on.
    Damaged,
    /// The file ends in the middle of a line.
    Cut,
    /// It is nothing that is collected here.
    Foreign,
    /// It was written by a newer version; which.
    Newer,
    /// It is the other side's envelope.
    Side,
    /// It is of another campaign; which.
    Campaign,
    /// It names a part that the campaign does not have; which, or how many parts.
    Part,
    /// It has another number of counters; how many.
    Counters,
    /// A field is missing or has something else in it; which.
    Field,
    /// Another envelope of the same identifier and revision says something else; which.
    Conflict,
    /// The line is longer than any envelope.
    Long,
    /// There is nothing in the file.
    Empty,
    /// The browser could not read the file.
    Unreadable,
    /// The archive is damaged, locked, or holds more than it should.
    Archive,
    /// There is no room for more.
    Full,
}

impl Why {
    /// All reasons.
    pub const ALL: [Self; 15] = [
        Self::Damaged,
        Self::Cut,
        Self::Foreign,
        Self::Newer,
        Self::Side,
        Self::Campaign,
        Self::Part,
        Self::Counters,
        Self::Field,
        Self::Conflict,
        Self::Long,
        Self::Empty,
        Self::Unreadable,
        Self::Archive,
        Self::Full,
    ];

    /// Names of all reasons, in files and phrases.
    const NAMES: [&'static str; 15] = [
        "damaged",
        "cut",
        "foreign",
        "newer",
        "side",
        "campaign",
        "part",
        "counters",
        "field",
        "conflict",
        "long",
        "empty",
        "unreadable",
        "archive",
        "full",
    ];

    /// Name of the reason in files and phrases.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

/// Something that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trouble {
    /// The file, with its folders or its archive.
    pub file: String,
    /// The line, from 1; 0 for the file as a whole.
    pub line: u32,
    /// Why.
    pub why: Why,
    /// What was found, or where.
    pub detail: String,
}

/// What was read since the collector was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files.
    pub files: u32,
    /// Envelopes: those taken in, those that were here and those refused.
    pub read: u32,
    /// Envelopes that are new.
    pub new: u32,
    /// Envelopes that were here already.
    pub again: u32,
    /// Files and envelopes that were refused, those in conflict among them.
    pub refused: u32,
}

/// How the collector stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// What was read.
    pub counts: Counts,
    /// How the collection stands.
    pub standing: Standing,
    /// For each partition how many people are in each part.
    pub parts: Vec<Vec<u32>>,
    /// Kilobytes read of the files that were given, and kilobytes in all.
    pub kilobytes: [u32; 2],
    /// Whether it is at work.
    pub working: bool,
    /// Whether what was taken in is kept in this browser; `false` when it is in memory only.
    pub kept: bool,
    /// What was not taken in since the last time.
    pub troubles: Vec<Trouble>,
}

/// Writes how the collector stands.
pub fn write_progress(progress: &Progress) -> String {
    let Progress { counts, standing, parts, kilobytes, working, kept, troubles } = progress;
    let mut pen = Pen::new(KIND, 1);
    let whole = [counts.files, counts.read, counts.new, counts.again, counts.refused];
    pen.field("counts").list(whole, Pen::whole);
    pen.field("standing").list([standing.people, standing.replaced, standing.conflicts], Pen::whole);
    pen.field("parts").list(parts, |pen, counts| pen.list(counts, |pen, count| pen.whole(*count)));
    pen.field("kilobytes").list(*kilobytes, Pen::whole);
    pen.field("working").flag(*working).field("kept").flag(*kept);
    pen.field("troubles").list(troubles, |pen, trouble| {
        let Trouble { file, line, why, detail } = trouble;
        pen.open('[').text(file).whole(*line).text(why.name()).text(detail).close(']')
    });
    pen.done()
}

/// Reads how the collector stands.
///
/// # Errors
/// A [`Fault`] with the reason why it is no such text.
pub fn read_progress(text: &str) -> Result<Progress, Fault> {
    let sheet = Sheet::open("", text, KIND, 1)?;
    Ok(progress(&sheet.root())?)
}

fn progress(root: &At) -> Result<Progress, Wrong> {
    let [counts, standing, read] = [root.at("counts"), root.at("standing"), root.at("kilobytes")];
    counts.exactly(5)?;
    standing.exactly(3)?;
    read.exactly(2)?;
    Ok(Progress {
        counts: Counts {
            files: counts.nth(0).whole()?,
            read: counts.nth(1).whole()?,
            new: counts.nth(2).whole()?,
            again: counts.nth(3).whole()?,
            refused: counts.nth(4).whole()?,
        },
        standing: Standing {
            people: standing.nth(0).whole()?,
            replaced: standing.nth(1).whole()?,
            conflicts: standing.nth(2).whole()?,
        },
        parts: root.at("parts").all(|counts| counts.all(At::whole))?,
        kilobytes: [read.nth(0).whole()?, read.nth(1).whole()?],
        working: root.at("working").flag()?,
        kept: root.at("kept").flag()?,
        troubles: root.at("troubles").all(|entry| {
            Ok(Trouble {
                file: entry.nth(0).text()?,
                line: entry.nth(1).whole()?,
                why: Why::ALL[entry.nth(2).one_of(&Why::NAMES)?],
                detail: entry.nth(3).text()?,
            })
        })?,
    })
}
