//! What was made ready for campaigns, in a person's file.

use std::collections::BTreeMap;

use super::Handed;
use crate::base::{CampaignId, PartId, Seed};
use crate::cohort::{Contribution, Source};
use crate::formats::Expected;
use crate::formats::at::{At, Wrong};
use crate::formats::pen::{Pen, hex};

pub(super) fn write(pen: &mut Pen, all: &BTreeMap<CampaignId, Handed>) {
    pen.open('{');
    for (campaign, handed) in all {
        write_one(pen.field(campaign.as_str()), handed);
    }
    pen.close('}');
}

fn write_one(pen: &mut Pen, handed: &Handed) {
    pen.open('{').field("title");
    match &handed.title {
        Some(title) => pen.open('{').field("it").text(&title.it).field("en").text(&title.en).close('}'),
        None => pen.maybe_text(None),
    };
    pen.field("source").text(&hex(&handed.source.0));
    pen.field("bands").text(&hex(&handed.bands.0));
    pen.field("parts").list(&handed.parts, |pen, part| pen.maybe_text(part.as_ref().map(PartId::as_str)));
    pen.field("revision").whole(handed.revision);
    pen.field("saved").flag(handed.saved);
    pen.field("day").maybe_text(handed.day.map(|day| day.to_string()).as_deref());
    pen.field("contribution").list(&handed.contribution.0, |pen, count| pen.whole(*count));
    pen.field("mask").text(&hex(&handed.mask.0));
    pen.close('}');
}

pub(super) fn read(at: &At) -> Result<BTreeMap<CampaignId, Handed>, Wrong> {
    let mut all = BTreeMap::new();
    for (campaign, made) in at.fields()? {
        let id = CampaignId::new(campaign).map_err(|_| made.not_a(Expected::Id))?;
        all.insert(id, read_one(&made)?);
    }
    Ok(all)
}

fn read_one(made: &At) -> Result<Handed, Wrong> {
    Ok(Handed {
        title: made.at("title").maybe(At::both)?,
        source: Source(made.at("source").bytes()?),
        bands: Seed(made.at("bands").bytes()?),
        parts: made.at("parts").all(|part| part.maybe(|part| part.id(PartId::new)))?,
        revision: made.at("revision").whole()?,
        saved: made.at("saved").flag()?,
        day: made.at("day").maybe(At::day)?,
        contribution: Contribution(made.at("contribution").all(At::whole)?),
        mask: Seed(made.at("mask").bytes()?),
    })
}
