//! `outcomes.json`: the learning outcomes in their own words.

use super::Import;
use super::at::{At, Wrong};
use super::bank::{band, kind};
use super::wire::read_list;
use crate::base::{ItemId, ScoreId};
use crate::framework::{AiLabel, LearningOutcome};

const LABELS: [&str; 3] = ["explicit", "implicit", "none"];

/// Reads the learning outcomes.
pub fn read_outcomes(name: &str, text: &str) -> Import<Vec<LearningOutcome>> {
    read_list(name, text, "sestante-outcomes", "outcomes", outcome)
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
