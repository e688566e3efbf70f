//! `campaign.json`.

use serde::Deserialize;

use super::wire::{Both, Sheet};
use super::{Fault, Reason};
use crate::base::{AreaId, BadId, CampaignId, CourseId, PartId, PartitionId, RoleId, ScoreId};
use crate::cohort::{Campaign, CampaignFault, LEAST_THRESHOLD, MOST_OFFERED, Part, Partition};

#[derive(Deserialize)]
struct WireCampaign {
    id: String,
    title: Both,
    body: Both,
    trustee: Both,
    invented: bool,
    threshold: u32,
    partitions: Vec<WirePartition>,
    scores: Vec<String>,
    areas: Vec<String>,
    offer: Vec<String>,
}

#[derive(Deserialize)]
struct WirePartition {
    id: String,
    title: Both,
    parts: Vec<WirePart>,
}

#[derive(Deserialize)]
struct WirePart {
    id: String,
    title: Both,
    headcount: u32,
    #[serde(default)]
    roles: Vec<String>,
}

/// Reads a campaign. One with a fault is refused whole, since everything in it must be fixed before anyone contributes.
///
/// # Errors
/// All faults found.
pub fn read_campaign(name: &str, text: &str) -> Result<Campaign, Vec<Fault>> {
    let sheet = Sheet::open(name, text, "sestante-campaign", 1).map_err(|fault| vec![fault])?;
    let wire: WireCampaign = sheet.whole().map_err(|fault| vec![fault])?;
    let campaign = campaign(wire).map_err(|bad| vec![Fault::new(name, "", bad.into())])?;
    let faults: Vec<Fault> = campaign.faults().into_iter().map(|fault| told(name, fault)).collect();
    if faults.is_empty() { Ok(campaign) } else { Err(faults) }
}

fn campaign(wire: WireCampaign) -> Result<Campaign, BadId> {
    Ok(Campaign {
        id: CampaignId::new(&wire.id)?,
        title: wire.title.into(),
        body: wire.body.into(),
        trustee: wire.trustee.into(),
        invented: wire.invented,
        threshold: wire.threshold,
        partitions: wire.partitions.into_iter().map(partition).collect::<Result<_, _>>()?,
        scores: wire.scores.iter().map(|id| ScoreId::new(id)).collect::<Result<_, _>>()?,
        areas: wire.areas.iter().map(|id| AreaId::new(id)).collect::<Result<_, _>>()?,
        offer: wire.offer.iter().map(|id| CourseId::new(id)).collect::<Result<_, _>>()?,
    })
}

fn partition(wire: WirePartition) -> Result<Partition, BadId> {
    let part = |wire: WirePart| {
        Ok(Part {
            id: PartId::new(&wire.id)?,
            title: wire.title.into(),
            headcount: wire.headcount,
            roles: wire.roles.iter().map(|id| RoleId::new(id)).collect::<Result<_, _>>()?,
        })
    };
    Ok(Partition {
        id: PartitionId::new(&wire.id)?,
        title: wire.title.into(),
        parts: wire.parts.into_iter().map(part).collect::<Result<_, _>>()?,
    })
}

fn told(name: &str, fault: CampaignFault) -> Fault {
    let (place, reason) = match fault {
        CampaignFault::Threshold(number) => {
            ("threshold".to_owned(), Reason::Rule(format!("{number}: must be {LEAST_THRESHOLD} or more")))
        }
        CampaignFault::Offer(number) => {
            ("offer".to_owned(), Reason::Rule(format!("{number} courses: at most {MOST_OFFERED}")))
        }
        CampaignFault::Partitions(number) => {
            ("partitions".to_owned(), Reason::Rule(format!("{number}: there must be two")))
        }
        CampaignFault::NoParts(id) => (id.to_string(), Reason::Rule("must have parts".to_owned())),
        CampaignFault::Twice(id) => (String::new(), Reason::Twice(id)),
        CampaignFault::TooSmall(id) => {
            (id.to_string(), Reason::Rule("headcount: must not be below the threshold".to_owned()))
        }
    };
    Fault::new(name, place, reason)
}
