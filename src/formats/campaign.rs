//! `campaign.json`, and a campaign packed into a link.

use super::at::{At, Wrong};
use super::pen::Pen;
use super::wire::Sheet;
use super::words::hides;
use super::{Fault, Reason};
use crate::base::{AreaId, Bilingual, CampaignId, CourseId, PartId, PartitionId, RoleId, ScoreId, UnitId};
use crate::cohort::{
    Campaign, CampaignFault, Channel, LEAST_THRESHOLD, LONGEST_TITLE, LONGEST_WAY, MOST_OFFERED, MOST_PARTS,
    MOST_SCORES, MOST_WAYS, Part, PartUnit, Partition, Way,
};

/// Longest text of a campaign, in bytes: what a larger one says cannot be looked through.
pub const LONGEST_CAMPAIGN: usize = 1_000_000;

/// What stands in the `format` of a campaign.
pub const CAMPAIGN_KIND: &str = "sestante-campaign";

const CHANNELS: [&str; 3] = ["mail", "share", "box"];

/// Reads a campaign. One with a fault is refused whole, since everything in it must be fixed before anyone contributes.
///
/// # Errors
/// All faults found.
pub fn read_campaign(name: &str, text: &str) -> Result<Campaign, Vec<Fault>> {
    if text.len() > LONGEST_CAMPAIGN {
        return Err(vec![too_long(name)]);
    }
    let sheet = Sheet::open(name, text, CAMPAIGN_KIND, 1).map_err(|fault| vec![fault])?;
    let campaign = campaign(&sheet.root()).map_err(|wrong| vec![wrong.into()])?;
    let faults = campaign_faults(name, &campaign);
    if faults.is_empty() { Ok(campaign) } else { Err(faults) }
}

/// All that is wrong with a campaign, by the places in its file.
pub fn campaign_faults(name: &str, campaign: &Campaign) -> Vec<Fault> {
    campaign.faults().into_iter().map(|fault| told(name, fault)).collect()
}

/// The fault of a text that is longer than [`LONGEST_CAMPAIGN`].
pub fn too_long(name: &str) -> Fault {
    Fault::new(name, "", Reason::Rule(format!("at most {LONGEST_CAMPAIGN} bytes")))
}

/// Reads the fields of a campaign.
pub(super) fn campaign(root: &At) -> Result<Campaign, Wrong> {
    Ok(Campaign {
        id: root.at("id").id(CampaignId::new)?,
        title: both(&root.at("title"))?,
        body: both(&root.at("body"))?,
        trustee: both(&root.at("trustee"))?,
        invented: root.at("invented").flag()?,
        from: root.at("from").maybe(At::day)?,
        to: root.at("to").maybe(At::day)?,
        ways: root.at("ways").maybe(|ways| ways.all(way))?.unwrap_or_default(),
        threshold: root.at("threshold").whole()?,
        partitions: root.at("partitions").all(partition)?,
        scores: root.at("scores").all(|id| id.id(ScoreId::new))?,
        areas: root.at("areas").all(|id| id.id(AreaId::new))?,
        offer: root.at("offer").all(|id| id.id(CourseId::new))?,
    })
}

fn way(entry: &At) -> Result<Way, Wrong> {
    let way = read_way(entry, |text| plain(text, LONGEST_WAY))?;
    for place in ["hr", "trustee"] {
        entry.at(place).maybe(|place| plain(place, LONGEST_TITLE))?;
    }
    Ok(way)
}

/// Reads a way to hand in; what its texts may be is for the caller to say.
pub(super) fn read_way(entry: &At, read: impl Fn(&At) -> Result<String, Wrong>) -> Result<Way, Wrong> {
    let text = entry.at("text");
    Ok(Way {
        channel: Channel::ALL[entry.at("channel").one_of(&CHANNELS)?],
        text: Bilingual { it: read(&text.at("it"))?, en: read(&text.at("en"))? },
        hr: entry.at("hr").maybe(At::text)?,
        trustee: entry.at("trustee").maybe(At::text)?,
    })
}

fn partition(entry: &At) -> Result<Partition, Wrong> {
    Ok(Partition {
        id: entry.at("id").id(PartitionId::new)?,
        title: both(&entry.at("title"))?,
        parts: entry.at("parts").all(part)?,
    })
}

fn part(entry: &At) -> Result<Part, Wrong> {
    let roles = |roles: &At| roles.all(|id| id.id(RoleId::new));
    Ok(Part {
        id: entry.at("id").id(PartId::new)?,
        title: both(&entry.at("title"))?,
        headcount: entry.at("headcount").whole()?,
        roles: entry.at("roles").maybe(roles)?.unwrap_or_default(),
        units: entry.at("units").maybe(|units| units.all(unit))?.unwrap_or_default(),
    })
}

/// A unit: its name alone, or with what it is called.
fn unit(entry: &At) -> Result<PartUnit, Wrong> {
    if entry.as_text().is_some() {
        return Ok(PartUnit { id: entry.id(UnitId::new)?, title: None });
    }
    Ok(PartUnit { id: entry.at("id").id(UnitId::new)?, title: entry.at("title").maybe(both)? })
}

