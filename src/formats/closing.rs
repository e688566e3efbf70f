//! `closing.json`: the one file that the trustee gives to HR.

use super::Fault;
use super::at::{At, Wrong};
use super::pen::{Pen, hex};
use super::tally::{parts, write_parts};
use super::wire::Sheet;
use crate::base::CampaignId;
use crate::cohort::{ClosedGroup, Closing, Source};

const KIND: &str = "sestante-closing";

/// Writes a closing.
pub fn write_closing(closing: &Closing) -> String {
    let mut pen = Pen::new(KIND, 1);
    pen.field("campaign").text(closing.campaign.as_str()).field("day").text(&closing.day.to_string());
    pen.field("list").list(&closing.list, write_source);
    pen.field("tables").list(&closing.tables, |pen, table| pen.list(table, write_group));
    pen.done()
}

fn write_source<'a>(pen: &'a mut Pen, (source, revision): &(Source, u32)) -> &'a mut Pen {
    pen.open('[').text(&hex(&source.0)).whole(*revision).close(']')
}

fn write_group<'a>(pen: &'a mut Pen, group: &ClosedGroup) -> &'a mut Pen {
    write_parts(pen.open('{'), &group.parts, group.people, group.variance);
    pen.field("corrections").list(&group.corrections, |pen, number| pen.whole(*number)).close('}')
}

/// Reads a closing. Whether it fits the campaign shows when it is combined.
///
/// # Errors
/// A [`Fault`] with the reason why it is none.
pub fn read_closing(name: &str, text: &str) -> Result<Closing, Fault> {
    let sheet = Sheet::open(name, text, KIND, 1)?;
    Ok(closing(&sheet.root())?)
}

fn closing(root: &At) -> Result<Closing, Wrong> {
    Ok(Closing {
        campaign: root.at("campaign").id(CampaignId::new)?,
        day: root.at("day").day()?,
        list: root.at("list").all(source)?,
        tables: root.at("tables").all(|table| table.all(group))?,
    })
}

fn source(entry: &At) -> Result<(Source, u32), Wrong> {
    entry.exactly(2)?;
    Ok((Source(entry.nth(0).bytes()?), entry.nth(1).between(1, u32::MAX)?))
}

fn group(entry: &At) -> Result<ClosedGroup, Wrong> {
    let (parts, people, variance) = parts(entry)?;
    Ok(ClosedGroup { parts, people, variance, corrections: entry.at("corrections").all(At::whole)? })
}
