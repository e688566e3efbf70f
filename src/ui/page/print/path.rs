//! The path on paper: a box to tick for each course.

use leptos::prelude::*;

use crate::app::PathState;
use crate::training::path::{Plan, Step};
use crate::ui::page::path::{facts, reasons, total};
use crate::ui::store::Store;
use crate::ui::widget::t;

#[component]
pub fn Body() -> impl IntoView {
    let store = Store::get();
    let path = store.memo(|state| state.path.clone());
    let shown = move || match path.get() {
        PathState::Working(_, None) => view! { <p role="status">{t("path-working")}</p> }.into_any(),
        PathState::Failed(_) => view! { <p class="notice notice-warn">{t("path-failed")}</p> }.into_any(),
        PathState::Nothing => view! { <p>{t("print-path-empty")}</p> }.into_any(),
        PathState::Working(_, Some(plan)) | PathState::Ready(_, plan) => view! { <Courses plan /> }.into_any(),
    };
    view! { <div data-path=move || path.with(|path| if matches!(path, PathState::Working(..)) { "working" } else { "done" })>{shown}</div> }
}

#[component]
fn Courses(plan: Plan) -> impl IntoView {
    let store = Store::get();
    let course = move |step: Step| {
        let course = store.with(|state| state.content.catalogue.course(&step.course).cloned())?;
        let title = course.title.get(store.language()).to_owned();
        let link = course.url.clone().map(|url| view! { <p class="paper-link">{url}</p> });
        let hours = store.phrases(|phrases| phrases.duration(course.hours.minutes()));
        let known = std::iter::once(hours).chain(facts(store, &course)).collect::<Vec<_>>().join(" · ");
        Some(view! {
            <li>
                <h3>{title}</h3>
                <p>{course.provider}" · "{known}</p>
                <p>{reasons(store, &step).join("; ")}</p>
                {link}
            </li>
        })
    };
    let words = total(store, &plan);
    view! {
        <p>{words}</p>
        <ol class="paper-path">{plan.steps.into_iter().filter_map(course).collect_view()}</ol>
    }
}
