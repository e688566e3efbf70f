//! My data: save, load, erase, and what is where.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::start::answer_count;
use crate::app::Event;
use crate::browser::{read_chosen, spawn};
use crate::ui::shell::{focus, kept_phrase};
use crate::ui::store::{Store, seed};
use crate::ui::widget::t;

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
            <section class="part">
                <h2>{t("data-where")}</h2>
                <dl class="kept">
                    <div class="kept-row">
                        <dt>{move || store.phrases(|phrases| phrases.count("data-count", store.with(answer_count)))}</dt>
                        <dd>{move || store.text(kept_phrase(store.with(|state| state.keep)))}</dd>
                    </div>
                    <div class="kept-row"><dt>{t("language-choice")}</dt><dd>{t("data-where-language")}</dd></div>
                    {move || aside.get().then(|| view! {
                        <div class="kept-row">
                            <dt>{t("data-aside")}</dt>
                            <dd>
                                <button type="button" class="btn btn-link" on:click=move |_| store.tell(Event::AsideWanted)>
                                    {t("notice-broken-save")}
                                </button>
                            </dd>
                        </div>
                    })}
                    <div class="kept-row"><dt>{t("data-network")}</dt><dd>{t("data-network-nothing")}</dd></div>
                </dl>
            </section>
        </div>
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
            {move || if asking.get() {
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
            }}
        </section>
    }
}
