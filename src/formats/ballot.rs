//! The ballot box as it lies on the shelf of the shared computer: sums while it is open, its tally once it is closed.

use super::Fault;
use super::at::{At, Wrong};
use super::pen::{Pen, hex};
use super::tally::{tally, write_tally};
use super::wire::Sheet;
use crate::base::{CampaignId, PartId};
use crate::cohort::{BallotBox, Inside};

const KIND: &str = "sestante-ballot-box";

/// Writes a ballot box.
pub fn write_ballot(ballot: &BallotBox) -> String {
    let mut pen = Pen::new(KIND, 1);
    pen.field("campaign").text(ballot.campaign.as_str()).field("name").text(&hex(&ballot.name));
    pen.field("partition").whole(ballot.partition as u32).field("part").text(ballot.part.as_str());
    pen.field("people").whole(ballot.people);
    match &ballot.inside {
        Inside::Open(sums) => pen.field("sums").list(sums, |pen, sum| pen.whole(*sum)),
        Inside::Closed(tally) => write_tally(pen.field("tally"), tally),
    };
    pen.done()
}

/// Reads a ballot box.
///
/// # Errors
/// A [`Fault`] with the reason why it is none.
pub fn read_ballot(name: &str, text: &str) -> Result<BallotBox, Fault> {
    let sheet = Sheet::open(name, text, KIND, 1)?;
    Ok(ballot(&sheet.root())?)
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
        campaign: root.at("campaign").id(CampaignId::new)?,
        name: root.at("name").bytes()?,
        partition: root.at("partition").place()?,
        part: root.at("part").id(PartId::new)?,
        people: root.at("people").whole()?,
        inside,
    })
}
