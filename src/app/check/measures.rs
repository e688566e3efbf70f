//! What measures: framework, model, outcomes, items and their words.

use std::collections::{BTreeMap, BTreeSet};

use super::{Counts, Files, gulpease};
use crate::app::Content;
use crate::assessment::lifts_together;
use crate::base::{ItemId, Language, ScoreId};
use crate::formats::{Fault, Reason, read_outcomes, read_wording};
use crate::framework::{AiLabel, Item, LearningOutcome};

const MODEL: &str = "data/model.json";
const BANK: &str = "data/bank.json";
const OUTCOMES: &str = "data/outcomes.json";

/// Least Gulpease index of an Italian statement.
const LEAST_GULPEASE: f64 = 50.0;

/// Most words of a statement.
const MOST_WORDS: usize = 22;

pub(super) fn faults(files: &Files, content: &Content, counts: &mut Counts) -> Vec<Fault> {
    let mut faults = model_faults(content);
    let (outcomes, more) = read_outcomes(OUTCOMES, &files.text(OUTCOMES));
    faults.extend(more);
    counts.outcomes = outcomes.len();
    counts.ai_explicit = outcomes.iter().filter(|outcome| outcome.ai == AiLabel::Explicit).count();
    faults.extend(item_faults(content, &outcomes));
    let mut said: BTreeMap<ItemId, Vec<String>> = BTreeMap::new();
    for language in Language::ALL {
        let file = format!("data/bank.{}.json", language.code());
        let (wording, more) = read_wording(&file, &files.text(&file), &content.bank);
        faults.extend(more);
        let mut seen: BTreeMap<&str, &ItemId> = BTreeMap::new();
        for item in content.bank.items() {
            let Some(statement) = wording.statement(&item.id) else { continue };
            faults.extend(statement_fault(language, &statement.text).map(|rule| at(&file, &item.id, "text", rule)));
            if let Some(other) = seen.insert(&statement.text, &item.id) {
                faults.push(at(&file, &item.id, "text", format!("the same as that of {other}")));
            }
            said.entry(item.id.clone()).or_default().push(statement.text.clone());
        }
    }
    counts.statements = said.values().filter(|texts| texts.len() == Language::ALL.len()).count();
    let same = said.iter().filter(|(_, texts)| texts.len() == 2 && texts[0] == texts[1]);
    faults.extend(same.map(|(id, _)| at("data/bank.en.json", id, "text", "the same in both languages".to_owned())));
    faults
}

fn at(file: &str, id: &ItemId, field: &str, rule: String) -> Fault {
    Fault::new(file, format!("{id}.{field}"), Reason::Rule(rule))
}

/// What is wrong with a statement, if anything: it is one plain sentence.
fn statement_fault(language: Language, text: &str) -> Option<String> {
    if !text.ends_with('.') || text.matches(['.', '?', '!']).count() != 1 {
        return Some("must be one sentence".to_owned());
    }
    let words = text.split_whitespace().count();
    if words > MOST_WORDS {
        return Some(format!("{words} words: at most {MOST_WORDS}"));
    }
    let index = gulpease(text);
    (language == Language::Italian && index < LEAST_GULPEASE)
        .then(|| format!("Gulpease {index:.0}: must be {LEAST_GULPEASE:.0} or more"))
}

/// The prior has each score of the framework and no other, and keeps the law of raised answers.
fn model_faults(content: &Content) -> Vec<Fault> {
    let prior = &content.design.prior;
    let mut faults = Vec::new();
    for score in &content.framework.scores {
        match prior.scores.iter().filter(|id| **id == score.id).count() {
            1 => {}
            0 => faults.push(Fault::new(MODEL, "scores", Reason::Unknown(score.id.to_string()))),
            _ => faults.push(Fault::new(MODEL, "scores", Reason::Twice(score.id.to_string()))),
        }
    }
    for (place, id) in prior.scores.iter().enumerate() {
        if content.framework.score(id).is_none() {
            faults.push(Fault::new(MODEL, format!("scores[{place}]"), Reason::Unknown(id.to_string())));
        }
    }
    if let Err((row, column)) = lifts_together(&prior.covariance) {
        let rule = match (row, column) {
            (0, 0) => "no distribution has this covariance".to_owned(),
            _ => "with this covariance a better answer could lower another score".to_owned(),
        };
        faults.push(Fault::new(MODEL, format!("prior_covariance[{row}][{column}]"), Reason::Rule(rule)));
    }
    faults
}

/// Each outcome has one item, of its kind and band, that counts for the score that it should.
fn item_faults(content: &Content, outcomes: &[LearningOutcome]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let items: BTreeMap<&ItemId, &Item> = content.bank.items().iter().map(|item| (&item.id, item)).collect();
    let mut known = BTreeSet::new();
    for outcome in outcomes {
        if !known.insert(&outcome.id) {
            faults.push(Fault::new(OUTCOMES, "outcomes", Reason::Twice(outcome.id.to_string())));
        }
        if content.framework.score(&outcome.competence).is_none() {
            let place = format!("{}.competence", outcome.id);
            faults.push(Fault::new(OUTCOMES, place, Reason::Unknown(outcome.competence.to_string())));
        }
        let Some(item) = items.get(&outcome.id) else {
            faults.push(Fault::new(BANK, "items", Reason::Unknown(outcome.id.to_string())));
            continue;
        };
        for (field, sound) in [("kind", item.kind == outcome.kind), ("band", item.band == outcome.band)] {
            if !sound {
                faults.push(at(BANK, &item.id, field, "must be that of its outcome".to_owned()));
            }
        }
        let score = score_of(outcome);
        if item.score.as_str() != score {
            faults.push(at(BANK, &item.id, "score", format!("must be {score}")));
        }
    }
    let extra = items.keys().filter(|id| !known.contains(*id));
    faults.extend(extra.map(|id| at(BANK, id, "id", "made from no outcome".to_owned())));
    faults
}

/// The one score that an outcome counts for: its competence, unless it speaks of AI.
fn score_of(outcome: &LearningOutcome) -> &str {
    const PROGRAMMING: &str = "3.4";
    match (outcome.ai, outcome.competence.as_str()) {
        (AiLabel::Explicit, PROGRAMMING) => "ai-build",
        (AiLabel::Explicit, _) => "ai-work",
        _ => ScoreId::as_str(&outcome.competence),
    }
}
