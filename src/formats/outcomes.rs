//! `outcomes.json`: the learning outcomes in their own words.

use super::Import;
use super::at::{At, Wrong};
use super::bank::{band, kind};
use super::wire::Sheet;
use crate::base::{ItemId, ScoreId};
use crate::framework::{AiLabel, LearningOutcome};

const LABELS: [&str; 3] = ["explicit", "implicit", "none"];

/// Reads the learning outcomes.
pub fn read_outcomes(name: &str, text: &str) -> Import<Vec<LearningOutcome>> {
    let sheet = match Sheet::open(name, text, "sestante-outcomes", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Vec::new(), vec![fault]),
    };
    let mut faults = Vec::new();
    let outcomes = sheet.list("outcomes", &mut faults, outcome);
    (outcomes, faults)
}

fn outcome(entry: &At) -> Result<LearningOutcome, Wrong> {
    let labels = [AiLabel::Explicit, AiLabel::Implicit, AiLabel::None];
    Ok(LearningOutcome {
        id: entry.at("id").id(ItemId::new)?,
        competence: entry.at("competence").id(ScoreId::new)?,
        kind: kind(&entry.at("kind"))?,
        band: band(&entry.at("band"))?,
        ai: labels[entry.at("ai").one_of(&LABELS)?],
        text: entry.at("text").text()?,
    })
}
