//! HR's list for the trustee: of whom HR holds a half. It has no counts: identifiers, revisions and parts only.

use super::at::{At, Wrong};
use super::half::PartPlaces;
use super::pen::{Pen, hex};
use super::wire::Sheet;
use super::{Fault, Reason};
use crate::base::{CampaignId, PartId};
use crate::cohort::{Campaign, Listed, Source};

const KIND: &str = "sestante-list";

/// Writes a list.
pub fn write_list_of_sources(campaign: &Campaign, list: &[Listed]) -> String {
    let mut pen = Pen::new(KIND, 1);
    pen.field("campaign").text(campaign.id.as_str());
    pen.field("list").list(list, |pen, listed| {
        pen.open('[').text(&hex(&listed.source.0)).whole(listed.revision);
        let parts = listed.parts.iter().zip(&campaign.partitions);
        let names = parts.filter_map(|(place, partition)| partition.parts.get(usize::from(*place)));
        pen.list(names, |pen, part| pen.text(part.id.as_str())).close(']')
    });
    pen.done()
}

/// Reads a list of a campaign.
///
/// # Errors
/// A [`Fault`] with the reason why it is none: it is of one piece.
pub fn read_list_of_sources(name: &str, text: &str, campaign: &Campaign) -> Result<Vec<Listed>, Fault> {
    let sheet = Sheet::open(name, text, KIND, 1)?;
    Ok(list(&sheet.root(), campaign)?)
}

fn list(root: &At, campaign: &Campaign) -> Result<Vec<Listed>, Wrong> {
    let id = root.at("campaign");
    let named = id.id(CampaignId::new)?;
    if named != campaign.id {
        return Err(id.fault(Reason::Unknown(named.to_string())));
    }
    let places = PartPlaces::new(campaign);
    root.at("list").all(|entry| {
        entry.exactly(3)?;
        let parts = entry.nth(2);
        parts.exactly(campaign.partitions.len())?;
        let part = |place: usize| {
            let at = parts.nth(place);
            let id = at.id(PartId::new)?;
            places.find(place, id.as_str().as_bytes()).ok_or_else(|| at.fault(Reason::Unknown(id.to_string())))
        };
        let mut found = Vec::with_capacity(campaign.partitions.len());
        for place in 0..campaign.partitions.len() {
            found.push(part(place)?);
        }
        Ok(Listed { source: Source(entry.nth(0).bytes()?), revision: entry.nth(1).between(1, u32::MAX)?, parts: found })
    })
}
