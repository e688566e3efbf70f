//! `bank.json` (the items) and `bank.it.json`, `bank.en.json` (their words).

use std::collections::BTreeSet;

use serde::Deserialize;

use super::wire::Sheet;
use super::{Fault, Import, Reason};
use crate::base::{ItemId, ScoreId};
use crate::framework::{Band, Bank, Framework, Item, Kind, Statement, Wording};

#[derive(Deserialize)]
struct WireItem {
    id: String,
    score: String,
    kind: WireKind,
    band: WireBand,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WireKind {
    Knowledge,
    Skill,
    Attitude,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WireBand {
    Basic,
    Intermediate,
    Advanced,
    HighlyAdvanced,
}

#[derive(Deserialize)]
struct WireStatement {
    id: String,
    text: String,
    example: Option<String>,
}

/// Reads the items; one of an unknown score, or with a name that came before, is a fault.
pub fn read_bank(name: &str, text: &str, framework: &Framework) -> Import<Bank> {
    let sheet = match Sheet::open(name, text, "sestante-bank", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Bank::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let items = sheet.list("items", &mut faults, |wire: WireItem| {
        let score = ScoreId::new(&wire.score)?;
        if framework.score(&score).is_none() {
            return Err(Reason::Unknown(wire.score));
        }
        Ok(Item { id: ItemId::new(&wire.id)?, score, kind: wire.kind.into(), band: wire.band.into() })
    });
    let mut seen = BTreeSet::new();
    let twice = items.iter().filter(|item| !seen.insert(&item.id));
    faults.extend(twice.map(|item| Fault::new(name, "items", Reason::Twice(item.id.to_string()))));
    (Bank::new(items), faults)
}

/// Reads the words of one language; an item of the bank without words is a fault, and so are words without an item.
pub fn read_wording(name: &str, text: &str, bank: &Bank) -> Import<Wording> {
    let sheet = match Sheet::open(name, text, "sestante-wording", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Wording::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let statements = sheet.list("statements", &mut faults, |wire: WireStatement| {
        let id = ItemId::new(&wire.id)?;
        if bank.item(&id).is_none() {
            return Err(Reason::Unknown(wire.id));
        }
        if wire.text.trim().is_empty() {
            return Err(Reason::Rule("a statement must not be empty".to_owned()));
        }
        Ok((id, Statement { text: wire.text, example: wire.example }))
    });
    let wording = Wording::new(statements);
    for item in bank.items().iter().filter(|item| wording.statement(&item.id).is_none()) {
        faults.push(Fault::new(name, "statements", Reason::Unknown(item.id.to_string())));
    }
    (wording, faults)
}

impl From<WireKind> for Kind {
    fn from(wire: WireKind) -> Self {
        match wire {
            WireKind::Knowledge => Self::Knowledge,
            WireKind::Skill => Self::Skill,
            WireKind::Attitude => Self::Attitude,
        }
    }
}

impl From<WireBand> for Band {
    fn from(wire: WireBand) -> Self {
        match wire {
            WireBand::Basic => Self::Basic,
            WireBand::Intermediate => Self::Intermediate,
            WireBand::Advanced => Self::Advanced,
            WireBand::HighlyAdvanced => Self::HighlyAdvanced,
        }
    }
}
