//! Opening a file: what it is stands in its `format`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::keep;
use crate::app::trainer::{Desk, EXAMPLE_FILES, Effect, News, Notice, State};
use crate::base::{CampaignId, PlanId};
use crate::cohort::{Added, Aggregate, is_one_body};
use crate::formats::{
    AGGREGATE_KIND, EDITIONS_KIND, Fault, RESOURCES_KIND, Reason, Workspace, read_aggregate, read_editions, read_kind,
    read_planning, read_resources,
};
use crate::timetable::Demand;

/// Takes in a file by its kind. A file of no kind that is known is refused with the reason.
pub(super) fn file(state: &mut State, name: &str, bytes: &[u8]) -> Vec<Effect> {
    if is_calendar(bytes) {
        state.tell(Notice::Own(News::CalendarElsewhere(name.to_owned())));
        return Vec::new();
    }
    let foreign = || Fault::new(name, "format", Reason::NotOurs(AGGREGATE_KIND));
    let text = std::str::from_utf8(bytes).ok().filter(|text| is_ours(text));
    let Some(text) = text else { return tables(state, name, bytes) };
    match read_kind(name, text) {
        Ok(kind) if kind == AGGREGATE_KIND => aggregate(state, name, text),
        Ok(kind) if kind == EDITIONS_KIND => work(state, name, text),
        Ok(kind) if kind == RESOURCES_KIND => resources(state, name, text),
        Ok(_) => refuse(state, vec![foreign()]),
        Err(fault) => refuse(state, vec![fault]),
    }
}

/// Whether bytes begin as a calendar does.
fn is_calendar(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(64)]).into_owned();
    start.trim_start_matches('\u{feff}').trim_start().to_ascii_uppercase().starts_with("BEGIN:VCALENDAR")
}

/// Whether a text is meant as a file of ours, and no table.
fn is_ours(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
}

/// Takes in tables of what there is to plan with, each in place of what there was of its kind.
fn tables(state: &mut State, name: &str, bytes: &[u8]) -> Vec<Effect> {
    match read_planning(name, bytes, state.resources()) {
        Ok((resources, _, faults)) => {
            left_out(state, faults);
            let effects = keep::change(state, Workspace { resources, ..(*state.desk.work).clone() });
            state.tell(Notice::Own(News::ResourcesOpened));
            effects
        }
        Err(fault) => refuse(state, vec![fault]),
    }
}

/// Takes in what came out of the gates of a campaign, beside that of others. The need is that of all of them.
fn aggregate(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    let (came, faults) = match read_aggregate(name, text) {
        Ok(came) => came,
        Err(faults) => return refuse(state, faults),
    };
    let id = came.campaign().id.clone();
    let other = || Fault::new(name, "campaign", Reason::Rule(format!("another campaign is called {id}")));
    let mut all = (*state.desk.aggregates).clone();
    let own = all.entry(id.clone()).or_insert_with(|| Aggregate::new(came.campaign().clone()));
    let Ok(added) = own.merge(&came) else { return refuse(state, vec![other()]) };
    let known = added.iter().all(|added| *added == Added::Again);
    let Some(demand) = demand(&all, state.demand()) else { return refuse(state, vec![other()]) };
    left_out(state, faults);
    let twice = all.values().any(|one| one.campaign().id != id && is_one_body(one.campaign(), came.campaign()));
    let effects = if known {
        Vec::new()
    } else {
        let name = state.desk.work.name.clone().or_else(|| plan_name(&id));
        let work = Workspace { demand, name, ..(*state.desk.work).clone() };
        keep::replace(state, Desk { aggregates: Arc::new(all), work: Arc::new(work), ..state.desk.clone() })
    };
    state.tell(Notice::Own(News::NeedOpened(id, known)));
    if twice && !known {
        state.tell(Notice::Own(News::OneBodyTwice));
    }
    effects
}

/// The need that all campaigns tell together, and that which a work has brought of others.
pub(super) fn demand(all: &BTreeMap<CampaignId, Aggregate>, brought: &Demand) -> Option<Demand> {
    let all: Vec<Aggregate> = all.values().cloned().collect();
    Some(Demand::of(&all).ok()?.beside(brought))
}

/// The name of a plan whose first need is that of a campaign.
fn plan_name(campaign: &CampaignId) -> Option<PlanId> {
    PlanId::new(campaign.as_str()).ok()
}

/// Takes in a whole work in place of the present one. It brings its need with it, and no aggregates; those that are compared stay.
fn work(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    match read_editions(name, text) {
        Ok((work, faults)) => {
            left_out(state, faults);
            let desk = Desk { aggregates: Arc::default(), work: Arc::new(work), ..state.desk.clone() };
            let effects = keep::replace(state, desk);
            state.tell(Notice::Own(News::WorkOpened));
            effects
        }
        Err(faults) => refuse(state, faults),
    }
}

/// Takes in what there is to plan with in place of the present.
fn resources(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    match read_resources(name, text) {
        Ok((resources, faults)) => {
            left_out(state, faults);
            let effects = keep::change(state, Workspace { resources, ..(*state.desk.work).clone() });
            state.tell(Notice::Own(News::ResourcesOpened));
            effects
        }
        Err(faults) => refuse(state, faults),
    }
}

/// Takes in the invented example in place of the present work.
pub(super) fn example(state: &mut State, texts: &[String; EXAMPLE_FILES.len()]) -> Vec<Effect> {
    let ([aggregate_file, resources_file, after_file], [aggregate, resources, after]) = (EXAMPLE_FILES, texts);
    let aggregate = read_aggregate(aggregate_file, aggregate);
    let resources = read_resources(resources_file, resources);
    let after = read_aggregate(after_file, after);
    let (Ok((aggregate, _)), Ok((resources, _)), Ok((after, _))) = (aggregate, resources, after) else {
        state.tell(Notice::NotFetched);
        return Vec::new();
    };
    let pair = Arc::new([Some(aggregate.clone()), Some(after)]);
    let all = [(aggregate.campaign().id.clone(), aggregate)].into();
    let Some(demand) = demand(&all, &Demand::default()) else { return Vec::new() };
    let name = all.keys().next().and_then(plan_name);
    let work = Workspace { resources, demand, name, ..crate::app::trainer::state::empty(state.today) };
    let effects = keep::replace(state, Desk { aggregates: Arc::new(all), work: Arc::new(work), pair });
    state.tell(Notice::Own(News::ExampleOpened));
    effects
}

/// Tells what of a file was left out.
pub(super) fn left_out(state: &mut State, faults: Vec<Fault>) {
    let count = faults.len() as u32;
    if let Some(first) = faults.into_iter().next() {
        state.tell(Notice::Own(News::LeftOut(first, count)));
    }
}

/// Tells why a file is refused.
pub(super) fn refuse(state: &mut State, faults: Vec<Fault>) -> Vec<Effect> {
    if let Some(fault) = faults.into_iter().next() {
        state.tell(Notice::Refused(fault));
    }
    Vec::new()
}
