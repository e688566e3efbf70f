//! Envelopes: one line of JSON each, in a fixed order of fields, so that the same envelope is the same bytes.

use super::Fault;
use super::at::{At, Wrong};
use super::pen::{Pen, hex};
use super::wire::Sheet;
use crate::base::{CampaignId, PartId, Seed};
use crate::cohort::{Envelope, Side, Source};

const KIND: &str = "sestante-envelope";

/// Writes an envelope.
pub fn write_envelope(envelope: &Envelope) -> String {
    let side = match &envelope.side {
        Side::Hr(_) => "hr",
        Side::Trustee(_) => "trustee",
    };
    let mut pen = Pen::new(KIND, 1);
    pen.field("side").text(side);
    pen.field("campaign").text(envelope.campaign.as_str());
    pen.field("source").text(&hex(&envelope.source.0));
    pen.field("revision").whole(envelope.revision);
    pen.field("parts").list(&envelope.parts, |pen, part| pen.text(part.as_str()));
    match &envelope.side {
        Side::Hr(share) => pen.field("share").list(share, |pen, count| pen.whole(*count)),
        Side::Trustee(seed) => pen.field("seed").text(&hex(&seed.0)),
    };
    pen.done()
}

/// Reads an envelope.
///
/// # Errors
/// A [`Fault`] with the reason why it is none.
pub fn read_envelope(name: &str, text: &str) -> Result<Envelope, Fault> {
    let sheet = Sheet::open(name, text, KIND, 1)?;
    Ok(envelope(&sheet.root())?)
}

fn envelope(root: &At) -> Result<Envelope, Wrong> {
    let share = root.at("share").maybe(|share| share.all(At::whole))?;
    let seed = root.at("seed").maybe(At::bytes)?;
    let side = match (root.at("side").as_text(), share, seed) {
        (Some("hr"), Some(share), None) => Side::Hr(share),
        (Some("trustee"), None, Some(seed)) => Side::Trustee(Seed(seed)),
        _ => return Err(root.at("side").breaks("hr with a share, or trustee with a seed")),
    };
    Ok(Envelope {
        campaign: root.at("campaign").id(CampaignId::new)?,
        source: Source(root.at("source").bytes()?),
        revision: root.at("revision").between(1, u32::MAX)?,
        parts: root.at("parts").all(|id| id.id(PartId::new))?,
        side,
    })
}
