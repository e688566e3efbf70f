//! Everything that one person entered: the record in storage and the file of *My data* are the same text.

use std::collections::BTreeMap;

use super::at::{At, Wrong};
use super::pen::{Pen, hex};
use super::wire::Sheet;
use super::{Expected, Fault};
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

/// Writes a person's file.
pub fn write_person(person: &Person) -> String {
    let mut pen = Pen::new(KIND, PERSON_VERSION);
    pen.field("role").maybe_text(person.role.as_ref().map(RoleId::as_str));
    pen.field("minutes").whole(person.minutes);
    pen.field("seed").text(&hex(&person.sitting.seed.0));
    // Items in the order shown: the answer 0 to 3, "skipped" or "open".
    pen.field("trail").list(person.sitting.trail(), |pen, (item, reply)| {
        pen.open('[').text(item.as_str());
        match reply {
            Reply::Answered(answer) => pen.whole(answer.number().into()),
            Reply::Skipped => pen.text("skipped"),
            Reply::Open => pen.text("open"),
        };
        pen.close(']')
    });
    pen.field("handed").open('{');
    for (campaign, handed) in &person.handed {
        write_handed(pen.field(campaign.as_str()), handed);
    }
    pen.close('}');
    pen.done()
}

fn write_handed(pen: &mut Pen, handed: &Handed) {
    pen.open('{');
    pen.field("source").text(&hex(&handed.source.0));
    pen.field("bands").text(&hex(&handed.bands.0));
    pen.field("parts").list(&handed.parts, |pen, part| pen.maybe_text(part.as_ref().map(PartId::as_str)));
    pen.field("revision").whole(handed.revision);
    pen.field("saved").flag(handed.saved);
    pen.field("contribution").list(&handed.contribution.0, |pen, count| pen.whole(*count));
    pen.field("mask").text(&hex(&handed.mask.0));
    pen.close('}');
}

/// Reads a person's file. It is read whole or not at all: half a person's answers would give a wrong profile.
///
/// # Errors
/// A [`Fault`] with the reason.
pub fn read_person(name: &str, text: &str) -> Result<Person, Fault> {
    let sheet = Sheet::open(name, text, KIND, PERSON_VERSION)?;
    Ok(person(&sheet.root())?)
}

fn person(root: &At) -> Result<Person, Wrong> {
    let trail = root.at("trail").all(step)?;
    let mut handed = BTreeMap::new();
    for (campaign, made) in root.at("handed").fields()? {
        let id = CampaignId::new(campaign).map_err(|_| made.not_a(Expected::Id))?;
        handed.insert(id, read_handed(&made)?);
    }
    let minutes = root.at("minutes").between(0, MOST_MINUTES)?;
    let role = root.at("role").maybe(|role| role.id(RoleId::new))?;
    let seed = Seed(root.at("seed").bytes()?);
    Ok(Person { role, sitting: Sitting::resume(seed, trail), minutes, handed })
}

/// One step of the trail: an item and the reply to it.
fn step(entry: &At) -> Result<(ItemId, Reply), Wrong> {
    entry.exactly(2)?;
    let given = entry.nth(1);
    let reply = match given.as_text() {
        Some("skipped") => Some(Reply::Skipped),
        Some("open") => Some(Reply::Open),
        Some(_) => None,
        None => given.small().ok().and_then(Answer::new).map(Reply::Answered),
    };
    let reply = reply.ok_or_else(|| given.breaks("an answer is 0 to 3, \"skipped\" or \"open\""))?;
    Ok((entry.nth(0).id(ItemId::new)?, reply))
}

fn read_handed(made: &At) -> Result<Handed, Wrong> {
    Ok(Handed {
        source: Source(made.at("source").bytes()?),
        bands: Seed(made.at("bands").bytes()?),
        parts: made.at("parts").all(|part| part.maybe(|part| part.id(PartId::new)))?,
        revision: made.at("revision").whole()?,
        saved: made.at("saved").flag()?,
        contribution: Contribution(made.at("contribution").all(At::whole)?),
        mask: Seed(made.at("mask").bytes()?),
    })
}