/// Reads a text in both languages that somebody else has made.
pub(super) fn both(at: &At) -> Result<Bilingual, Wrong> {
    Ok(Bilingual { it: plain(&at.at("it"), LONGEST_TITLE)?, en: plain(&at.at("en"), LONGEST_TITLE)? })
}

/// Reads a text that somebody else has made: it is short, and has no character that hides or turns around what is read.
pub(super) fn plain(at: &At, longest: usize) -> Result<String, Wrong> {
    let text = at.words()?;
    if text.chars().count() > longest {
        return Err(at.breaks(&format!("at most {longest} characters")));
    }
    if text.chars().any(|sign| sign.is_control() || hides(sign)) {
        return Err(at.breaks("no control characters"));
    }
    Ok(text)
}

fn told(name: &str, fault: CampaignFault) -> Fault {
    let at_most = |number: usize, most: usize| Reason::Rule(format!("{number}: at most {most}"));
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
        CampaignFault::Parts(id, number) => (id.to_string(), at_most(number, MOST_PARTS)),
        CampaignFault::Scores(number) => ("scores".to_owned(), at_most(number, MOST_SCORES)),
        CampaignFault::Ways(number) => ("ways".to_owned(), at_most(number, MOST_WAYS)),
        CampaignFault::SamePlace(place) => {
            let rule = "must not be where the other envelope goes".to_owned();
            (format!("ways[{place}].trustee"), Reason::Rule(rule))
        }
        CampaignFault::Days => ("to".to_owned(), Reason::Rule("must not be before the first day".to_owned())),
        CampaignFault::Twice(id) => (String::new(), Reason::Twice(id)),
        CampaignFault::TooSmall(id) => {
            (id.to_string(), Reason::Rule("headcount: must not be below the threshold".to_owned()))
        }
    };
    Fault::new(name, place, reason)
}

/// Writes a campaign. What is missing is left out, so that a campaign without it is written as before there was such a thing.
pub fn write_campaign(campaign: &Campaign) -> String {
    let mut pen = Pen::new(CAMPAIGN_KIND, 1);
    write_fields(&mut pen, campaign);
    pen.done()
}

/// Writes the fields of a campaign.
pub(super) fn write_fields<'a>(pen: &'a mut Pen, campaign: &Campaign) -> &'a mut Pen {
    pen.field("id").text(campaign.id.as_str()).field("invented").flag(campaign.invented);
    for (name, text) in [("title", &campaign.title), ("body", &campaign.body), ("trustee", &campaign.trustee)] {
        write_both(pen.field(name), text);
    }
    for (name, day) in [("from", campaign.from), ("to", campaign.to)] {
        if let Some(day) = day {
            pen.field(name).text(&day.to_string());
        }
    }
    if !campaign.ways.is_empty() {
        pen.field("ways").list(&campaign.ways, write_way);
    }
    pen.field("threshold").whole(campaign.threshold);
    pen.field("partitions").list(&campaign.partitions, write_partition);
    pen.field("scores").list(campaign.scores.iter().map(ScoreId::as_str), Pen::text);
    pen.field("areas").list(campaign.areas.iter().map(AreaId::as_str), Pen::text);
    pen.field("offer").list(campaign.offer.iter().map(CourseId::as_str), Pen::text)
}

/// Writes a text in both languages.
pub(super) fn write_both<'a>(pen: &'a mut Pen, text: &Bilingual) -> &'a mut Pen {
    pen.open('{').field("it").text(&text.it).field("en").text(&text.en).close('}')
}

/// Writes a way to hand in.
pub(super) fn write_way<'a>(pen: &'a mut Pen, way: &Way) -> &'a mut Pen {
    pen.open('{').field("channel").text(CHANNELS[way.channel as usize]);
    write_both(pen.field("text"), &way.text);
    for (name, place) in [("hr", &way.hr), ("trustee", &way.trustee)] {
        if let Some(place) = place {
            pen.field(name).text(place);
        }
    }
    pen.close('}')
}

fn write_partition<'a>(pen: &'a mut Pen, partition: &Partition) -> &'a mut Pen {
    pen.open('{').field("id").text(partition.id.as_str());
    write_both(pen.field("title"), &partition.title);
    pen.field("parts").list(&partition.parts, write_part).close('}')
}

fn write_part<'a>(pen: &'a mut Pen, part: &Part) -> &'a mut Pen {
    pen.open('{').field("id").text(part.id.as_str());
    write_both(pen.field("title"), &part.title);
    pen.field("headcount").whole(part.headcount);
    if !part.roles.is_empty() {
        pen.field("roles").list(part.roles.iter().map(RoleId::as_str), Pen::text);
    }
    if !part.units.is_empty() {
        pen.field("units").list(&part.units, write_unit);
    }
    pen.close('}')
}

fn write_unit<'a>(pen: &'a mut Pen, unit: &PartUnit) -> &'a mut Pen {
    match &unit.title {
        None => pen.text(unit.id.as_str()),
        Some(title) => write_both(pen.open('{').field("id").text(unit.id.as_str()).field("title"), title).close('}'),
    }
}
