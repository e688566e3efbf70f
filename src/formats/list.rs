//! HR's list for the trustee: of whom HR holds a half. It has no counts: identifiers, revisions and parts only.

use super::Fault;
use super::at::{At, Wrong};
use super::pen::{Pen, hex};
use super::wire::Sheet;
use crate::base::{CampaignId, PartId};
use crate::cohort::Source;

const KIND: &str = "sestante-list";

/// One half that HR holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Who, by a random name.
    pub source: Source,
    /// Which revision.
    pub revision: u32,
    /// The part of each partition.
    pub parts: Vec<PartId>,
}

/// Writes a list.
pub fn write_list_of_sources(campaign: &CampaignId, list: &[Listed]) -> String {
    let mut pen = Pen::new(KIND, 1);
    pen.field("campaign").text(campaign.as_str());
    pen.field("list").list(list, |pen, listed| {
        pen.open('[').text(&hex(&listed.source.0)).whole(listed.revision);
        pen.list(listed.parts.iter().map(PartId::as_str), Pen::text).close(']')
    });
    pen.done()
}

/// Reads a list.
///
/// # Errors
/// A [`Fault`] with the reason why it is none: it is of one piece.
pub fn read_list_of_sources(name: &str, text: &str) -> Result<(CampaignId, Vec<Listed>), Fault> {
    let sheet = Sheet::open(name, text, KIND, 1)?;
    Ok(list(&sheet.root())?)
}

fn list(root: &At) -> Result<(CampaignId, Vec<Listed>), Wrong> {
    Ok((root.at("campaign").id(CampaignId::new)?, root.at("list").all(listed)?))
}

fn listed(entry: &At) -> Result<Listed, Wrong> {
    entry.exactly(3)?;
    Ok(Listed {
        source: Source(entry.nth(0).bytes()?),
        revision: entry.nth(1).between(1, u32::MAX)?,
        parts: entry.nth(2).all(|id| id.id(PartId::new))?,
    })
}
