//! An edition added by hand; and all that changes many editions at once.

use leptos::prelude::*;

use super::Desk;
use crate::app::trainer::{Change, Event, Move};
use crate::base::CourseId;
use crate::i18n::whole;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::course_title;
use crate::ui::widget::{drawn, focus, t};

/// The form.
#[component]
pub(super) fn Add() -> impl IntoView {
    let store = Store::get();
    let desk = Desk::get();
    let courses = store.memo(|state| {
        let missing = |place: usize| {
            let served = state.standing.of_course(place);
            served.need - served.seats
        };
        let courses = state.demand().courses.iter().enumerate();
        courses.map(|(place, id)| (id.clone(), missing(place))).collect::<Vec<_>>()
    });
    let marks = store.memo(|state| {
        let editions = &state.plan().editions;
        [
            !editions.is_empty(),
            editions.iter().any(|edition| !edition.locked),
            editions.iter().any(|edition| edition.locked),
        ]
    });
    let chosen = RwSignal::new(String::new());
    let options = move || {
        let language = store.language();
        let now = chosen.get();
        let option = |(id, missing): (CourseId, u32)| {
            let title = store.with(|state| course_title(state, language, &id));
            let words =
                store.text_with("add-option", &[("title", title.into()), ("missing", whole(language, missing).into())]);
            let selected = now == id.as_str();
            view! { <option value=id.to_string() selected=selected>{words}</option> }
        };
        courses.get().into_iter().map(option).collect_view()
    };
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let first = || courses.with_untracked(|all| all.first().map(|(id, _)| id.clone()));
        let Some(course) = CourseId::new(&chosen.get_untracked()).ok().or_else(first) else { return };
        let before = store.peek(|state| state.plan().next);
        store.tell(Event::Changed(Change::Plan(Move::Added(course))));
        let new = store.peek(|state| state.plan().editions.iter().find(|edition| edition.id.0 == before).cloned());
        match new {
            Some(edition) => {
                edition.sessions.first().into_iter().for_each(|first| desk.show(store, *first));
                desk.open(edition.id);
            }
            None => focus(".notice button"),
        }
    };
    // Each goes when it has been done; the focus goes to what undoes it.
    let all = move |step: Move, label: &'static str, next: &'static str| {
        let go = move |_| {
            store.tell(Event::Changed(Change::Plan(step.clone())));
            focus(next);
        };
        view! { <button type="button" class="btn btn-link" id=label on:click=go>{t(label)}</button> }
    };
    let many = move || {
        let [any, open, locked] = marks.get();
        any.then(|| {
            view! {
                <p class="actions">
                    {open.then(|| all(Move::AllLocked(true), "add-lock-all", "#add-unlock-all"))}
                    {locked.then(|| all(Move::AllLocked(false), "add-unlock-all", "#add-lock-all"))}
                    {open.then(|| all(Move::Emptied, "add-empty", "#undo"))}
                </p>
            }
        })
    };
    view! {
        <section class="part" aria-labelledby="add-title">
            <h2 id="add-title">{t("add-title")}</h2>
            <form class="add-row" on:submit=add>
                <div>
                    <label class="field-label" for="add-course">{t("add-course")}</label>
                    <select id="add-course" class="control" on:change=move |event| chosen.set(event_target_value(&event))>{drawn(options)}</select>
                </div>
                <button type="submit" id="add" class="btn btn-outline-primary">{t("add-it")}</button>
            </form>
            <p class="field-hint">{t("add-hint")}</p>
            {drawn(many)}
        </section>
    }
}
