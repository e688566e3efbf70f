//! `campaign.json`.

use super::at::{At, Wrong};
use super::wire::Sheet;
use super::{Fault, Reason};
use crate::base::{AreaId, CampaignId, CourseId, PartId, PartitionId, RoleId, ScoreId, UnitId};
use crate::cohort::{Campaign, CampaignFault, LEAST_THRESHOLD, MOST_OFFERED, Part, Partition};

/// Reads a campaign. One with a fault is refused whole, since everything in it must be fixed before anyone contributes.
///
/// # Errors
/// All faults found.
pub fn read_campaign(name: &str, text: &str) -> Result<Campaign, Vec<Fault>> {
    let sheet = Sheet::open(name, text, "sestante-campaign", 1).map_err(|fault| vec![fault])?;
    let campaign = campaign(&sheet.root()).map_err(|wrong| vec![wrong.into()])?;
    let faults: Vec<Fault> = campaign.faults().into_iter().map(|fault| told(name, fault)).collect();
    if faults.is_empty() { Ok(campaign) } else { Err(faults) }
}

fn campaign(root: &At) -> Result<Campaign, Wrong> {
    Ok(Campaign {
        id: root.at("id").id(CampaignId::new)?,
        title: root.at("title").both()?,
        body: root.at("body").both()?,
        trustee: root.at("trustee").both()?,
        invented: root.at("invented").flag()?,
        threshold: root.at("threshold").whole()?,
        partitions: root.at("partitions").all(partition)?,
        scores: root.at("scores").all(|id| id.id(ScoreId::new))?,
        areas: root.at("areas").all(|id| id.id(AreaId::new))?,
        offer: root.at("offer").all(|id| id.id(CourseId::new))?,
    })
}

fn partition(entry: &At) -> Result<Partition, Wrong> {
    Ok(Partition {
        id: entry.at("id").id(PartitionId::new)?,
        title: entry.at("title").both()?,
        parts: entry.at("parts").all(part)?,
    })
}

fn part(entry: &At) -> Result<Part, Wrong> {
    let roles = |roles: &At| roles.all(|id| id.id(RoleId::new));
    let units = |units: &At| units.all(|id| id.id(UnitId::new));
    Ok(Part {
        id: entry.at("id").id(PartId::new)?,
        title: entry.at("title").both()?,
        headcount: entry.at("headcount").whole()?,
        roles: entry.at("roles").maybe(roles)?.unwrap_or_default(),
        units: entry.at("units").maybe(units)?.unwrap_or_default(),
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
