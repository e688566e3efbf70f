//! Everything that one person entered: the record in storage and the file of *My data* are the same text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::wire::{Sheet, hex, unhex, write};
use super::{Fault, Reason};
use crate::assessment::{Answer, Reply, Sitting};
use crate::base::{CampaignId, ItemId, PartId, RoleId, Seed};
use crate::cohort::{Contribution, Source};

const KIND: &str = "sestante-person";

/// Newest version of the file that this program reads, and the one that it writes.
pub const PERSON_VERSION: u32 = 1;

/// Most hours that a path may be planned for.
const MOST_MINUTES: u32 = 500 * 60;

/// Everything that one person entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The role chosen, if any.
    pub role: Option<RoleId>,
    /// The sitting.
    pub sitting: Sitting,
    /// Minutes that the path may take.
    pub minutes: u32,
    /// What was made ready for each campaign.
    pub handed: BTreeMap<CampaignId, Handed>,
}

/// What was made ready to hand in to one campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// The random name used in this campaign.
    pub source: Source,
    /// Fixes the plausible bands, once for the campaign.
    pub bands: Seed,
    /// The part chosen in each partition; `None` where none has been yet.
    pub parts: Vec<Option<PartId>>,
    /// The revision, from 1.
    pub revision: u32,
    /// Whether an envelope of that revision was saved to a file.
    pub saved: bool,
    /// The vector of that revision.
    pub contribution: Contribution,
    /// The mask's seed of that revision, used for no other.
    pub mask: Seed,
}

#[derive(Serialize, Deserialize)]
struct WirePerson {
    format: String,
    version: u32,
    role: Option<String>,
    minutes: u32,
    seed: String,
    /// Items in the order shown: the answer 0 to 3, "skipped" or "open".
    trail: Vec<(String, WireReply)>,
    handed: BTreeMap<String, WireHanded>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum WireReply {
    Answer(u8),
    Word(String),
}

#[derive(Serialize, Deserialize)]
struct WireHanded {
    source: String,
    bands: String,
    parts: Vec<Option<String>>,
    revision: u32,
    saved: bool,
    contribution: Vec<u32>,
    mask: String,
}

/// Writes a person's file.
pub fn write_person(person: &Person) -> String {
    let reply = |reply: &Reply| match reply {
        Reply::Answered(answer) => WireReply::Answer(answer.number()),
        Reply::Skipped => WireReply::Word("skipped".to_owned()),
        Reply::Open => WireReply::Word("open".to_owned()),
    };
    let wire = |handed: &Handed| WireHanded {
        source: hex(&handed.source.0),
        bands: hex(&handed.bands.0),
        parts: handed.parts.iter().map(|part| part.as_ref().map(PartId::to_string)).collect(),
        revision: handed.revision,
        saved: handed.saved,
        contribution: handed.contribution.0.clone(),
        mask: hex(&handed.mask.0),
    };
    let mut handed = BTreeMap::new();
    for (campaign, made) in &person.handed {
        handed.insert(campaign.to_string(), wire(made));
    }
    write(&WirePerson {
        format: KIND.to_owned(),
        version: PERSON_VERSION,
        role: person.role.as_ref().map(RoleId::to_string),
        minutes: person.minutes,
        seed: hex(&person.sitting.seed.0),
        trail: person.sitting.trail().iter().map(|(item, given)| (item.to_string(), reply(given))).collect(),
        handed,
    })
}

/// Reads a person's file. It is read whole or not at all: half a person's answers would give a wrong profile.
///
/// # Errors
/// A [`Fault`] with the reason.
pub fn read_person(name: &str, text: &str) -> Result<Person, Fault> {
    let wire: WirePerson = Sheet::open(name, text, KIND, PERSON_VERSION)?.whole()?;
    person(wire).map_err(|(place, reason)| Fault::new(name, place, reason))
}

fn person(wire: WirePerson) -> Result<Person, (String, Reason)> {
    let at = |place: &str| {
        let place = place.to_owned();
        move |reason: Reason| (place, reason)
    };
    let mut trail = Vec::new();
    for (index, (item, given)) in wire.trail.iter().enumerate() {
        let place = format!("trail[{index}]");
        let item = ItemId::new(item).map_err(Reason::from).map_err(at(&place))?;
        trail.push((item, reply(given).map_err(at(&place))?));
    }
    let mut handed = BTreeMap::new();
    for (campaign, made) in wire.handed {
        let place = format!("handed.{campaign}");
        let id = CampaignId::new(&campaign).map_err(Reason::from).map_err(at(&place))?;
        handed.insert(id, read_handed(made).map_err(at(&place))?);
    }
    if wire.minutes > MOST_MINUTES {
        return Err(("minutes".to_owned(), Reason::Rule(format!("at most {MOST_MINUTES}"))));
    }
    let role = wire.role.as_deref().map(RoleId::new).transpose().map_err(Reason::from).map_err(at("role"))?;
    let seed = Seed(unhex(&wire.seed).map_err(at("seed"))?);
    Ok(Person { role, sitting: Sitting::resume(seed, trail), minutes: wire.minutes, handed })
}

fn reply(wire: &WireReply) -> Result<Reply, Reason> {
    let unknown = || Reason::Rule("an answer is 0 to 3, \"skipped\" or \"open\"".to_owned());
    match wire {
        WireReply::Answer(number) => Answer::new(*number).map(Reply::Answered).ok_or_else(unknown),
        WireReply::Word(word) if word == "skipped" => Ok(Reply::Skipped),
        WireReply::Word(word) if word == "open" => Ok(Reply::Open),
        WireReply::Word(_) => Err(unknown()),
    }
}

fn read_handed(wire: WireHanded) -> Result<Handed, Reason> {
    Ok(Handed {
        source: Source(unhex(&wire.source)?),
        bands: Seed(unhex(&wire.bands)?),
        parts: wire.parts.iter().map(|id| id.as_deref().map(PartId::new).transpose()).collect::<Result<_, _>>()?,
        revision: wire.revision,
        saved: wire.saved,
        contribution: Contribution(wire.contribution),
        mask: Seed(unhex(&wire.mask)?),
    })
}
