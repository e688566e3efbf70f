//! The sittings so far, and a new one.

use leptos::prelude::*;

use crate::app::{Event, State};
use crate::ui::store::{Store, seed};
use crate::ui::widget::{drawn, t};

/// The sittings, oldest first, and how to begin a new one.
#[component]
pub fn History() -> impl IntoView {
    let store = Store::get();
    let earlier = store.memo(|state| state.person.past.len());
    let begun = store.memo(|state| state.person.sitting.answers().next().is_some());
    let shown = move || earlier.get() > 0 || begun.get();
    view! {
        {move || shown().then(|| view! {
            <section class="part history">
                <h2>{t("history-title")}</h2>
                {drawn(move || (earlier.get() > 0).then(|| view! { <Sittings /> }))}
                {drawn(move || begun.get().then(|| view! {
                    <p class="prose">{t("history-begin-text")}</p>
                    <p class="actions">
                        <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::NewSittingWanted(seed()))>
                            {t("history-begin")}
                        </button>
                    </p>
                }))}
            </section>
        })}
    }
}

#[component]
fn Sittings() -> impl IntoView {
    let store = Store::get();
    let wrong = store.memo(State::clock_was_set_back);
    let count = store.memo(|state| state.sittings().len());
    let now = store.memo(|state| state.person.sitting.answers().next().is_some());
    // A link compares with the last of the list, which has none therefore.
    let line = move |place: usize| {
        let end = move || match (place + 1 == count.get(), now.get()) {
            (true, true) => view! { <span class="soft">{t("history-now")}</span> }.into_any(),
            (true, false) => ().into_any(),
            _ => {
                let label =
                    move || store.text_with("history-compare-with", &[("sitting", sitting_name(store, place).into())]);
                view! { <a href=format!("#/compare/{}", place + 1) aria-label=label>{t("history-compare")}</a> }
                    .into_any()
            }
        };
        view! {
            <li>
                <span>{drawn(move || sitting_name(store, place))}</span>
                <span class="soft">{drawn(move || sitting_answers(store, place))}</span>
                {end}
            </li>
        }
    };
    view! {
        <ol class="sittings">{drawn(move || (0..count.get()).map(line).collect_view())}</ol>
        {drawn(move || wrong.get().then(|| view! { <p class="notice notice-warn">{t("history-clock")}</p> }))}
    }
}

/// A sitting by its place: number and day.
pub fn sitting_name(store: Store, place: usize) -> String {
    let day = store.with(|state| state.sittings().get(place).and_then(|sitting| sitting.latest));
    store.phrases(|phrases| {
        let when = phrases.sitting_day(day).into();
        phrases.with("history-sitting", &[("number", (place + 1).to_string().into()), ("when", when)])
    })
}

fn sitting_answers(store: Store, place: usize) -> String {
    let answers = store.with(|state| state.sittings().get(place).map_or(0, |sitting| sitting.answers().count()));
    store.phrases(|phrases| phrases.count("say-answers", u32::try_from(answers).unwrap_or(u32::MAX)))
}
