//! Effect: two campaigns put side by side, what seems to have changed, and what cannot be said.

mod detail;
mod found;
mod row;
mod sides;
mod table;

use leptos::prelude::*;

use crate::app::trainer::{ComparedWords, Event, Given, NEVER_SAID};
use crate::browser::moment;
use crate::cohort::{Compared, NotCompared};
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};
use found::Found;
use sides::Sides;
use table::Table;

/// The page.
#[component]
pub fn EffectPage() -> impl IntoView {
    let store = Store::get();
    // What is drawn below hangs on the pair alone: it is compared once.
    let found = store.memo(|state| state.compared().cloned());
    let invented = store.memo(|state| state.desk.pair.iter().flatten().any(|one| one.campaign().invented));
    let shown = move || match found.get().map(|found| found.as_ref().as_ref().err().copied()) {
        Some(None) => view! { <Shown /> }.into_any(),
        Some(Some(why)) => view! { <Not why /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <div class="page wrap effect">
            <div class="page-head">
                {drawn(move || invented.get().then(|| view! { <p><span class="example-mark">{t("desk-invented")}</span></p> }))}
                <h1 tabindex="-1">{t("effect-title")}</h1>
                <p class="lead">{t("effect-lead")}</p>
            </div>
            <Sides />
            {drawn(shown)}
            <Never />
        </div>
    }
}

/// Why nothing is compared, and what to do.
#[component]
fn Not(why: NotCompared) -> impl IntoView {
    let store = Store::get();
    let words = match why {
        NotCompared::Same => "effect-not-same",
        NotCompared::OtherBody => "effect-not-body",
        NotCompared::Empty(0) => "effect-not-empty-before",
        NotCompared::Empty(_) => "effect-not-empty-after",
        NotCompared::Turned => "effect-not-turned",
        NotCompared::NoMeasure => "effect-not-measure",
    };
    let turned = why == NotCompared::Turned;
    view! {
        <div class="effect-not" role="status" id="not-compared">
            <p>{t(words)}</p>
            {turned.then(|| view! { <button type="button" id="turn-it" class="btn btn-primary" on:click=move |_| store.tell(Event::SidesTurned)>{t("effect-turn")}</button> })}
        </div>
    }
}

/// What two campaigns say.
#[component]
fn Shown() -> impl IntoView {
    let store = Store::get();
    let give = move |given: Given, label: &'static str| {
        view! { <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::FileWanted(given, moment()))>{t(label)}</button> }
    };
    view! {
        <Found />
        <Table />
        <section class="part screen-only" aria-labelledby="effect-files-title">
            <h2 id="effect-files-title">{t("effect-files")}</h2>
            <p class="read soft">{t("effect-files-what")}</p>
            <div class="actions">
                {give(Given::Compared, "files-workbook")}
                {give(Given::ComparedTable, "files-table")}
                <button type="button" class="btn btn-outline-primary" on:click=move |_| { let _ = window().print(); }>{t("effect-print")}</button>
            </div>
        </section>
    }
}

/// What can never be said, whatever the numbers.
#[component]
fn Never() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="never-title">
            <h2 id="never-title">{t("effect-never-title")}</h2>
            <ul class="read">{NEVER_SAID.map(|name| view! { <li>{t(name)}</li> }).collect_view()}</ul>
            <p><a href="index.html#/about">{t("effect-method")}</a></p>
        </section>
    }
}

/// Something made of what two campaigns say, and the words for it.
fn of<T: Default>(store: Store, make: impl FnOnce(&Compared, &ComparedWords) -> T) -> T {
    store.phrases(|phrases| {
        let words = store.peek(|state| {
            let compared = state.compared()?;
            Some(make(compared.as_ref().as_ref().ok()?, &state.compared_words(phrases)?))
        });
        words.unwrap_or_default()
    })
}
