//! The ballot box as it lies on the shelf of the shared computer: its campaign, and sums while it is open, its tally once it
//! is closed. One text, so that one write changes sums and people together.

use super::at::{At, Wrong};
use super::campaign::{campaign, campaign_faults, write_fields};
use super::pen::{Pen, hex};
use super::tally::{tally, unsound, write_tally};
use super::wire::Sheet;
use super::{Fault, Reason};
use crate::base::{Language, PartId};
use crate::cohort::{BallotBox, BoxFault, Inside};

const KIND: &str = "sestante-ballot-box";

const LANGUAGES: [&str; 2] = [Language::ALL[0].code(), Language::ALL[1].code()];

/// Writes a ballot box.
pub fn write_ballot(ballot: &BallotBox) -> String {
    let mut pen = Pen::new(KIND, 1);
    write_fields(pen.field("campaign").open('{'), &ballot.campaign).close('}');
    pen.field("name").text(&hex(&ballot.name));
    pen.field("partition").whole(ballot.partition as u32).field("part").text(ballot.part.as_str());
    pen.field("expected").whole(ballot.expected).field("language").text(ballot.language.code());
    pen.field("people").whole(ballot.people);
    match &ballot.inside {
        Inside::Open(sums) => pen.field("sums").list(sums, |pen, sum| pen.whole(*sum)),
        Inside::Closed(tally) => write_tally(pen.field("tally"), tally),
    };
    pen.done()
}

/// Reads a ballot box. One with a fault is refused whole: sums that are not sound are worth nothing.
///
/// # Errors
/// The first [`Fault`] found.
pub fn read_ballot(name: &str, text: &str) -> Result<BallotBox, Fault> {
    let sheet = Sheet::open(name, text, KIND, 1)?;
    let ballot = ballot(&sheet.root())?;
    if let Some(fault) = campaign_faults(name, &ballot.campaign).into_iter().next() {
        return Err(fault);
    }
    if let Some(fault) = ballot.fault() {
        let (place, reason) = match fault {
            BoxFault::NoPart => ("part", Reason::Unknown(ballot.part.to_string())),
            BoxFault::Beyond => ("sums", Reason::Rule("must not be above the people".to_owned())),
            _ => ("sums", Reason::Rule("one for each counter of the campaign".to_owned())),
        };
        return Err(Fault::new(name, place, reason));
    }
    let faults = match &ballot.inside {
        Inside::Closed(tally) => tally.faults(&ballot.campaign),
        Inside::Open(_) => Vec::new(),
    };
    match faults.into_iter().next() {
        Some(fault) => Err(unsound(name, "tally", fault)),
        None => Ok(ballot),
    }
}

fn ballot(root: &At) -> Result<BallotBox, Wrong> {
    let sums = root.at("sums").maybe(|sums| sums.all(At::whole))?;
    let closed = root.at("tally").maybe(tally)?;
    let inside = match (sums, closed) {
        (Some(sums), None) => Inside::Open(sums),
        (None, Some(tally)) => Inside::Closed(tally),
        _ => return Err(root.breaks("sums while it is open, or a tally when it is closed")),
    };
    Ok(BallotBox {
        campaign: campaign(&root.at("campaign"))?,
        name: root.at("name").bytes()?,
        partition: root.at("partition").place()?,
        part: root.at("part").id(PartId::new)?,
        expected: root.at("expected").whole()?,
        language: Language::ALL[root.at("language").one_of(&LANGUAGES)?],
        people: root.at("people").whole()?,
        inside,
    })
}
