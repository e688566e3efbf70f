//! The path on paper: a box to tick for each course.

use leptos::prelude::*;

use crate::app::PathState;
use crate::training::path::{Placed, Step};
use crate::ui::page::path::{Shown, answer, facts, reasons, shown, when};
use crate::ui::store::Store;
use crate::ui::widget::t;

#[component]
pub fn Body() -> impl IntoView {
    let store = Store::get();
    let plan = shown(store);
    let phase = store.memo(|state| match state.path {
        PathState::Working(..) => "working",
        PathState::Failed(_) => "failed",
        PathState::Nothing | PathState::Ready(..) => "done",
    });
    let body = move || match (plan.get(), phase.get()) {
        (Some(shown), _) => view! { <Courses shown /> }.into_any(),
        (None, "working") => view! { <p>{t("path-working")}</p> }.into_any(),
        (None, "failed") => view! { <p>{t("path-failed")}</p> }.into_any(),
        (None, _) => view! { <p>{t("print-path-empty")}</p> }.into_any(),
    };
    view! { <div data-path=phase role="status">{body}</div> }
}

#[component]
fn Courses(shown: Shown) -> impl IntoView {
    let store = Store::get();
    let course = move |(step, day): (Step, Placed)| {
        let course = store.with(|state| state.catalogue().course(&step.course).cloned())?;
        let title = course.title.get(store.language()).to_owned();
        let minutes = store.with(|state| state.person.wishes.minutes_of(&course));
        let hours = store.phrases(|phrases| phrases.duration(minutes));
        let known = std::iter::once(hours).chain(facts(store, &course)).collect::<Vec<_>>().join(" · ");
        let when = when(store, &course, day);
        Some(view! {
            <li>
                <h3>{title}</h3>
                <p>{course.provider}" · "{known}</p>
                <p>{when}</p>
                <p>{reasons(store, &step).join("; ")}</p>
                {course.url.map(|url| view! { <p class="paper-link">{url}</p> })}
            </li>
        })
    };
    let words = answer(store, &shown);
    let steps = shown.plan.steps.into_iter().zip(shown.days);
    view! {
        <p>{words}</p>
        <ol class="paper-path">{steps.filter_map(course).collect_view()}</ol>
    }
}
