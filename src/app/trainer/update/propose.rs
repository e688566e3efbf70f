//! Proposing: what the planner is asked, and what it tells.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::keep;
use crate::app::Loaded;
use crate::app::trainer::merging::merged;
use crate::app::trainer::{Deed, Effect, Effort, Judgement, Margins, News, Notice, Page, Paper, Proposing, State};
use crate::formats::Workspace;
use crate::job::{Asked, Heard, read_heard, write_asked};
use crate::timetable::problem::Problem;
use crate::timetable::propose::Extra;

/// How many courses are asked about, of those with the most need unserved.
const COURSES: usize = 4;

/// A thousand euro.
const MONEY: u64 = 100_000;

/// Begins a proposal around what is locked.
pub(super) fn begin(state: &mut State, seed: u32, effort: Effort) -> Vec<Effect> {
    if state.loaded != Loaded::All || state.demand().groups.is_empty() {
        return Vec::new();
    }
    let mut effects = stop(state);
    let translation = state.basis().translate(state.plan());
    let number = next(state);
    let steps = effort.steps(&translation.problem);
    let asked = Asked::Proposal(translation.problem.clone(), translation.start.clone(), seed, steps);
    let (work, translation) = (state.desk.work.clone(), Arc::new(translation));
    state.proposing = Some(Proposing { number, seed, steps, progress: None, best: None, work, translation });
    effects.push(Effect::Own(Deed::Ask(write_asked(number, &asked))));
    effects
}

/// Takes the best proposal so far.
pub(super) fn take(state: &mut State) -> Vec<Effect> {
    let Some(proposing) = state.proposing.take() else { return Vec::new() };
    let mut effects = vec![Effect::Own(Deed::StopPlanner)];
    if let Some(best) = proposing.best {
        let base = &*proposing.work;
        let ours = Workspace { plan: proposing.translation.plan(&best, &base.plan), ..base.clone() };
        // What another tab has changed meanwhile stays changed.
        let both = merged(base, &ours, &state.desk.work);
        effects.extend(keep::change(state, both));
        state.tell(Notice::Own(News::Proposed));
    }
    effects.extend(judge(state));
    effects
}

/// Leaves the proposal; the plan stays as it is.
pub(super) fn leave(state: &mut State) -> Vec<Effect> {
    let mut effects = stop(state);
    effects.extend(judge(state));
    effects
}

/// Has the planner leave what it is at.
pub(super) fn stop(state: &mut State) -> Vec<Effect> {
    let waiting = state.margins.as_ref().is_some_and(|margins| margins.found.len() < margins.of);
    let busy = state.proposing.take().is_some() || waiting || state.judging.take().is_some();
    if waiting || state.margins.as_ref().is_some_and(|margins| !Arc::ptr_eq(&margins.work, &state.desk.work)) {
        state.margins = None;
    }
    if busy { vec![Effect::Own(Deed::StopPlanner)] } else { Vec::new() }
}

/// Asks what the plan is worth, where that is shown and not known.
pub(super) fn judge(state: &mut State) -> Vec<Effect> {
    let shown =
        matches!(state.page, Page::Plan | Page::Result | Page::Print(Paper::Plan)) && state.loaded == Loaded::All;
    let busy = state.proposing.is_some() || state.margins.as_ref().is_some_and(|one| one.found.len() < one.of);
    let waited = state.judging.as_ref().is_some_and(|(_, work, _)| Arc::ptr_eq(work, &state.desk.work));
    if !shown || busy || waited || state.planner_failed || state.judged().is_some() || state.demand().groups.is_empty()
    {
        return Vec::new();
    }
    let translation = state.basis().translate(state.plan());
    let number = next(state);
    state.judging = Some((number, state.desk.work.clone(), translation.served_apart));
    vec![Effect::Own(Deed::Ask(write_asked(number, &Asked::Judgement(translation.problem, translation.start))))]
}

/// Asks what one more room, trainer or thousand euro would bring.
pub(super) fn margins(state: &mut State) -> Vec<Effect> {
    if state.loaded != Loaded::All || state.demand().groups.is_empty() {
        return Vec::new();
    }
    let mut effects = stop(state);
    let translation = state.basis().translate(state.plan());
    let extras = extras(state, &translation.problem);
    let number = next(state);
    state.margins = Some(Margins { number, work: state.desk.work.clone(), found: Vec::new(), of: extras.len() });
    let steps = Effort::Short.steps(&translation.problem);
    let asked = Asked::Margins(translation.problem, translation.start, extras, steps);
    effects.push(Effect::Own(Deed::Ask(write_asked(number, &asked))));
    effects
}

/// What is asked about: the largest room of each site, a trainer for each of the courses with the most need unserved, money where
/// there is a limit.
fn extras(state: &State, problem: &Problem) -> Vec<Extra> {
    let mut largest: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, venue) in problem.venues.iter().enumerate() {
        let best = largest.entry(venue.site).or_insert(place);
        if venue.seats > problem.venues[*best].seats {
            *best = place;
        }
    }
    let mut courses: Vec<(u32, usize)> = (0..problem.lessons.len())
        .filter(|lesson| !problem.lessons[*lesson].times.is_empty())
        .map(|lesson| (lesson, state.standing.of_course(lesson)))
        .map(|(lesson, served)| (served.need - served.seats, lesson))
        .filter(|(missing, _)| *missing > 0)
        .collect();
    courses.sort_by(|one, other| (other.0, one.1).cmp(&(one.0, other.1)));
    let mut extras: Vec<Extra> = largest.into_values().map(|like| Extra::Room { like }).collect();
    extras.extend(courses.into_iter().take(COURSES).map(|(_, lesson)| Extra::Trainer { lesson }));
    extras.extend(problem.budget.map(|_| Extra::Money { cents: MONEY }));
    extras
}

/// Takes in what the planner tells. What belongs to an earlier request is passed over.
pub(super) fn told(state: &mut State, text: Option<String>) -> Vec<Effect> {
    let Some(text) = text else {
        state.planner_failed = true;
        (state.proposing, state.judging, state.margins) = (None, None, None);
        state.tell(Notice::Own(News::PlannerFailed));
        return Vec::new();
    };
    let Some((number, heard)) = read_heard(&text) else { return Vec::new() };
    state.planner_failed = false;
    match heard {
        Heard::Far(mut progress, plan) => {
            if let Some(proposing) = state.proposing.as_mut().filter(|one| one.number == number) {
                // The planner speaks of what it sees; on the screen all of the need is one.
                progress.value.served += proposing.translation.served_apart;
                progress.bound += proposing.translation.served_apart;
                proposing.progress = Some(progress);
                proposing.best = plan.or(proposing.best.take());
            }
        }
        Heard::Judged(mut judged) => {
            if let Some((_, work, apart)) = state.judging.take_if(|(waited, ..)| *waited == number) {
                judged.value.served += apart;
                judged.bound += apart;
                state.judgement = Some(Judgement { work, judged: Arc::new(judged) });
            }
        }
        Heard::Margin(margin) => {
            if let Some(margins) = state.margins.as_mut().filter(|one| one.number == number) {
                margins.found.push(margin);
            }
        }
        Heard::Done if state.proposing.as_ref().is_some_and(|one| one.number == number) => return take(state),
        Heard::Done => return judge(state),
    }
    Vec::new()
}

fn next(state: &mut State) -> u32 {
    state.asked += 1;
    state.asked
}
