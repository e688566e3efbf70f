//! Collecting at HR: what the collector tells, boxes' files, the list for the trustee, the sums.

use super::keep;
use crate::app::hr::{Collecting, Deed, Effect, GateFile, Request, State};
use crate::base::CampaignId;
use crate::cohort::{Added, Aggregate, Holder};
use crate::formats::{Cell, Trouble, Why, read_aggregate, write_csv};
use crate::i18n::Phrases;
use crate::job::{Answer, AnswerKind, Found, Told};

/// Opens the collector of a campaign, unless it is open.
pub(super) fn open(state: &mut State, id: &CampaignId) -> Vec<Effect> {
    let Some(campaign) = state.campaigns.get(id) else { return Vec::new() };
    if state.collecting.as_ref().is_some_and(|open| open.campaign == *id && !open.failed) {
        return Vec::new();
    }
    state.collecting = Some(Collecting::new(id.clone()));
    vec![Effect::Own(Deed::Collect(Holder::Hr, Request::Open(Box::new(campaign.clone()))))]
}

/// Takes in what the collector tells.
pub(super) fn told(state: &mut State, told: Told) -> Vec<Effect> {
    let Some(collecting) = &mut state.collecting else { return Vec::new() };
    match told {
        Told::Progress(progress) => collecting.stands(progress),
        Told::Failed => collecting.failed = true,
        Told::Erased(_) => {}
        Told::Found(found) => return self::found(state, found),
        Told::Answer(answer) => return answered(state, answer),
    }
    Vec::new()
}

/// Takes in a file that is no envelope but one of ours.
fn found(state: &mut State, found: Found) -> Vec<Effect> {
    let Some(collecting) = &mut state.collecting else { return Vec::new() };
    match found.kind {
        "closing" => vec![Effect::Own(Deed::Collect(Holder::Hr, Request::Combine(found.text)))],
        "aggregate" => gate_file(state, &found.name, &found.text),
        _ => {
            let trouble = Trouble { file: found.name, line: 0, why: Why::Foreign, detail: found.kind.to_owned() };
            std::sync::Arc::make_mut(&mut collecting.troubles).push(trouble);
            Vec::new()
        }
    }
}

fn answered(state: &mut State, answer: Answer) -> Vec<Effect> {
    let Some(collecting) = &mut state.collecting else { return Vec::new() };
    let id = collecting.campaign.clone();
    match answer.kind {
        AnswerKind::List => vec![Effect::Download { name: format!("sestante-list-{id}.json"), text: answer.text }],
        AnswerKind::Combined => {
            let effects = merge(state, &id, &answer.text).1;
            if let Some(collecting) = &mut state.collecting {
                collecting.answer = Some(Answer { text: String::new(), ..answer });
            }
            effects
        }
        _ => {
            collecting.answer = Some(answer);
            Vec::new()
        }
    }
}

/// Takes in a file that came out of a gate.
fn gate_file(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    let Some(id) = state.collecting.as_ref().map(|collecting| collecting.campaign.clone()) else { return Vec::new() };
    let (outcome, effects) = merge(state, &id, text);
    if let Some(collecting) = &mut state.collecting {
        collecting.gates.push((name.to_owned(), outcome));
    }
    effects
}

/// Puts what came out of gates to what is here of the campaign, and keeps it.
fn merge(state: &mut State, id: &CampaignId, text: &str) -> (GateFile, Vec<Effect>) {
    let Some(campaign) = state.campaigns.get(id) else { return (GateFile::Refused, Vec::new()) };
    let Ok((other, faults)) = read_aggregate("", text) else { return (GateFile::Refused, Vec::new()) };
    let mut aggregate = state.aggregates.get(id).cloned().unwrap_or_else(|| Aggregate::new(campaign.clone()));
    let before = aggregate.people();
    let Ok(added) = aggregate.merge(&other) else { return (GateFile::Refused, Vec::new()) };
    let outcome = if added.contains(&Added::Conflict) {
        GateFile::Conflict
    } else if added.contains(&Added::New) {
        GateFile::New(aggregate.people().saturating_sub(before))
    } else if faults.is_empty() && added.contains(&Added::Again) {
        GateFile::Again
    } else {
        return (GateFile::Refused, Vec::new());
    };
    (outcome, keep::keep_aggregate(state, aggregate))
}

/// Offers what was not taken in as a table.
pub(super) fn troubles(phrases: &Phrases, troubles: &[Trouble]) -> Effect {
    let head = ["trouble-file", "trouble-line", "trouble-reason", "trouble-todo"];
    let mut rows: Vec<Vec<Cell>> = vec![head.iter().map(|name| Cell::Text(phrases.get(name))).collect()];
    rows.extend(troubles.iter().map(|trouble| {
        let line = if trouble.line == 0 { Cell::Text(String::new()) } else { Cell::Whole(trouble.line) };
        let (why, todo) = said(phrases, trouble);
        vec![Cell::Text(trouble.file.clone()), line, Cell::Text(why), Cell::Text(todo)]
    }));
    Effect::Download { name: phrases.get("trouble-table"), text: write_csv(phrases.language(), &rows) }
}

/// Phrases of each reason, in the order of `Why::ALL`: what was wrong, what to do.
const TROUBLES: [[&str; 2]; 15] = [
    ["trouble-damaged", "trouble-damaged-todo"],
    ["trouble-cut", "trouble-cut-todo"],
    ["trouble-foreign", "trouble-foreign-todo"],
    ["trouble-newer", "trouble-newer-todo"],
    ["trouble-side", "trouble-side-todo"],
    ["trouble-campaign", "trouble-campaign-todo"],
    ["trouble-part", "trouble-part-todo"],
    ["trouble-counters", "trouble-counters-todo"],
    ["trouble-field", "trouble-field-todo"],
    ["trouble-conflict", "trouble-conflict-todo"],
    ["trouble-long", "trouble-long-todo"],
    ["trouble-empty", "trouble-empty-todo"],
    ["trouble-unreadable", "trouble-unreadable-todo"],
    ["trouble-archive", "trouble-archive-todo"],
    ["trouble-full", "trouble-full-todo"],
];

/// What was wrong, and what to do about it.
pub fn said(phrases: &Phrases, trouble: &Trouble) -> (String, String) {
    let [why, todo] = TROUBLES[trouble.why as usize];
    (phrases.with(why, &[("detail", trouble.detail.clone().into())]), phrases.get(todo))
}
