//! `bank.json` (the items) and `bank.it.json`, `bank.en.json` (their words).

use std::collections::BTreeSet;

use super::at::{At, Wrong};
use super::wire::Sheet;
use super::{Fault, Import, Reason};
use crate::base::{ItemId, ScoreId};
use crate::framework::{Band, Bank, Framework, Item, Kind, Statement, Wording};

const KINDS: [&str; 3] = ["knowledge", "skill", "attitude"];

/// The bands by name, in the order of [`Band::ALL`].
const BANDS: [&str; 4] = ["basic", "intermediate", "advanced", "highly-advanced"];

/// Reads the items; one of an unknown score, or with a name that came before, is a fault.
pub fn read_bank(name: &str, text: &str, framework: &Framework) -> Import<Bank> {
    let sheet = match Sheet::open(name, text, "sestante-bank", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Bank::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let items = sheet.list("items", &mut faults, |entry| item(entry, framework));
    let mut seen = BTreeSet::new();
    let twice = items.iter().map(|item| item.id.as_str()).filter(|id| !seen.insert(*id));
    faults.extend(twice.map(|id| Fault::new(name, "items", Reason::Twice(id.to_owned()))));
    (Bank::new(items), faults)
}

fn item(entry: &At, framework: &Framework) -> Result<Item, Wrong> {
    let score = entry.at("score").id(ScoreId::new)?;
    if framework.score(&score).is_none() {
        return Err(entry.at("score").fault(Reason::Unknown(score.to_string())));
    }
    Ok(Item {
        id: entry.at("id").id(ItemId::new)?,
        score,
        kind: kind(&entry.at("kind"))?,
        band: band(&entry.at("band"))?,
    })
}

pub(super) fn kind(at: &At) -> Result<Kind, Wrong> {
    Ok([Kind::Knowledge, Kind::Skill, Kind::Attitude][at.one_of(&KINDS)?])
}

pub(super) fn band(at: &At) -> Result<Band, Wrong> {
    Ok(Band::ALL[at.one_of(&BANDS)?])
}

/// Reads the words of one language; an item of the bank without words is a fault, and so are words without an item.
pub fn read_wording(name: &str, text: &str, bank: &Bank) -> Import<Wording> {
    let sheet = match Sheet::open(name, text, "sestante-wording", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Wording::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let wording = Wording::new(sheet.list("statements", &mut faults, |entry| statement(entry, bank)));
    for item in bank.items().iter().filter(|item| wording.statement(&item.id).is_none()) {
        faults.push(Fault::new(name, "statements", Reason::Unknown(item.id.to_string())));
    }
    (wording, faults)
}

fn statement(entry: &At, bank: &Bank) -> Result<(ItemId, Statement), Wrong> {
    let id = entry.at("id").id(ItemId::new)?;
    if bank.item(&id).is_none() {
        return Err(entry.at("id").fault(Reason::Unknown(id.to_string())));
    }
    let text = entry.at("text").text()?;
    if text.trim().is_empty() {
        return Err(entry.at("text").breaks("a statement must not be empty"));
    }
    Ok((id, Statement { text, example: entry.at("example").maybe(At::text)? }))
}
