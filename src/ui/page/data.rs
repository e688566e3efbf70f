//! My data: save, load, erase, and what is where.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::start::answer_count;
use crate::app::Event;
use crate::browser::{read_chosen, spawn};
use crate::i18n::whole;
use crate::storage::Place;
use crate::ui::shell::kept_phrase;
use crate::ui::store::{Store, seed};
use crate::ui::widget::{drawn, focus, t};

/// The page.
#[component]
pub fn Data() -> impl IntoView {
    let store = Store::get();
    let aside = store.memo(|state| !state.aside.is_empty());
    let load = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into().ok()) else { return };
        spawn(Box::pin(async move {
            if let Some((name, text)) = read_chosen(&input).await {
                store.tell(Event::FileChosen(name, text));
            }
        }));
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("data-title")}</h1>
                <p class="lead">{t("data-intro")}</p>
            </div>
            <div class="tasks">
                <section class="plate task">
                    <h2>{t("data-save-title")}</h2>
                    <p id="save-hint">{t("data-save-hint")}</p>
                    <button type="button" class="btn btn-primary" aria-describedby="save-hint" on:click=move |_| store.tell(Event::FileWanted)>
                        {t("data-save")}
                    </button>
                </section>
                <section class="plate task">
                    <h2>{t("data-load-title")}</h2>
                    <p id="load-hint">{t("data-load-hint")}</p>
                    <span class="file">
                        <input
                            type="file"
                            id="load"
                            accept=".json,application/json"
                            aria-label=t("data-load")
                            aria-describedby="load-hint"
                            on:change=load
                        />
                        <span class="btn btn-outline-primary" aria-hidden="true">{t("data-load")}</span>
                    </span>
                </section>
                <Erase />
            </div>
            <Left />
            <section class="part">
                <h2>{t("data-holds")}</h2>
                <p>{t("data-holds-text")}</p>
                {drawn(move || counts(store, "data-holds", holdings(store)))}
                <p class="soft small">{t("data-holds-more")}</p>
            </section>
            <section class="part">
                <h2>{t("data-where")}</h2>
                <dl class="kept">
                    <div class="kept-row">
                        <dt>{drawn(move || store.phrases(|phrases| phrases.count("data-count", store.with(answer_count))))}</dt>
                        <dd>{drawn(move || store.text(kept_phrase(store.with(|state| state.keep))))}</dd>
                    </div>
                    <div class="kept-row"><dt>{t("language-choice")}</dt><dd>{t("data-where-language")}</dd></div>
                    {drawn(move || aside.get().then(|| view! {
                        <div class="kept-row">
                            <dt>{t("data-aside")}</dt>
                            <dd>
                                <button type="button" class="btn btn-link" on:click=move |_| store.tell(Event::AsideWanted)>
                                    {t("notice-broken-save")}
                                </button>
                            </dd>
                        </div>
                    }))}
                    <div class="kept-row"><dt>{t("data-network")}</dt><dd>{t("data-network-nothing")}</dd></div>
                </dl>
            </section>
        </div>
    }
}

/// What the file of *My data* holds: a phrase and how many, each.
fn holdings(store: Store) -> Vec<(&'static str, Option<u32>)> {
    store.with(|state| {
        let person = &state.person;
        let count = |many: usize| Some(many as u32);
        vec![
            (
                "holds-choices",
                count([person.role.is_some(), person.unit.is_some()].into_iter().filter(|is| *is).count()),
            ),
            ("holds-answers", Some(answer_count(state))),
            ("holds-past", count(person.past.len())),
            ("holds-targets", count(person.targets.len())),
            ("holds-learned", count(person.learned.len())),
            ("holds-campaign", count(person.campaign.iter().count())),
            ("holds-catalogue", count(person.catalogue.iter().count())),
            ("holds-handed", count(person.handed.len())),
        ]
    })
}

/// A table of what there is, and how many; `None` where it could not be looked at.
fn counts(store: Store, caption: &'static str, rows: Vec<(&'static str, Option<u32>)>) -> AnyView {
    let row = |(what, count): (&'static str, Option<u32>)| {
        let shown = count.map_or_else(|| store.text("remains-unseen"), |count| whole(store.language(), count));
        view! { <tr><th scope="row">{t(what)}</th><td>{shown}</td></tr> }
    };
    view! {
        <table class="tally">
            <caption class="visually-hidden">{t(caption)}</caption>
            <thead><tr><th scope="col">{t("counts-what")}</th><th scope="col">{t("counts-many")}</th></tr></thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// After erasing: what the browser still holds, as it was read back from it.
#[component]
fn Left() -> impl IntoView {
    let store = Store::get();
    let remains = store.memo(|state| state.remains);
    move || {
        let remains = remains.get()?;
        let verdict = match remains[..Place::OURS].iter().copied().sum::<Option<u32>>() {
            Some(0) => "remains-none",
            Some(_) => "remains-some",
            None => "remains-unsure",
        };
        let rows = Place::ALL.into_iter().zip(remains).map(|(place, count)| (place_phrase(place), count)).collect();
        Some(view! {
            <section class="plate part" id="remains">
                <h2>{t("remains-title")}</h2>
                <p role="status" class="lead">{t(verdict)}</p>
                {counts(store, "remains-title", rows)}
                <p class="soft small" id="remains-limits">{t("remains-limits")}</p>
                <button type="button" class="btn btn-outline-primary" aria-describedby="remains-limits" on:click=move |_| store.tell(Event::LookWanted)>
                    {t("remains-again")}
                </button>
            </section>
        })
    }
}

fn place_phrase(place: Place) -> &'static str {
    match place {
        Place::Texts => "remains-texts",
        Place::Local => "remains-local",
        Place::Session => "remains-session",
        Place::Caches => "remains-caches",
        Place::Cookies => "remains-cookies",
        Place::Others => "remains-others",
    }
}

/// Erasing asks once more, since it is the one thing that cannot be taken back.
#[component]
fn Erase() -> impl IntoView {
    let store = Store::get();
    let asking = RwSignal::new(false);
    let ask = move |on: bool, next: &'static str| {
        asking.set(on);
        focus(next);
    };
    view! {
        <section class="plate task" class:task-grave=asking class:task-wide=asking>
            <h2>{t("data-erase-title")}</h2>
            {drawn(move || if asking.get() {
                view! {
                    <p id="erase-sure">{t("data-erase-sure")}</p>
                    <div class="actions">
                        <button type="button" id="erase-no" class="btn btn-outline-primary" aria-describedby="erase-sure" on:click=move |_| ask(false, "#erase")>
                            {t("data-erase-no")}
                        </button>
                        <button
                            type="button"
                            class="btn btn-outline-primary btn-grave"
                            on:click=move |_| {
                                store.tell(Event::EraseWanted(seed()));
                                ask(false, "#erase");
                            }
                        >
                            {t("data-erase-yes")}
                        </button>
                        <button type="button" class="btn btn-link" on:click=move |_| store.tell(Event::FileWanted)>{t("data-save")}</button>
                    </div>
                }
                .into_any()
            } else {
                view! {
                    <p id="erase-hint">{t("data-erase-hint")}</p>
                    <button type="button" id="erase" class="btn btn-outline-primary btn-grave" aria-describedby="erase-hint" on:click=move |_| ask(true, "#erase-no")>
                        {t("data-erase")}
                    </button>
                }
                .into_any()
            })}
        </section>
    }
}
