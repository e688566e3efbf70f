//! Planning: when a path is asked for, and what comes back.

use super::bring;
use crate::app::{Effect, Page, Paper, PathState, State};
use crate::formats::{read_choice, write_problem};
use crate::training::path::{Plan, Problem, explain};

/// Asks for a path when the page shows one and what it hangs on has changed.
pub(super) fn renew(state: &mut State) -> Vec<Effect> {
    bring::settle(state);
    if !matches!(state.page, Page::Path | Page::Print(Paper::Path)) {
        return Vec::new();
    }
    let Some(wanted) = stated(state) else {
        state.path = PathState::Nothing;
        return Vec::new();
    };
    let shown = match std::mem::replace(&mut state.path, PathState::Nothing) {
        PathState::Ready(old, plan) if old == wanted => {
            state.path = PathState::Ready(old, plan);
            return Vec::new();
        }
        PathState::Working(old, plan) if old == wanted => {
            state.path = PathState::Working(old, plan);
            return Vec::new();
        }
        PathState::Ready(_, plan) | PathState::Working(_, Some(plan)) => Some(plan),
        PathState::Working(_, None) | PathState::Failed(_) | PathState::Nothing => None,
    };
    state.ticket += 1;
    let request = write_problem(&wanted);
    state.path = PathState::Working(wanted, shown);
    vec![Effect::Plan(state.ticket, request)]
}

/// Takes in an answer of the worker, if it is the one waited for.
pub(super) fn take(state: &mut State, ticket: u32, answer: Option<&str>) -> Vec<Effect> {
    if ticket != state.ticket {
        return Vec::new();
    }
    if let PathState::Working(wanted, _) = std::mem::replace(&mut state.path, PathState::Nothing) {
        state.path = match answer.and_then(|answer| understood(state, &wanted, answer)) {
            Some(plan) => PathState::Ready(wanted, plan),
            None => PathState::Failed(wanted),
        };
    }
    Vec::new()
}

fn stated(state: &State) -> Option<Problem> {
    state.situated(Problem::of)
}

fn understood(state: &State, wanted: &Problem, answer: &str) -> Option<Plan> {
    let choice = read_choice(answer).ok()?.ok()?;
    state.situated(|situation| explain(&choice, wanted, situation).ok())?
}
