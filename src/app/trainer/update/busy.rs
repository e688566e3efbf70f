//! When a trainer is busy by a calendar of their own. Of the calendar nothing is kept but half days.

use super::keep;
use crate::app::trainer::{CalendarRead, Effect, State};
use crate::base::TrainerId;
use crate::formats::{Workspace, read_busy};
use crate::timetable::Span;

/// Takes in a calendar file of a trainer, and tells what came of it. The half days are those of the plan's calendar as it is now.
pub(super) fn take(state: &mut State, id: &TrainerId, name: String, bytes: &[u8]) -> Vec<Effect> {
    // Only times are looked at, so that it is no matter how titles and names are written.
    let text = String::from_utf8_lossy(bytes);
    let calendar = &state.resources().calendar;
    let (first, last) = (calendar.from, calendar.to);
    let (times, unread) = read_busy(&text, first, last);
    let times: Vec<_> = times.iter().map(|busy| [(busy.day, busy.from), (busy.day, busy.to)]).collect();
    let open = calendar.open();
    let in_span = |span: &Span| open.iter().filter(|open| span.has(open.session)).count() as u32;
    let mut spans = calendar.missed(&times);
    spans.retain(|span| in_span(span) > 0);
    let taken = spans.iter().map(in_span).sum();
    let mut work: Workspace = (*state.desk.work).clone();
    let Some(trainer) = work.resources.trainers.iter_mut().find(|trainer| trainer.id == *id) else {
        return Vec::new();
    };
    let known = trainer.busy.contains(&spans);
    if !known && taken > 0 {
        trainer.busy.push(spans);
    }
    let effects = keep::change(state, work);
    let empty = text.trim().is_empty();
    state.calendar = Some(CalendarRead { trainer: id.clone(), file: name, empty, first, last, taken, known, unread });
    effects
}
